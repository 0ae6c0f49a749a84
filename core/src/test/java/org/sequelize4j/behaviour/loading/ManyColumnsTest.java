package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Sort.ASC;
import static org.sequelize4j.Sort.DESC;

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
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Conditions and orders of a query on the columns of to-many associations, and rows that are read as they are joined. */
@DatabaseTest
class ManyColumnsTest {
    private final Sequelize sequelize;
    private final Model<Row> users;
    private final Model<Row> posts;

    ManyColumnsTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        users = sequelize.define("User", m -> m.attribute("name", STRING));
        posts = sequelize.define("Post", m -> m.attribute("title", STRING).attribute("likes", INTEGER));
        Model<Row> tags = sequelize.define("Tag", m -> m.attribute("name", STRING));
        users.hasMany(posts, a -> a.as("posts").foreignKey("authorId"));
        posts.belongsTo(users, a -> a.as("author").foreignKey("authorId"));
        posts.belongsToMany(tags, a -> a.as("tags").through("PostTag"));
        sequelize.sync();
    }

    @BeforeEach
    void fill() {
        users.bulkCreate(List.of(Map.of("name", "Ann"), Map.of("name", "Bob"), Map.of("name", "Cid")));
        posts.bulkCreate(List.of(
                Map.of("title", "a", "likes", 5, "authorId", 1),
                Map.of("title", "b", "likes", 7, "authorId", 2),
                Map.of("title", "c", "likes", 9, "authorId", 1)));
        posts.findByPk(3).orElseThrow().call("createTag", Map.of("name", "red"));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private List<String> found(Consumer<? super Query<Row>> query) {
        return EveryStrategy.findAll(users, query).stream()
                .map(user -> String.valueOf(user.get("name"))
                        + user.many("posts").get().stream()
                                .map(post -> String.valueOf(post.get("title")))
                                .toList())
                .toList();
    }

    @Test
    void aConditionKeepsRowsThatHaveSuchARowAndLoadsOnlyThose() {
        assertThat(found(q ->
                        q.include("posts").where(col("posts", "likes")).gt(6).orderBy("id")))
                .containsExactly("Ann[c]", "Bob[b]");
        assertThat(users.count(q -> q.where(col("posts", "likes")).gt(4))).isEqualTo(2);
        assertThat(found(q -> q.include("posts", p -> p.include("tags"))
                        .where(col("posts", "tags", "name"))
                        .eq("red")))
                .containsExactly("Ann[c]");
    }

    @Test
    void theNullOfAMissingRowCounts() {
        assertThat(found(q -> q.include("posts").where(col("posts", "id")).isNull()))
                .containsExactly("Cid[]");
    }

    @Test
    void alternativesAreJudgedForEachRowTogetherWithItsParent() {
        assertThat(found(q -> q.include("posts")
                        .anyOf(any -> any.where("name", "Bob")
                                .where(col("posts", "likes"))
                                .gt(8))
                        .orderBy("id")))
                .containsExactly("Ann[c]", "Bob[b]");
    }

    @Test
    void aConditionInsideAnIncludeNarrowsWhatItIncludesToo() {
        List<Row> found = EveryStrategy.findAll(
                posts,
                q -> q.orderBy("id")
                        .include(
                                "author",
                                a -> a.include("posts", p -> p.orderBy("id"))
                                        .where(col("posts", "likes"))
                                        .gt(6)));

        assertThat(found)
                .extracting(post -> post.one("author").get().many("posts").get().stream()
                        .map(other -> other.get("title"))
                        .toList())
                .containsExactly(List.of("c"), List.of("b"), List.of("c"));
    }

    @Test
    void aConditionThatSpeaksOfAssociatedRowsInOtherWaysTooStaysWithTheParent() {
        assertThat(found(q -> q.include("posts", p -> p.orderBy("id"))
                        .orderBy("id")
                        .anyOf(any -> {
                            any.where(col("posts", "likes")).gt(8);
                            any.whereHas("posts", p -> p.where("title", "b"));
                        })))
                .containsExactly("Ann[a, c]", "Bob[b]");
    }

    @Test
    void anOrderTakesTheFirstOfTheAssociatedValues() {
        assertThat(found(q -> q.include("posts").orderBy(col("posts", "likes"), DESC, Nulls.LAST)))
                .containsExactly("Ann[c, a]", "Bob[b]", "Cid[]");
        assertThat(found(q -> q.include("posts")
                        .orderBy(col("posts", "title"), DESC, Nulls.LAST)
                        .limit(1)))
                .containsExactly("Ann[c, a]");
        assertThat(found(q -> q.include("posts", p -> p.where("title", "b").required(false))
                        .orderBy(col("posts", "likes"), ASC, Nulls.LAST)
                        .orderBy("id")))
                .containsExactly("Bob[b]", "Ann[]", "Cid[]");
    }

    @Test
    void anOrderByAnAggregateSortsTheRowsAndNotWhatIsLoaded() {
        posts.create(Map.of("title", "d", "likes", 1, "authorId", 2));

        assertThat(found(q -> q.include("posts", p -> p.orderBy("id"))
                        .orderBy(fn("min", col("posts", "likes")), DESC, Nulls.LAST)))
                .containsExactly("Ann[a, c]", "Bob[b, d]", "Cid[]");
        assertThat(found(q -> q.include(
                                "posts",
                                p -> p.where("title").ne("a").required(false).orderBy("id"))
                        .orderBy(fn("count", col("posts", "id")), DESC)
                        .orderBy(fn("sum", col("posts", "likes")), DESC, Nulls.LAST)))
                .containsExactly("Bob[b, d]", "Ann[c]", "Cid[]");
    }

    @Test
    void anOrderByThePrimaryKeyNeedsNoOther() {
        assertThat(users.toSql(q -> q.include("posts").orderBy("id").orderBy(col("posts", "title"), ASC)))
                .doesNotContain("min(");
    }

    @Test
    void rowsAreReadAsTheyAreJoined() {
        assertThat(users.findRows(q -> q.attributes("name")
                        .include("posts", p -> p.attributes("title"))
                        .orderBy("id")
                        .orderBy(col("posts", "id"), ASC)))
                .extracting(row -> row.get("name") + "-" + row.get("posts.title"))
                .containsExactly("Ann-a", "Ann-c", "Bob-b", "Cid-null");
        assertThat(posts.findRows(q -> q.attributes("title").include("tags", t -> t.required(true))))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("tags.name", "red").containsEntry("tags.PostTag.PostId", 3));
        assertThat(users.findRows(q -> q.attributes()
                        .attribute(fn("sum", col("posts", "likes")), "sum")
                        .include("posts", p -> p.attributes())))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("sum", 21L));
    }

    @Test
    void groupsOfOneRowShowItsAttributes() {
        assertThat(users.findRows(q -> q.attribute(fn("count", col("posts", "id")), "n")
                        .include("posts", p -> p.attributes())
                        .groupBy("id")
                        .orderBy("n", DESC)
                        .limit(1)))
                .containsExactly(Map.of("id", 1, "name", "Ann", "n", 2L));
    }

    @Test
    void anExpressionTakesThePlaceOfTheAttributeOfItsName() {
        Row ann = users.findOne(
                        q -> q.attribute(fn("upper", col("name")), "name").orderBy("id"))
                .orElseThrow();

        assertThat(ann.get("name")).isEqualTo("ANN");
        assertThat(ann.toMap()).containsExactlyInAnyOrderEntriesOf(Map.of("id", 1, "name", "ANN"));
    }

    @Test
    void whatChangesRowsCannotJoin() {
        assertThatThrownBy(() -> users.update(
                        Map.of("name", "x"), w -> w.where(col("posts", "likes")).gt(6)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("whereHas(\"posts\", …)");
    }
}
