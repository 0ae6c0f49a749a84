package org.sequelize4j.behaviour.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** A write of a row sets the time of the last change of the row that it belongs to, and of the one above. */
@DatabaseTest
class TouchTest {
    private static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06Z");

    private final Blog blog;
    private final Row forum;
    private final Row post;
    private final Row comment;

    TouchTest(TestDatabase database) {
        blog = new Blog(database);
        forum = blog.forums.create(Map.of("name", "f"));
        post = blog.posts.create(Map.of("title", "p", "forumId", forum.get("id")));
        comment = blog.comment(post, "a");
        age();
    }

    @AfterEach
    void close() {
        blog.close();
    }

    /** Sets both times back, without touching anything. */
    private void age() {
        blog.posts.update(
                p -> p.set("updatedAt", LONG_AGO).set("lastCommentAt", LONG_AGO),
                w -> w.where("title", "p"),
                o -> o.silent());
        blog.forums.update(f -> f.set("updatedAt", LONG_AGO), w -> w.where("name", "f"), o -> o.silent());
        assertThat(times()).containsOnly(LONG_AGO);
    }

    private List<Object> times() {
        post.reload();
        return List.of(
                post.get("updatedAt"), post.get("lastCommentAt"), forum.reload().get("updatedAt"));
    }

    @Test
    void anUpdateTouchesAllAbove() {
        comment.update(Map.of("text", "new"));

        assertThat(times()).doesNotContain(LONG_AGO);
    }

    @Test
    void aCreateAndADestroyTouchAllAbove() {
        Row other = blog.comment(post, "b");
        assertThat(times()).doesNotContain(LONG_AGO);

        age();
        other.destroy();
        assertThat(times()).doesNotContain(LONG_AGO);
    }

    @Test
    void staticWritesTouchAllAbove() {
        blog.comments.update(Map.of("text", "new"), w -> w.where("slug", "a"));

        assertThat(times()).doesNotContain(LONG_AGO);
    }

    @Test
    void aMoveTouchesBoth() {
        Row other = blog.post("other");
        comment.update(Map.of("postId", other.get("id")));

        assertThat(times()).doesNotContain(LONG_AGO);
        assertThat(other.reload().get("lastCommentAt")).isNotNull();
    }

    @Test
    void anIncrementTouchesAllAbove() {
        comment.increment("likes", 1);
        assertThat(times()).doesNotContain(LONG_AGO);

        age();
        blog.comments.increment(Map.of("likes", 1), w -> w.where("slug", "a"));
        assertThat(times()).doesNotContain(LONG_AGO);
    }

    @Test
    void silentWritesTouchNothing() {
        comment.update(c -> c.set("text", "new"), o -> o.silent());
        blog.comments.update(Map.of("text", "newer"), w -> w.where("slug", "a"), o -> o.silent());
        blog.comments.create(Map.of("slug", "b", "postId", post.get("id")), o -> o.silent());
        blog.comments.bulkCreate(List.of(Map.of("slug", "c", "postId", post.get("id"))), o -> o.silent());
        blog.comments.upsert(c -> c.set("slug", "c").set("text", "met"), o -> o.silent());
        comment.increment(Map.of("likes", 1), o -> o.silent());

        assertThat(times()).containsOnly(LONG_AGO);
        assertThat(blog.counts()).containsExactly(3);
    }

    @Test
    void writesThatAreToldNotToTouchSetTheirOwnTimeOnly() {
        comment.update(c -> c.set("text", "new").set("updatedAt", LONG_AGO), o -> o.touch(false));
        assertThat(comment.get("updatedAt")).isNotEqualTo(LONG_AGO);
        blog.comments.create(Map.of("slug", "b", "postId", post.get("id")), o -> o.touch(false));
        comment.destroy(o -> o.touch(false));
        blog.comments.restore(w -> w.where("slug", "a"), o -> o.touch(false));
        comment.reload().destroy(o -> o.touch(false));
        comment.restore(o -> o.touch(false)).reload();
        post.many("comments").options(o -> o.touch(false)).remove(comment);
        blog.comments.destroy(w -> w.where("slug", "b"), o -> o.touch(false));

        assertThat(times()).containsOnly(LONG_AGO);
        assertThat(blog.counts()).containsExactly(0);
    }
}
