package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DeletedAt;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Version;
import org.sequelize4j.error.OptimisticLockException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of the page on soft deletion and versions. */
@DatabaseTest
class LifecycleGuideTest {
    private final Sequelize sequelize;
    private final Model<Row> posts;
    private final Model<Row> comments;

    LifecycleGuideTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).connect();
        Model<Row> posts =
                sequelize.define("post", m -> m.attribute("title", STRING).paranoid(true));
        Model<Row> accounts =
                sequelize.define("account", m -> m.attribute("balance", INTEGER).version(true));
        comments = sequelize.define("comment", m -> m.attribute("text", STRING).paranoid(true));
        posts.hasMany(comments);
        sequelize.sync();
        posts.create(Map.of("title", "Hello"));
        posts.create(Map.of("title", "World"));
        accounts.create(Map.of("balance", 10));
        this.posts = posts;
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void oneRow() {
        Row post = posts.getByPk(1);

        post.destroy();
        boolean gone = post.isSoftDeleted();
        post.restore();
        post.destroy(o -> o.force());

        assertThat(gone).isTrue();
        assertThat(posts.count(w -> w.paranoid(false))).isEqualTo(1);
    }

    @Test
    void manyRows() {
        posts.destroy(w -> w.where("title", "Hello"));
        posts.restore(w -> w.where("title", "Hello"));
        posts.destroy(w -> w.where("title", "Hello"), o -> o.force());

        assertThat(posts.count(w -> w.paranoid(false))).isEqualTo(1);
    }

    @Test
    void whatIsHiddenIsShownOnPurpose() {
        Row hello = posts.getByPk(1);
        hello.many("comments").create(c -> c.set("text", "first")).destroy();
        hello.destroy();

        List<Row> all = posts.findAll(q -> q.paranoid(false));
        long allOfThem = posts.count(w -> w.paranoid(false));
        List<Row> withAllComments = posts.findAll(q -> q.include("comments", c -> c.paranoid(false)));
        int renamed = posts.update(Map.of("title", "Bye"), w -> w.where("id", 1).paranoid(false));

        assertThat(all).hasSize(2);
        assertThat(allOfThem).isEqualTo(2);
        assertThat(withAllComments).hasSize(1);
        assertThat(renamed).isEqualTo(1);
    }

    @Test
    void staleInstances() {
        Model<Row> accounts = sequelize.model("account");
        Row mine = accounts.getByPk(1);
        Row theirs = accounts.getByPk(1);

        theirs.update(Map.of("balance", 20));
        assertThatThrownBy(() -> mine.update(Map.of("balance", 5))).isInstanceOf(OptimisticLockException.class);
        mine.reload().update(Map.of("balance", 15));

        assertThat(mine.get("version")).isEqualTo(2);
    }

    interface Letter extends Instance<Letter> {
        Long id();

        String text();

        Letter setText(String text);

        @DeletedAt
        @Nullable
        Instant thrownAway();

        @Version
        int revision();
    }

    @Test
    void onTheTypedFace() {
        Model<Letter> letters = sequelize.define(Letter.class);
        sequelize.sync();
        Letter letter = letters.create(l -> l.setText("Dear all"));

        letter.update(l -> l.setText("Dear both"));
        letter.destroy();

        assertThat(letter.revision()).isEqualTo(2);
        assertThat(letter.thrownAway()).isNotNull();
        assertThat(letters.findAll()).isEmpty();
        assertThat(letters.getByPk(letter.id(), q -> q.paranoid(false)).row().isSoftDeleted())
                .isTrue();
        letter.row().restore(o -> o.hooks(false));
        assertThat(letters.findAll()).containsExactly(letter);
        assertThat(letters.getByPk(letter.id()).revision()).isEqualTo(3);
    }
}
