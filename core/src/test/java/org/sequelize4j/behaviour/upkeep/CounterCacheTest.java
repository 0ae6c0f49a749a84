package org.sequelize4j.behaviour.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** A counter of the rows that belong to a row is right after every kind of write. */
@DatabaseTest
class CounterCacheTest {
    private final Blog blog;
    private final Row first;
    private final Row second;

    CounterCacheTest(TestDatabase database) {
        blog = new Blog(database);
        first = blog.post("first");
        second = blog.post("second");
    }

    @AfterEach
    void close() {
        blog.close();
    }

    @Test
    void startsWithNothing() {
        assertThat(first.get("commentCount")).isEqualTo(0);
        assertThat(blog.counts()).containsExactly(0, 0);
    }

    @Test
    void countsWhatIsCreatedAndDestroyed() {
        Row comment = blog.comment(first, "a");
        blog.comment(first, "b");
        blog.comments.create(Map.of("slug", "of none"));
        assertThat(blog.counts()).containsExactly(2, 0);

        comment.destroy();
        assertThat(blog.counts()).containsExactly(1, 0);
        comment.destroy();
        assertThat(blog.counts()).containsExactly(1, 0);
        comment.restore();
        assertThat(blog.counts()).containsExactly(2, 0);
        comment.destroy(o -> o.force());
        assertThat(blog.counts()).containsExactly(1, 0);
    }

    @Test
    void followsARowThatMoves() {
        Row comment = blog.comment(first, "a");
        Row stale = blog.comments.getByPk(comment.get("id"));

        comment.update(Map.of("postId", second.get("id")));
        assertThat(blog.counts()).containsExactly(0, 1);
        stale.update(c -> c.set("text", "t").set("postId", null));
        assertThat(blog.counts()).containsExactly(0, 0);
    }

    @Test
    void countsManyAtOnce() {
        blog.comments.bulkCreate(List.of(
                Map.of("slug", "a", "postId", second.get("id")),
                Map.of("slug", "b", "postId", first.get("id")),
                Map.of("slug", "c", "postId", second.get("id"))));
        assertThat(blog.counts()).containsExactly(1, 2);

        List<Row> all = blog.comments.findAll();
        all.forEach(comment -> comment.set("postId", first.get("id")));
        blog.comments.bulkSave(all);
        assertThat(blog.counts()).containsExactly(3, 0);
    }

    @Test
    void countsWhatStaticWritesReach() {
        blog.comment(first, "a");
        blog.comment(first, "b");
        blog.comment(second, "c");

        blog.comments.update(Map.of("postId", second.get("id")), w -> w.where("slug", "a"));
        assertThat(blog.counts()).containsExactly(1, 2);
        blog.comments.destroy(w -> w.where("postId", second.get("id")), o -> o.limit(1));
        assertThat(blog.counts()).containsExactly(1, 1);
        blog.comments.destroyAll();
        assertThat(blog.counts()).containsExactly(0, 0);
        blog.comments.restore(w -> w.where("slug", "b"));
        assertThat(blog.counts()).containsExactly(1, 0);
    }

    @Test
    void countsOverRelationMethodsAndGraphs() {
        Row comment = blog.comment(first, "a");

        second.many("comments").add(comment);
        assertThat(blog.counts()).containsExactly(0, 1);
        second.many("comments").create(c -> c.set("slug", "b"));
        assertThat(blog.counts()).containsExactly(0, 2);
        second.many("comments").set(List.of());
        assertThat(blog.counts()).containsExactly(0, 0);
        blog.posts.create(p -> p.set("title", "third")
                .with("comments", c -> c.set("slug", "c"))
                .with("comments", c -> c.set("slug", "d")));
        assertThat(blog.counts()).containsExactly(0, 0, 2);
    }

    @Test
    void countsWhatIsThereAlreadyOnce() {
        blog.comment(first, "a");

        blog.comments.upsert(Map.of("slug", "a", "postId", second.get("id")));
        assertThat(blog.counts()).containsExactly(0, 1);
        blog.comments.upsert(Map.of("slug", "b", "postId", second.get("id")));
        assertThat(blog.counts()).containsExactly(0, 2);
        blog.comments.bulkCreate(
                List.of(Map.of("slug", "b", "postId", first.get("id")), Map.of("slug", "c", "postId", first.get("id"))),
                o -> o.ignoreDuplicates());
        assertThat(blog.counts()).containsExactly(1, 2);
    }

    @Test
    void countsNothingThatFails() {
        blog.comment(first, "a");

        blog.sequelize.useTransaction(
                tx -> assertThatThrownBy(() -> blog.comment(first, "a")).hasMessageContaining("slug"));
        assertThat(blog.counts()).containsExactly(1, 0);
    }
}
