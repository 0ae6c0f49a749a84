package org.sequelize4j.load;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.map;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Sort.ASC;
import static org.sequelize4j.Sort.DESC;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.plan.Blog;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What includes give, on real databases. */
@DatabaseTest
class EagerLoadTest {
    private StoredBlog stored;
    private Blog blog;

    @BeforeEach
    void open(TestDatabase database) throws SQLException {
        stored = new StoredBlog(database);
        blog = stored.blog;
    }

    @AfterEach
    void close() {
        stored.close();
    }

    @Test
    void toOneIncludesComeWithTheRootStatement() {
        List<Map<String, Object>> posts = stored.maps(
                blog.post, q -> q.attributes("title").orderBy("id").include("author", a -> a.include("company")));

        assertThat(posts.get(0))
                .containsEntry("title", "one")
                .containsEntry(
                        "author",
                        Map.of("id", 1, "name", "Ann", "companyId", 1, "company", Map.of("id", 1, "name", "Acme")));
        assertThat(posts.get(2).get("author"))
                .asInstanceOf(map(String.class, Object.class))
                .containsEntry("company", null);
        assertThat(posts.get(3)).containsEntry("author", null);
        assertThat(stored.statements()).hasSize(1);
    }

    @Test
    void everyToManyIncludeCostsOneStatementMore() {
        List<RowInstance> posts = stored.load(
                blog.post,
                q -> q.orderBy("id")
                        .include("comments", c -> c.orderBy("id").include("author"))
                        .include("tags"));

        assertThat(posts.stream().map(post -> names(post, "comments", "body")).toList())
                .containsExactly(List.of("RANT", "nice", "hm"), List.of("ok"), List.of(), List.of());
        assertThat(stored.statements()).hasSize(3);
    }

    @Test
    void linksComeBesideTheTargetsAndNotInThem() {
        RowInstance post = stored.load(blog.post, q -> q.where("id", 1).include("tags", t -> t.orderBy("name")))
                .get(0);

        assertThat(post.toMap().get("tags"))
                .isEqualTo(List.of(
                        Map.of("id", 2, "name", "java", "postTag", Map.of("postId", 1, "tagId", 2, "position", 2)),
                        Map.of("id", 1, "name", "sql", "postTag", Map.of("postId", 1, "tagId", 1, "position", 1))));
    }

    @Test
    void aLinkKnowsBothItsEnds() {
        RowInstance post =
                stored.load(blog.post, q -> q.where("id", 3).include("tags")).get(0);
        LoadedRelation.ToMany tags = (LoadedRelation.ToMany) post.loaded(blog.association(blog.post, "tags"));
        RowInstance link = tags.links().get(0);

        assertThat(link.loaded(blog.association(blog.postTag, "post"))).isEqualTo(new LoadedRelation.ToOne(post, true));
        assertThat(link.loaded(blog.association(blog.postTag, "tag")))
                .isEqualTo(new LoadedRelation.ToOne(tags.targets().get(0), true));
    }

    @Test
    void aChildKnowsTheParentThatItWasLoadedFor() {
        RowInstance post = stored.load(blog.post, q -> q.where("id", 2).include("comments"))
                .get(0);
        RowInstance comment = ((LoadedRelation.ToMany) post.loaded(blog.association(blog.post, "comments")))
                .targets()
                .get(0);

        assertThat(comment.loaded(blog.association(blog.comment, "post")))
                .isEqualTo(new LoadedRelation.ToOne(post, true));
        assertThat(comment.toMap()).doesNotContainKey("post");
    }

    @Test
    void whatAnIncludeLoadsIsNotReplacedByTheWayBack() {
        Map<String, Object> user = stored.maps(
                        blog.user,
                        q -> q.where("id", 1).include("profile", p -> p.include("user", u -> u.attributes("name"))))
                .get(0);

        assertThat(user.get("profile"))
                .asInstanceOf(map(String.class, Object.class))
                .containsEntry("user", Map.of("name", "Ann"));
    }

    @Test
    void aHasOneWithSeveralRowsGivesTheSmallestKeyAndNeverRepeatsTheParent() {
        List<RowInstance> posts = stored.load(blog.post, q -> q.orderBy("id").include("cover"));

        assertThat(posts.stream().map(post -> post.toMap().get("cover")).toList())
                .containsExactly(
                        Map.of("id", 1, "url", "b.png", "postId", 1),
                        null,
                        Map.of("id", 3, "url", "c.png", "postId", 3),
                        null);
    }

    @Test
    void aHasOneWithSeveralRowsFollowsTheOrderOfTheInclude() {
        RowInstance post = stored.load(blog.post, q -> q.where("id", 1).include("cover", c -> c.orderBy("url")))
                .get(0);

        assertThat(post.toMap().get("cover"))
                .asInstanceOf(map(String.class, Object.class))
                .containsEntry("url", "a.png");
    }

    @Test
    void aConditionInAnIncludeLeavesOutParents() {
        assertThat(titles(q -> q.include("comments", c -> c.where("body", "nice"))))
                .containsExactly("one");
        assertThat(titles(q -> q.include("author", a -> a.where("name", "Ann"))))
                .containsExactly("one", "two");
        assertThat(titles(q -> q.include(
                        "tags", t -> t.through(l -> l.where("position", 2)).required(true))))
                .containsExactly("one");
    }

    @Test
    void anOptionalIncludeWithAConditionKeepsParents() {
        List<Map<String, Object>> posts = stored.maps(
                blog.post,
                q -> q.orderBy("id")
                        .include("author", a -> a.where("name", "Bob").required(false)));

        assertThat(posts.stream().map(post -> post.get("author") == null).toList())
                .containsExactly(true, true, false, true);
    }

    @Test
    void whatIsRequiredBelowAnOptionalIncludeDecidesAboutThatIncludeOnly() {
        List<Map<String, Object>> posts = stored.maps(
                blog.post,
                q -> q.orderBy("id")
                        .include("author", a -> a.required(false).include("company", c -> c.where("name", "Acme"))));

        assertThat(posts.stream().map(post -> post.get("author") == null).toList())
                .containsExactly(false, false, true, true);
    }

    @Test
    void aLimitInAnIncludeIsOneForEachParent() {
        List<RowInstance> posts = stored.load(
                blog.post,
                q -> q.orderBy("id")
                        .include("comments", c -> c.orderBy("id", DESC).limit(2)));

        assertThat(names(posts.get(0), "comments", "body")).containsExactly("hm", "nice");
        assertThat(names(posts.get(1), "comments", "body")).containsExactly("ok");
    }

    @Test
    void anOffsetInAnIncludeIsOneForEachParent() {
        List<RowInstance> posts = stored.load(
                blog.post,
                q -> q.orderBy("id").include("comments", c -> c.orderBy("id").offset(1)));

        assertThat(names(posts.get(0), "comments", "body")).containsExactly("nice", "hm");
        assertThat(names(posts.get(1), "comments", "body")).isEmpty();
    }

    @Test
    void limitAndOffsetOfTheRootCountRootRows() {
        List<RowInstance> posts = stored.load(
                blog.post,
                q -> q.orderBy("id").offset(1).limit(2).include("comments").include("tags"));

        assertThat(posts.stream().map(post -> post.get("title")).toList()).containsExactly("two", "three");
    }

    @Test
    void rootsAreSortedByAnAssociatedColumnThatIsNotIncluded() {
        assertThat(titles(q ->
                        q.where("id").lt(4).orderBy(col("author", "name"), DESC).orderBy("id")))
                .containsExactly("three", "one", "two");
    }

    @Test
    void aPathOverAHasOneReadsTheRowThatLoadingGives() {
        assertThat(titles(q -> q.where(col("cover", "url")).eq("a.png"))).isEmpty();
        assertThat(titles(q -> q.where(col("cover", "url")).eq("b.png"))).containsExactly("one");
        assertThat(titles(q -> q.where(col("cover", "url")).isNull())).containsExactly("two", "four");
    }

    @Test
    void aTreeIsLoadedInBothDirections() {
        Map<String, Object> left = stored.maps(
                        blog.category,
                        q -> q.where("name", "left")
                                .include("parent", p -> p.attributes("name"))
                                .include("children", c -> c.attributes("name", "parentId")))
                .get(0);

        assertThat(left)
                .contains(
                        entry("parent", Map.of("name", "root")),
                        entry("children", List.of(Map.of("name", "leaf", "parentId", 2))));
    }

    @Test
    void keysOfTwoColumnsLoadInBothDirections() {
        List<RowInstance> orders = stored.load(
                blog.order,
                q -> q.orderBy(col("region"), ASC).orderBy("number").include("lines", l -> l.orderBy("id")));

        assertThat(orders.stream().map(order -> names(order, "lines", "item")).toList())
                .containsExactly(List.of("rope", "sail"), List.of(), List.of("mast"));
        assertThat(stored.load(blog.line, q -> q.orderBy("id").include("order")).stream()
                        .map(line -> line.toMap().get("order") == null)
                        .toList())
                .containsExactly(false, false, false, true);
    }

    private List<Object> titles(Consumer<Query<Row>> query) {
        return stored
                .load(blog.post, q -> {
                    query.accept(q);
                    q.orderBy("id", ASC);
                })
                .stream()
                .map(post -> post.get("title"))
                .toList();
    }

    private static List<Object> names(RowInstance row, String association, String attribute) {
        LoadedRelation.ToMany loaded =
                (LoadedRelation.ToMany) row.loaded(row.definition().association(association));
        return loaded.targets().stream().map(target -> target.get(attribute)).toList();
    }
}
