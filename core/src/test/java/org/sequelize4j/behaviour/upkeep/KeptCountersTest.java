package org.sequelize4j.behaviour.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** A counter is counted anew, and never set by hand. */
@DatabaseTest
class KeptCountersTest {
    private final TestDatabase database;
    private final Blog blog;
    private final Row post;

    KeptCountersTest(TestDatabase database) {
        this.database = database;
        blog = new Blog(database);
        post = blog.post("first");
        blog.comment(post, "a");
        blog.comment(post, "b").destroy();
        blog.comment(post, "c");
    }

    @AfterEach
    void close() {
        blog.close();
    }

    @Test
    void areCountedAnew() {
        blog.post("second");
        blog.sequelize
                .query(database.sql("UPDATE \"posts\" SET \"commentCount\" = 77"))
                .execute();

        assertThat(blog.posts.resetCounters(w -> w.where("title", "first"))).isEqualTo(1);
        assertThat(blog.counts()).containsExactly(2, 77);
        assertThat(blog.posts.resetCounters()).isEqualTo(2);
        assertThat(blog.counts()).containsExactly(2, 0);
    }

    @Test
    void cannotBeSet() {
        post.reload();
        refused(() -> post.update(Map.of("commentCount", 9)));
        refused(() -> blog.posts.create(Map.of("title", "x", "commentCount", 9)));
        refused(() -> blog.posts.update(Map.of("commentCount", 9), w -> w.where("id", 1)));
        refused(() -> blog.posts.increment("commentCount", 1, w -> w.where("id", 1)));
        refused(() -> blog.posts.getByPk(post.get("id")).increment("commentCount", 1));
        refused(() -> blog.posts.bulkCreate(
                List.of(Map.of("id", post.get("id"), "title", "x")), o -> o.updateOnDuplicate("commentCount")));
        assertThat(blog.counts()).containsExactly(2);
    }

    private static void refused(ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOf(InstanceException.class)
                .hasMessage("\"commentCount\" of \"post\" counts the rows of \"comment\" that belong to it, and every"
                        + " write of these keeps it right; it cannot be set. Leave it out, or write"
                        + " resetCounters(…) to count anew.");
    }

    @Test
    void areSaidToBeMissing() {
        assertThatThrownBy(() -> blog.forums.resetCounters())
                .isInstanceOf(QueryException.class)
                .hasMessage("resetCounters of \"forum\" has nothing to count: no belongsTo that leads to it names a"
                        + " counterCache.");
    }

    @Test
    void areWholeNumbers() {
        Model<Row> tags = blog.sequelize.define("tag", m -> m.attribute("n", STRING));

        assertThatThrownBy(() -> tags.belongsTo(blog.posts, a -> a.counterCache("title")))
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("takes a whole number such as INTEGER");
    }
}
