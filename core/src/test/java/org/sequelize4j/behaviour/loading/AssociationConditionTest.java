package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Where;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Conditions on every associated row, on their number and on the links to them, over each kind of association. */
@DatabaseTest
class AssociationConditionTest {
    private final Sequelize sequelize;
    private final Model<Row> users;
    private final Model<Row> posts;
    private final Model<Row> tags;

    AssociationConditionTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        users = sequelize.define(
                "User",
                m -> m.attribute("name", STRING)
                        .scope("busy", s -> s.whereCount("posts").gte(2)));
        posts = sequelize.define(
                "Post",
                m -> m.attribute("title", STRING)
                        .attribute("likes", INTEGER)
                        .timestamps(true)
                        .paranoid(true)
                        .scope("early", s -> s.where("title").lt("c")));
        tags = sequelize.define("Tag", m -> m.attribute("name", STRING));
        users.hasMany(posts, a -> a.as("posts").foreignKey("authorId"));
        users.hasMany(posts, a -> a.as("fives").foreignKey("authorId").scope(Map.of("likes", 5)));
        users.hasOne(posts, a -> a.as("motto").foreignKey("mottoOfId"));
        posts.belongsTo(users, a -> a.as("author").foreignKey("authorId"));
        users.belongsTo(users, a -> a.as("boss").foreignKey("bossId"));
        users.hasMany(users, a -> a.as("staff").foreignKey("bossId"));
        Model<Row> postTags = sequelize.define("PostTag", m -> m.attribute("position", INTEGER));
        posts.belongsToMany(tags, a -> a.as("tags").through(postTags));
        tags.belongsToMany(posts, a -> a.as("posts").through(postTags));
        sequelize.sync();
    }

    @BeforeEach
    void fill() {
        users.bulkCreate(List.of(
                Map.of("name", "Ann"),
                Map.of("name", "Bob", "bossId", 1),
                Map.of("name", "Cid", "bossId", 1),
                Map.of("name", "Dan", "bossId", 2)));
        post("a", 5, 1);
        post("b", 9, 1);
        post("c", 5, 2);
        post("d", null, 2);
        post("e", 1, 3);
        posts.destroy(w -> w.where("title", "e"));
        posts.update(Map.of("mottoOfId", 3), w -> w.where("title", "a"));
        tags.bulkCreate(List.of(Map.of("name", "red"), Map.of("name", "blue")));
        link("a", "red", 1);
        link("a", "blue", 2);
        link("b", "red", 3);
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private void post(String title, @Nullable Integer likes, int author) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("title", title);
        values.put("likes", likes);
        values.put("authorId", author);
        posts.create(values);
    }

    private void link(String post, String tag, @Nullable Integer position) {
        Row tagged = posts.findOne(q -> q.where("title", post)).orElseThrow();
        Row found = tags.findOne(q -> q.where("name", tag)).orElseThrow();
        tagged.manyThrough("tags").add(found, l -> l.set("position", position));
    }

    private List<String> found(Model<Row> model, String attribute, Consumer<? super Where<Row>> condition) {
        List<String> names = new ArrayList<>();
        model.findAll(q -> {
                    condition.accept(q);
                    q.orderBy(attribute);
                })
                .forEach(row -> names.add(row.get(attribute, String.class)));
        return names;
    }

    private List<String> found(Consumer<? super Where<Row>> condition) {
        return found(users, "name", condition);
    }

    @Test
    void everyRowIsSoWhenNoneFailsAndNullFails() {
        assertThat(found(w -> w.whereEvery("posts", p -> p.where("likes").gte(5))))
                .containsExactly("Ann", "Cid", "Dan");
        assertThat(found(w -> w.whereHas("posts")
                        .whereEvery("posts", p -> p.where("likes").gte(5))))
                .containsExactly("Ann");
        assertThat(found(w ->
                        w.whereEvery("posts", p -> p.where("likes").isNull().where("title", "d"))))
                .containsExactly("Cid", "Dan");
    }

    @Test
    void everyOneOfThoseThatAScopeKeepsIsJudged() {
        assertThat(found(w -> w.whereEvery("posts", p -> p.scope("early").where("likes", 5))))
                .containsExactly("Bob", "Cid", "Dan");
        assertThat(found(w -> w.whereEvery(
                        "posts", p -> p.paranoid(false).where("likes").gte(5))))
                .containsExactly("Ann", "Dan");
        assertThat(found(w -> w.whereEvery("fives", p -> p.where("title", "a"))))
                .containsExactly("Ann", "Cid", "Dan");
    }

    @Test
    void theNumberOfAssociatedRowsIsACondition() {
        assertThat(found(w -> w.whereCount("posts").gte(2))).containsExactly("Ann", "Bob");
        assertThat(found(w -> w.whereCount("posts").eq(0))).containsExactly("Cid", "Dan");
        assertThat(found(w -> w.whereCount("posts", p -> p.paranoid(false)).in(List.of(1, 7))))
                .containsExactly("Cid");
        assertThat(found(w -> w.whereCount("posts", p -> p.where("likes", 5)).between(1, 1)))
                .containsExactly("Ann", "Bob");
        assertThat(found(w -> w.whereCount("fives").notIn(List.of(0)))).containsExactly("Ann", "Bob");
    }

    @Test
    void eachKindOfAssociationIsCountedAndJudged() {
        assertThat(found(w -> w.whereCount("motto").eq(1))).containsExactly("Cid");
        assertThat(found(w -> w.whereCount("boss").eq(0))).containsExactly("Ann");
        assertThat(found(posts, "title", w -> w.whereCount("tags").gte(1))).containsExactly("a", "b");
        assertThat(found(w -> w.whereEvery("motto", p -> p.where("title", "z"))))
                .containsExactly("Ann", "Bob", "Dan");
        assertThat(found(w -> w.whereEvery("boss", b -> b.where("name", "Ann"))))
                .containsExactly("Ann", "Bob", "Cid");
        assertThat(found(posts, "title", w -> w.whereHas("tags").whereEvery("tags", t -> t.where("name", "red"))))
                .containsExactly("b");
    }

    @Test
    void conditionsNestAndStandAmongAlternatives() {
        assertThat(found(w ->
                        w.whereCount("staff", s -> s.whereCount("staff").gte(1)).eq(1)))
                .containsExactly("Ann");
        assertThat(found(w -> w.whereEvery("staff", s -> s.whereEvery("posts", p -> p.where("likes", 5)))
                        .whereCount("staff")
                        .gt(0)))
                .containsExactly("Bob");
        assertThat(found(w -> w.anyOf(any -> any.whereCount("staff")
                        .eq(1)
                        .whereCount("posts", p -> p.where("likes", 9))
                        .eq(1))))
                .containsExactly("Ann", "Bob");
        assertThat(found(w -> w.noneOf(none -> none.whereEvery("posts", p -> p.where("likes", 5))
                        .whereCount("boss")
                        .eq(0))))
                .containsExactly("Bob");
        assertThat(found(w -> w.scope("busy"))).containsExactly("Ann", "Bob");
        assertThat(posts.count(w -> w.whereHas("author", a -> a.scope("busy")))).isEqualTo(4);
    }

    @Test
    void everyLinkIsJudgedAsWellAsTheRowThatItLeadsTo() {
        Consumer<Where<Row>> any = w -> {};
        Consumer<Where<Row>> red = t -> t.where("name", "red");
        Consumer<Where<Row>> early = l -> l.where("position").lte(2);
        assertThat(found(posts, "title", w -> w.whereEvery("tags", any, early))).containsExactly("a", "c", "d");
        assertThat(found(posts, "title", w -> w.whereEvery("tags", red, any))).containsExactly("b", "c", "d");
        assertThat(found(posts, "title", w -> w.whereEvery("tags", red, early))).containsExactly("c", "d");
        assertThat(found(
                        posts,
                        "title",
                        w -> w.noneOf(none -> none.whereEvery(
                                "tags", red, l -> l.where("position").gte(3)))))
                .containsExactly("a");
        link("c", "red", null);
        assertThat(found(posts, "title", w -> w.whereEvery("tags", any, early))).containsExactly("a", "d");
    }

    @Test
    void linksAreJudgedWithTheRowsTheyLeadTo() {
        Consumer<Where<Row>> red = t -> t.where("name", "red");
        Consumer<Where<Row>> late = l -> l.where("position").gt(2);
        assertThat(found(posts, "title", w -> w.whereHas("tags", red, late))).containsExactly("b");
        assertThat(found(posts, "title", w -> w.whereNone("tags", red, late))).containsExactly("a", "c", "d");
        assertThat(found(
                        posts,
                        "title",
                        w -> w.whereCount(
                                        "tags",
                                        t -> {},
                                        l -> l.where("position").lte(2))
                                .eq(2)))
                .containsExactly("a");
    }

    @Test
    void staticWritesAskForThemToo() {
        int renamed = users.update(
                Map.of("name", "Boss"), w -> w.whereCount("staff").gte(1).whereHas("posts"));
        assertThat(renamed).isEqualTo(2);
        int gone = users.destroy(w -> w.whereEvery("staff", s -> s.where("name", "nobody"))
                .whereCount("posts")
                .eq(0)
                .whereNone("motto"));
        assertThat(gone).isEqualTo(1);
        assertThat(found(w -> {})).containsExactly("Boss", "Boss", "Cid");
    }
}
