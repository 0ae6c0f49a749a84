package org.sequelize4j.behaviour.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Sequelize;
import org.sequelize4j.behaviour.typed.Priced.Email;
import org.sequelize4j.behaviour.typed.Priced.EmailConverter;
import org.sequelize4j.behaviour.typed.Priced.Money;
import org.sequelize4j.behaviour.typed.Priced.Product;
import org.sequelize4j.behaviour.typed.Priced.ProductId;
import org.sequelize4j.behaviour.typed.Priced.Review;
import org.sequelize4j.behaviour.typed.Priced.Size;
import org.sequelize4j.behaviour.typed.Priced.State;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class ConverterTest {
    private final TestDatabase database;
    private final Sequelize sequelize;
    private final Model<Product> products;
    private final Model<Review> reviews;

    ConverterTest(TestDatabase database) {
        this.database = database;
        sequelize = Sequelize.builder()
                .url(database.url())
                .converter(new EmailConverter())
                .connect();
        products = sequelize.define(Product.class);
        reviews = sequelize.model(Review.class);
        sequelize.sync();
    }

    private Product lamp;

    @BeforeEach
    void createLamp() {
        lamp = products.create(p -> p.setName("lamp")
                .setPrice(Money.of("12.30"))
                .setContact(new Email("Anne@Sea.example"))
                .setSize(new Size(3, 4))
                .setTags(List.of("light", "home"))
                .setSince(YearMonth.of(2026, 3))
                .setState(State.SOLD));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Product stored() {
        return products.getByPk(lamp.id());
    }

    @Test
    void valuesComeBackAsTheirClasses() {
        Product read = stored();
        assertThat(read.id()).isEqualTo(lamp.id());
        assertThat(read.price()).isEqualTo(Money.of("12.30"));
        assertThat(read.contact()).isEqualTo(new Email("anne@sea.example"));
        assertThat(read.size()).isEqualTo(new Size(3, 4));
        assertThat(read.tags()).containsExactly("light", "home");
        assertThat(read.since()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(read.state()).isEqualTo(State.SOLD);
    }

    @Test
    void columnsHoldWhatTheConverterMakes() {
        List<Map<String, Object>> rows = sequelize
                .query(database.sql("SELECT \"contact\", \"tags\", \"state\" FROM \"Products\""))
                .rows();
        assertThat(rows)
                .containsExactly(Map.of("contact", "anne@sea.example", "tags", "light,home", "state", "sold out"));
    }

    @Test
    void defaultsAndAbsentValuesAreConvertedToo() {
        Product plain = products.create(p -> p.setName("stool"));
        assertThat(plain.price()).isEqualTo(Money.of("9.50"));
        assertThat(plain.tags()).isNull();
        assertThat(products.getByPk(plain.id()).price()).isEqualTo(Money.of("9.50"));
        assertThat(plain.update(p -> p.setPrice(null)).reload().price()).isNull();
    }

    @Test
    void conditionsTakeValuesOfTheClass() {
        products.create(p -> p.setName("stool").setPrice(Money.of("99")).setState(State.FRESH));
        assertThat(products.count(q -> q.where(Product::price).gt(Money.of("50"))))
                .isEqualTo(1);
        assertThat(products.count(q -> q.where(Product::price).in(List.of(Money.of("99"), Money.of("12.3")))))
                .isEqualTo(2);
        assertThat(products.count(q -> q.where(Product::contact).eq(new Email("ANNE@sea.example"))))
                .isEqualTo(1);
        assertThat(products.count(q -> q.where(Product::contact).like("anne%"))).isEqualTo(1);
        assertThat(products.count(q -> q.where(Product::state).eq(State.FRESH))).isEqualTo(1);
        assertThat(products.count(q -> q.where(Product::tags).eq(List.of("light", "home"))))
                .isEqualTo(1);
        assertThat(products.count(q -> q.where(Product::size).eq(new Size(3, 4))))
                .isEqualTo(1);
        assertThat(products.findAll(q -> q.orderBy(Product::price)))
                .extracting(Product::name)
                .containsExactly("lamp", "stool");
    }

    @Test
    void conditionsByNameTakeWhatIsStoredAsWell() {
        assertThat(products.count(q -> q.where("price", new BigDecimal("12.3"))))
                .isEqualTo(1);
        assertThat(products.count(q -> q.where("state", "sold out"))).isEqualTo(1);
        assertThat(products.count(q -> q.where("tags", List.of("light", "home"))))
                .isEqualTo(1);
    }

    @Test
    void anEqualValueIsNoChange() {
        Product read = stored();
        read.setPrice(Money.of("12.3")).setTags(List.of("light", "home"));
        assertThat(read.row().changed()).isEmpty();
        read.setPrice(Money.of("1"));
        assertThat(read.row().changed()).containsExactly("price");
        assertThat(read.row().previous("price")).isEqualTo(Money.of("12.30"));
        read.save();
        assertThat(stored().price()).isEqualTo(Money.of("1"));
    }

    @Test
    void staticWritesAndManyRowsAreConverted() {
        products.bulkCreate(List.of(
                Map.of("name", "a", "price", Money.of("1"), "state", State.FRESH),
                Map.of("name", "b", "price", new BigDecimal("2"), "state", "new")));
        assertThat(products.update(
                        p -> p.setState(State.KEPT),
                        w -> w.where(Product::state).eq(State.FRESH)))
                .isEqualTo(2);
        assertThat(products.count(q -> q.where(Product::state).eq(State.KEPT))).isEqualTo(2);
        assertThat(products.destroy(w -> w.where(Product::price).lt(Money.of("5"))))
                .isEqualTo(2);
    }

    record View(String name, Money price, State state) {}

    @Test
    void recordsHaveThemAsWell() {
        View view = products.into(View.class).findOne().orElseThrow();
        assertThat(view).isEqualTo(new View("lamp", Money.of("12.30"), State.SOLD));
        Product copy = products.create(new View("copy", Money.of("3"), State.KEPT));
        assertThat(products.getByPk(copy.id()).price()).isEqualTo(Money.of("3"));
    }

    @Test
    void aggregatesGiveValuesOfTheClass() {
        products.create(p -> p.setName("stool").setPrice(Money.of("7.70")));
        assertThat(products.max(Product::price)).contains(Money.of("12.30"));
        assertThat(products.sum("price").map(Number::doubleValue)).contains(20.0);
    }

    @Test
    void keysThatAreConvertedLeadToWhatIsAssociated() {
        lamp.reviews().create(r -> r.setStars(5));
        reviews.create(r -> r.setStars(3).setProductId(lamp.id()));
        Product read = products.findOne(q -> q.include(Product::reviews)).orElseThrow();
        assertThat(read.reviews().get()).extracting(Review::stars).containsExactlyInAnyOrder(5, 3);
        assertThat(read.reviews().get())
                .allMatch(r -> r.productId().equals(new ProductId(lamp.id().number())));
        assertThat(reviews.findAll(q -> q.include(Review::product))
                        .get(0)
                        .product()
                        .get())
                .isEqualTo(lamp);
        assertThat(stored().reviews().count()).isEqualTo(2);
    }

    @Test
    void jsonShowsWhatIsStored() {
        assertThat(lamp.toMap()).containsEntry("price", Money.of("12.30")).containsEntry("state", State.SOLD);
        assertThat(stored().row().toJson())
                .contains("\"price\":12.3", "\"state\":\"sold out\"", "\"tags\":\"light,home\"", "\"width\":3");
    }

    @Test
    void valuesThatTheConverterRefusesAreRefusedBeforeSql() {
        assertThatThrownBy(() -> lamp.row().set("price", new BigDecimal("-1")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("MoneyConverter cannot read the BigDecimal -1.00: money is not negative");
        assertThatThrownBy(() -> lamp.row().set("price", true))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Or give it as Money.");
    }

    @Test
    void builtInRulesJudgeWhatIsStored() {
        assertThatThrownBy(() -> products.create(p -> p.setName("yacht").setPrice(Money.of("1001"))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("max");
    }

    @Test
    void uniqueKeysNameTheAttribute() {
        assertThatThrownBy(() -> products.create(p -> p.setName("b").setContact(new Email("ANNE@SEA.EXAMPLE"))))
                .isInstanceOfSatisfying(
                        UniqueConstraintException.class,
                        failure -> assertThat(failure.items().get(0).path()).isEqualTo("contact"));
    }

    @Test
    void anotherSyncFindsNothingToChange() {
        sequelize.sync(s -> s.alter());
        assertThat(stored().price()).isEqualTo(Money.of("12.30"));
    }
}
