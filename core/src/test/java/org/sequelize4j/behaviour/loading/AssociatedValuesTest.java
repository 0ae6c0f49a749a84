package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.DATEONLY;
import static org.sequelize4j.DataTypes.DECIMAL;
import static org.sequelize4j.DataTypes.DOUBLE;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Sort.ASC;
import static org.sequelize4j.Sort.DESC;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Nulls;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Counts, sums and the like of associated rows that come with each row, in one statement. */
@DatabaseTest
class AssociatedValuesTest {
    private final List<String> statements = new ArrayList<>();
    private final Sequelize sequelize;
    private final Model<Row> customers;
    private final Model<Row> orders;
    private final Model<Row> tags;

    AssociatedValuesTest(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .timestamps(false)
                .onSql(event -> statements.add(event.sql()))
                .connect();
        customers = sequelize.define("customer", m -> m.attribute("name", STRING));
        orders = sequelize.define(
                "order",
                m -> m.attribute("amount", INTEGER)
                        .attribute("price", DECIMAL(8, 2))
                        .attribute("weight", DOUBLE)
                        .attribute("day", DATEONLY)
                        .attribute("kind", STRING)
                        .timestamps(true)
                        .paranoid(true));
        tags = sequelize.define("tag", m -> m.attribute("name", STRING));
        customers.hasMany(orders);
        orders.belongsTo(customers);
        Model<Row> labels = sequelize.define("label", m -> m.attribute("position", INTEGER));
        orders.belongsToMany(tags, a -> a.through(labels));
        tags.belongsToMany(orders, a -> a.through(labels));
        sequelize.sync();
    }

    @BeforeEach
    void fill() {
        customers.bulkCreate(List.of(Map.of("name", "Ann"), Map.of("name", "Bob"), Map.of("name", "Cid")));
        order(1, 3, "2.50", 0.5, "2026-01-03", "food");
        order(1, 5, "7.25", 1.5, "2026-02-01", "books");
        order(2, 4, "1.00", 2.0, "2026-03-01", "food");
        order(2, 9, "9.00", 9.0, "2026-04-01", "food");
        orders.destroy(w -> w.where("amount", 9));
        tags.bulkCreate(List.of(Map.of("name", "red"), Map.of("name", "blue")));
        orders.getByPk(1).many("tags").set(tags.findAll());
        statements.clear();
    }

    private void order(int customer, int amount, String price, double weight, String day, String kind) {
        orders.create(Map.of(
                "customerId", customer,
                "amount", amount,
                "price", new BigDecimal(price),
                "weight", weight,
                "day", LocalDate.parse(day),
                "kind", kind));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private List<Object> read(String name, Consumer<? super Query<Row>> query) {
        statements.clear();
        List<Object> values = new ArrayList<>();
        customers
                .findAll(q -> {
                    query.accept(q);
                    q.orderBy("id");
                })
                .forEach(row -> values.add(row.get(name)));
        assertThat(statements).hasSize(1);
        return values;
    }

    @Test
    void eachFunctionGivesItsJavaType() {
        assertThat(read("ordersCount", q -> q.withCount("orders"))).containsExactly(2L, 1L, 0L);
        assertThat(read("ordersExists", q -> q.withExists("orders"))).containsExactly(true, true, false);
        assertThat(read("ordersSumAmount", q -> q.withSum("orders", "amount"))).containsExactly(8L, 4L, null);
        assertThat(read("ordersSumPrice", q -> q.withSum("orders", "price")))
                .containsExactly(new BigDecimal("9.75"), new BigDecimal("1.00"), null);
        assertThat(read("ordersSumWeight", q -> q.withSum("orders", "weight"))).containsExactly(2.0, 2.0, null);
        assertThat(read("ordersAvgAmount", q -> q.withAvg("orders", "amount"))).containsExactly(4.0, 4.0, null);
        assertThat(read("ordersMinDay", q -> q.withMin("orders", "day")))
                .containsExactly(LocalDate.of(2026, 1, 3), LocalDate.of(2026, 3, 1), null);
        assertThat(read("ordersMaxKind", q -> q.withMax("orders", "kind"))).containsExactly("food", "food", null);
    }

    @Test
    void theRowsAreThoseThatTheOptionsKeep() {
        assertThat(read("meals", q -> q.withCount("orders", o -> o.as("meals").where("kind", "food"))))
                .containsExactly(1L, 1L, 0L);
        assertThat(read("ordersCount", q -> q.withCount("orders", o -> o.paranoid(false))))
                .containsExactly(2L, 2L, 0L);
        assertThat(read(
                        "tagged",
                        q -> q.withExists(
                                "orders", o -> o.as("tagged").whereCount("tags").gte(2))))
                .containsExactly(true, false, false);
    }

    @Test
    void everyKindOfAssociationHasValues() {
        Row order = orders.findByPk(
                        1,
                        q -> q.withCount("tags")
                                .withMax("tags", "name")
                                .withMin("customer", "name")
                                .withExists("customer"))
                .orElseThrow();

        assertThat(order.get("tagsCount")).isEqualTo(2L);
        assertThat(order.get("tagsMaxName")).isEqualTo("red");
        assertThat(order.get("customerMinName")).isEqualTo("Ann");
        assertThat(order.get("customerExists")).isEqualTo(true);
        assertThat(order.toMap()).containsEntry("tagsCount", 2L);
    }

    @Test
    void rowsAreOrderedAndPagedByThem() {
        Consumer<Query<Row>> counted =
                q -> q.withCount("orders", o -> o.where("kind").ne("none")).withSum("orders", "amount");
        assertThat(customers.findAll(q -> {
                    counted.accept(q);
                    q.orderBy("ordersCount", DESC).orderBy("id").limit(2);
                }))
                .extracting(row -> row.get("name"))
                .containsExactly("Ann", "Bob");
        assertThat(customers.findAll(q -> {
                    counted.accept(q);
                    q.orderBy(col("ordersSumAmount"), ASC, Nulls.LAST);
                }))
                .extracting(row -> row.get("name"))
                .containsExactly("Bob", "Ann", "Cid");
        assertThat(customers
                        .findAndCountAll(q -> {
                            counted.accept(q);
                            q.orderBy("ordersCount").limit(1);
                        })
                        .count())
                .isEqualTo(3);
        assertThat(customers.findRows(q -> q.attributes("name")
                        .distinct()
                        .withCount("orders", o -> o.where("kind", "food"))
                        .orderBy("ordersCount", DESC)
                        .orderBy("name", DESC)))
                .extracting(row -> row.get("name") + "=" + row.get("ordersCount"))
                .containsExactly("Bob=1", "Ann=1", "Cid=0");
    }

    @Test
    void includesHaveThemWhetherJoinedOrFetched() {
        List<Row> found = customers.findAll(q -> q.orderBy("id")
                .withCount("orders")
                .include(
                        "orders",
                        o -> o.withCount("tags").orderBy("tagsCount", DESC).limit(1)));
        assertThat(found.get(0).many("orders").get())
                .singleElement()
                .extracting(order -> order.get("tagsCount"))
                .isEqualTo(2L);
        assertThat(orders.findByPk(3, q -> q.include("customer", c -> c.withSum("orders", "amount")))
                        .orElseThrow()
                        .one("customer")
                        .get()
                        .get("ordersSumAmount"))
                .isEqualTo(4L);
        assertThat(found.get(1)
                        .many("orders")
                        .fetch(q -> q.withCount("tags"))
                        .get(0)
                        .get("tagsCount"))
                .isEqualTo(0L);
        assertThat(statements).hasSize(4);
    }

    @Test
    void aValueThatWasNotAskedForIsAnErrorThatSaysWhatToWrite() {
        Row ann = customers.getByPk(1);
        assertThatThrownBy(() -> ann.get("ordersCount"))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("ask the query for it: q -> q.withCount(\"orders\").");
        assertThatThrownBy(() -> ann.get("ordersSumAmount"))
                .hasMessageContaining("q -> q.withSum(\"orders\", \"amount\").");
    }

    @Test
    void aRowWithThemIsSavedAsAnyOther() {
        Row ann = customers.findByPk(1, q -> q.withCount("orders")).orElseThrow();
        ann.update(Map.of("name", "Anna"));
        assertThat(ann.get("ordersCount")).isEqualTo(2L);
        assertThat(customers.getByPk(1).get("name")).isEqualTo("Anna");
    }
}
