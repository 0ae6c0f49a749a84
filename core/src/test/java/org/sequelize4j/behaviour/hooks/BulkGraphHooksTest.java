package org.sequelize4j.behaviour.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.AggregateException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** bulkCreate of rows with others that hang on them. */
@DatabaseTest
class BulkGraphHooksTest {
    private final HookLog log = new HookLog();
    private Sequelize sequelize;
    private Model<Row> users;
    private Model<Row> tasks;
    private Model<Row> tags;

    @BeforeEach
    void connect(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        users = model("U");
        tasks = model("T");
        tags = model("G");
        tasks.belongsTo(users, a -> a.as("owner"));
        tasks.belongsToMany(tags, a -> a.through("Link"));
        tasks.belongsTo(tasks, a -> a.as("parent"));
        sequelize.sync();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Model<Row> model(String name) {
        return sequelize.define(
                name,
                m -> m.attribute("n", STRING, a -> a.validate(v -> v.len(1, 5)))
                        .timestamps(false)
                        .hooks(h -> {
                            log.bulk(h);
                            h.beforeCreate(log.row("beforeCreate")).afterCreate(log.row("afterCreate"));
                        }));
    }

    private static final List<Map<String, Object>> MIXED =
            List.of(Map.of("n", "1", "owner", Map.of("n", "u")), Map.of("n", "2", "Gs", List.of(Map.of("n", "g"))));

    @Test
    void theRowsAreInsertedInTheirOrderWhateverHangsOnThem() {
        List<Row> made = tasks.bulkCreate(MIXED, o -> o.include("owner").include("Gs"));
        assertThat(made).extracting(row -> row.get("n")).containsExactly("1", "2");
        assertThat(made).extracting(row -> row.get("id", Integer.class)).isSorted();
        Row first = tasks.findOne(q -> q.where("n", "1").include("owner")).orElseThrow();
        assertThat(first.one("owner").get().get("n")).isEqualTo("u");
        Row second = tasks.getByPk(made.get(1).get("id"));
        assertThat(second.many("Gs").get()).extracting(tag -> tag.get("n")).containsExactly("g");
    }

    @Test
    void theSameWithoutHooks() {
        List<Row> made =
                tasks.bulkCreate(MIXED, o -> o.include("owner").include("Gs").hooks(false));
        assertThat(made).extracting(row -> row.get("id", Integer.class)).isSorted();
        assertThat(log.take()).isEmpty();
        assertThat(made.get(0).get("ownerId")).isNotNull();
    }

    @Test
    void childrenOfOneRowAreInsertedInTheirOrderToo() {
        Model<Row> items =
                sequelize.define("Item", m -> m.attribute("n", STRING).timestamps(false));
        Model<Row> makers =
                sequelize.define("Maker", m -> m.attribute("n", STRING).timestamps(false));
        Model<Row> lists =
                sequelize.define("List", m -> m.attribute("n", STRING).timestamps(false));
        lists.hasMany(items);
        items.belongsTo(makers);
        sequelize.sync();
        Row list = lists.create(
                Map.of("Items", List.of(Map.of("n", "1", "Maker", Map.of("n", "m")), Map.of("n", "2"))),
                o -> o.include("Items", i -> i.include("Maker")));
        assertThat(list.many("Items").get())
                .extracting(item -> item.get("id", Integer.class))
                .isSorted();
    }

    @Test
    void bulkHooksRunAroundWhatHangsOnTheRows() {
        tasks.bulkCreate(MIXED, o -> o.include("owner").include("Gs"));
        assertThat(log.take())
                .containsExactly(
                        "beforeBulkCreate [T:1, T:2]",
                        "beforeBulkCreate [U:u]",
                        "afterBulkCreate [U:u]",
                        "beforeBulkCreate [G:g]",
                        "afterBulkCreate [G:g]",
                        "afterBulkCreate [T:1, T:2]");
    }

    @Test
    void individualHooksRunForWhatHangsOnTheRowsToo() {
        tasks.bulkCreate(MIXED.subList(0, 1), o -> o.include("owner").individualHooks());
        assertThat(log.take())
                .containsExactly(
                        "beforeBulkCreate [T:1]",
                        "beforeCreate T:1",
                        "beforeBulkCreate [U:u]",
                        "beforeCreate U:u",
                        "afterCreate U:u",
                        "afterBulkCreate [U:u]",
                        "afterCreate T:1",
                        "afterBulkCreate [T:1]");
    }

    @Test
    void whatHangsOnTheRowsIsJudgedWithThem() {
        List<Map<String, Object>> wrong = List.of(Map.of("n", "1", "owner", Map.of("n", "too long")));
        assertThatThrownBy(() -> tasks.bulkCreate(wrong, o -> o.include("owner").validate(true)))
                .isInstanceOf(AggregateException.class);
        assertThat(tasks.count() + users.count()).isZero();
    }

    @Test
    void aRowThatBelongsToALaterOneIsWrittenAfterIt() {
        Row parent = tasks.build(t -> t.set("n", "p"));
        Row child = tasks.build(t -> t.set("n", "c").connect("parent", parent));
        tasks.bulkCreate(List.of(child, parent));
        assertThat(child.get("parentId")).isEqualTo(parent.get("id")).isNotNull();
        assertThat(tasks.count()).isEqualTo(2);
    }

    @Test
    void aRowThatBelongsToTwoOthersOfTheGraphGetsBothKeys() {
        Model<Row> reviews = model("R");
        reviews.belongsTo(users, a -> a.as("author"));
        reviews.belongsTo(tasks, a -> a.as("task"));
        users.hasMany(reviews, a -> a.as("reviews").foreignKey("authorId"));
        sequelize.sync();
        Row task = tasks.build(t -> t.set("n", "t"));
        Row review = hangReview(reviews, task);
        tasks.bulkCreate(List.of(task));
        assertThat(review.get("taskId")).isEqualTo(task.get("id")).isNotNull();
        assertThat(review.get("authorId")).isEqualTo(task.get("ownerId")).isNotNull();

        List<Row> written = new ArrayList<>();
        Row created = tasks.create(t -> written.add(hangReview(reviews, t.set("n", "c"))));
        assertThat(written.get(0).get("taskId")).isEqualTo(created.get("id")).isNotNull();
        assertThat(written.get(0).get("authorId"))
                .isEqualTo(created.get("ownerId"))
                .isNotNull();
    }

    /** A review of the task by its owner. */
    private static Row hangReview(Model<Row> reviews, Row task) {
        Row review = reviews.build(r -> r.set("n", "r").connect("task", task));
        task.with("owner", u -> u.set("n", "u").connect("reviews", review));
        return review;
    }
}
