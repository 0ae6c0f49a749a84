package org.sequelize4j.behaviour.lazy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
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
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Loading, adding, setting and creating tell the other end, as far as it is completely known; walking back costs nothing. */
@DatabaseTest
class BothEndsTest {
    private final List<String> statements = new ArrayList<>();
    private Sequelize sequelize;
    private Model<Row> users;
    private Model<Row> posts;
    private Model<Row> tags;

    @BeforeEach
    void define(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .timestamps(false)
                .onSql(event -> statements.add(event.sql()))
                .connect();
        users = sequelize.define("user", m -> m.attribute("name", STRING));
        posts = sequelize.define("post", m -> m.attribute("title", STRING));
        tags = sequelize.define("tag", m -> m.attribute("name", STRING));
        Model<Row> profiles = sequelize.define("profile", m -> m.attribute("bio", STRING));
        Model<Row> labels = sequelize.define("label", m -> m.attribute("position", INTEGER));
        users.hasMany(posts);
        posts.belongsTo(users);
        users.hasOne(profiles, a -> a.unique());
        profiles.belongsTo(users);
        posts.belongsToMany(tags, a -> a.through(labels));
        tags.belongsToMany(posts, a -> a.through(labels));
        sequelize.sync();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Row post(String title) {
        return posts.create(p -> p.set("title", title));
    }

    private Row user(String name) {
        return users.create(u -> u.set("name", name));
    }

    private void costsNothing(Runnable walk) {
        statements.clear();
        walk.run();
        assertThat(statements).isEmpty();
    }

    @Test
    void whatIsLoadedLeadsBack() {
        users.create(u -> u.set("name", "Ann")
                .with("posts", p -> p.set("title", "one"))
                .with("profile", p -> p.set("bio", "sailor")));
        Row eager = users.getByPk(1, q -> q.include("posts").include("profile"));
        Row lazy = users.getByPk(1);
        lazy.many("posts").get();
        lazy.one("profile").get();
        Row other = sequelize.model("profile").getByPk(1, q -> q.include("user"));

        costsNothing(() -> {
            for (Row user : List.of(eager, lazy)) {
                assertThat(user.many("posts").get().get(0).one("user").get()).isSameAs(user);
                assertThat(user.one("profile").get().one("user").get()).isSameAs(user);
            }
            assertThat(other.one("user").get().one("profile").get()).isSameAs(other);
        });
    }

    @Test
    void aNewTargetBelongsToNothingElse() {
        Row post = post("one");
        Row ann = post.one("user").create(u -> u.set("name", "Ann"));
        Row sql = post.many("tags").create(t -> t.set("name", "sql"));

        costsNothing(() -> {
            assertThat(ann.many("posts").get()).containsExactly(post);
            assertThat(ann.many("posts").get().get(0)).isSameAs(post);
            assertThat(sql.many("posts").get()).containsExactly(post);
            assertThat(sql.manyThrough("posts").link(post).get("tagId")).isEqualTo(sql.get("id"));
        });
        assertThat(ann.toMap()).doesNotContainKey("posts");
        assertThat(sql.toMap()).doesNotContainKey("posts");
    }

    @Test
    void aGraphOfNewRowsIsKnownFromBothEnds() {
        Row post = posts.create(p -> p.set("title", "one")
                .with("user", u -> u.set("name", "Ann"))
                .with("tags", t -> t.set("name", "sql"), link -> link.set("position", 1)));

        costsNothing(() -> {
            Row ann = post.one("user").get();
            assertThat(ann.many("posts").get()).containsExactly(post);
            Row tag = post.many("tags").get().get(0);
            assertThat(tag.many("posts").get().get(0)).isSameAs(post);
            assertThat(tag.manyThrough("posts").link(post).get("position")).isEqualTo(1);
        });
        assertThat(post.toMap().get("user")).isEqualTo(post.one("user").get().toMap());
    }

    @Test
    void settingTheParentMovesTheChildFromListToList() {
        Row post = post("one");
        Row ann = user("Ann");
        Row bob = user("Bob");
        post.one("user").set(ann);
        assertThat(ann.many("posts").get()).containsExactly(post);
        assertThat(bob.many("posts").get()).isEmpty();
        post.one("user").set(bob);

        costsNothing(() -> {
            assertThat(bob.many("posts").get().get(0)).isSameAs(post);
        });
        post.one("user").clear();
        costsNothing(() -> assertThat(bob.many("posts").get()).isEmpty());
        assertThat(ann.many("posts").get()).isEmpty();
    }

    @Test
    void aListThatWasNeverLoadedStaysToBeLoaded() {
        Row ann = user("Ann");
        users.getByPk(1).many("posts").create(p -> p.set("title", "earlier"));
        Row post = post("one");
        post.one("user").set(ann);

        assertThat(ann.many("posts").isLoaded()).isFalse();
        assertThat(ann.many("posts").get()).hasSize(2);
    }

    @Test
    void aUniqueHasOneFollowsItsChild() {
        Row profile = sequelize.model("profile").create(Map.of("bio", "sailor"));
        Row ann = user("Ann");
        Row bob = user("Bob");
        profile.one("user").set(ann);
        costsNothing(() -> assertThat(ann.one("profile").get()).isSameAs(profile));
        profile.one("user").set(bob);
        costsNothing(() -> {
            assertThat(ann.one("profile").orNull()).isNull();
            assertThat(bob.one("profile").get()).isSameAs(profile);
        });
    }

    @Test
    void linksAreKeptAtBothEndsThatWereLoaded() {
        Row one = post("one");
        Row two = post("two");
        Row sql = tags.create(t -> t.set("name", "sql"));
        Row java = tags.create(t -> t.set("name", "java"));
        List.of(one, two).forEach(post -> post.many("tags").get());
        List.of(sql, java).forEach(tag -> tag.many("posts").get());

        one.many("tags").addAll(List.of(sql, java));
        two.manyThrough("tags").add(java, link -> link.set("position", 7));
        costsNothing(() -> {
            assertThat(one.many("tags").get()).containsExactly(sql, java);
            assertThat(java.many("posts").get()).containsExactly(one, two);
            assertThat(java.manyThrough("posts").link(two).get("position")).isEqualTo(7);
        });

        one.many("tags").remove(sql);
        costsNothing(() -> {
            assertThat(one.many("tags").get()).containsExactly(java);
            assertThat(sql.many("posts").get()).isEmpty();
        });

        two.many("tags").set(List.of(sql));
        costsNothing(() -> {
            assertThat(two.many("tags").get()).containsExactly(sql);
            assertThat(two.manyThrough("tags").links()).hasSize(1);
            assertThat(java.many("posts").get()).containsExactly(one);
            assertThat(sql.many("posts").get()).containsExactly(two);
        });
        assertThat(posts.getByPk(2).many("tags").get()).containsExactly(sql);
    }

    @Test
    void aStoredRowThatIsConnectedKnowsTheNewOne() {
        Row ann = user("Ann");
        Row sql = tags.create(t -> t.set("name", "sql"));
        assertThat(ann.many("posts").get()).isEmpty();
        assertThat(sql.many("posts").get()).isEmpty();

        Row post = posts.create(p -> p.set("title", "one").connect("user", ann).connect("tags", sql));

        costsNothing(() -> {
            assertThat(ann.many("posts").get()).containsExactly(post);
            assertThat(sql.many("posts").get()).containsExactly(post);
        });
    }

    @Test
    void aRollbackGivesBothEndsTheirStateBack() {
        Row post = post("one");
        Row ann = user("Ann");
        Row sql = tags.create(t -> t.set("name", "sql"));
        ann.many("posts").get();
        post.many("tags").get();
        sql.many("posts").get();

        assertThatThrownBy(() -> sequelize.useTransaction(tx -> {
                    post.one("user").set(ann);
                    post.many("tags").add(sql);
                    assertThat(sql.many("posts").get()).hasSize(1);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        costsNothing(() -> {
            assertThat(ann.many("posts").get()).isEmpty();
            assertThat(post.many("tags").get()).isEmpty();
            assertThat(sql.many("posts").get()).isEmpty();
        });
    }

    @Test
    void anInverseWithAScopeIsAskedAnew() {
        users.hasMany(posts, a -> a.as("drafts").foreignKey("editorId").scope(Map.of("title", "draft")));
        posts.belongsTo(users, a -> a.as("editor").foreignKey("editorId").inverse("drafts"));
        sequelize.sync(s -> s.alter());
        Row post = post("one");
        Row editor = post.one("editor").create(u -> u.set("name", "Eve"));

        assertThat(editor.many("drafts").get()).isEmpty();
    }
}
