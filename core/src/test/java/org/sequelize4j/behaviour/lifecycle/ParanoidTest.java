package org.sequelize4j.behaviour.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.DATE;
import static org.sequelize4j.DataTypes.STRING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Rows of paranoid models that are destroyed, hidden, found on purpose and restored. */
@DatabaseTest
class ParanoidTest {
    private final Sequelize sequelize;
    private final Model<Row> posts;

    ParanoidTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).connect();
        posts = sequelize.define("post", m -> m.attribute("title", STRING).paranoid(true));
    }

    private Row[] create(String... titles) {
        sequelize.sync();
        return List.of(titles).stream()
                .map(title -> posts.create(Map.of("title", title)))
                .toArray(Row[]::new);
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private static List<Object> titles(List<Row> found) {
        return found.stream().map(row -> row.get("title")).toList();
    }

    private List<Object> visible() {
        return titles(posts.findAll(q -> q.orderBy("id")));
    }

    @Test
    void aDestroyedRowStaysAndIsHidden() {
        Row[] rows = create("a", "b");

        rows[0].destroy();

        assertThat(rows[0].isSoftDeleted()).isTrue();
        assertThat(rows[0].get("deletedAt")).isInstanceOf(Instant.class);
        assertThat(rows[0].changed()).isEmpty();
        assertThat(visible()).containsExactly("b");
        assertThat(posts.findByPk(1)).isEmpty();
        assertThat(posts.count()).isEqualTo(1);
        assertThat(posts.count(w -> w.where("title", "a"))).isZero();
        assertThat(titles(posts.findAll(q -> q.paranoid(false).orderBy("id")))).containsExactly("a", "b");
        assertThat(posts.findByPk(1, q -> q.paranoid(false))).contains(rows[0]);
        assertThat(posts.count(w -> w.paranoid(false))).isEqualTo(2);
    }

    @Test
    void restoreAndForce() {
        Row[] rows = create("a", "b");

        rows[0].destroy();
        assertThat(rows[0].restore().isSoftDeleted()).isFalse();
        assertThat(visible()).containsExactly("a", "b");

        rows[0].destroy(o -> o.force());
        assertThat(posts.count(w -> w.paranoid(false))).isEqualTo(1);
    }

    @Test
    void staticWritesPassDestroyedRowsOver() {
        create("a", "b", "c");

        assertThat(posts.destroy(w -> w.where("title").in(List.of("a", "b")))).isEqualTo(2);
        assertThat(posts.destroy(w -> w.where("title", "a")))
                .as("is destroyed already")
                .isZero();
        assertThat(posts.update(Map.of("title", "aa"), w -> w.where("title", "a")))
                .isZero();
        assertThat(posts.update(Map.of("title", "aa"), w -> w.where("title", "a"), o -> o.paranoid(false)))
                .isEqualTo(1);
        assertThat(posts.update(
                        Map.of("title", "bb"), w -> w.where("title", "b").paranoid(false)))
                .isEqualTo(1);
        assertThat(posts.restore(w -> w.where("title", "aa"))).isEqualTo(1);
        assertThat(visible()).containsExactly("aa", "c");
        assertThat(posts.destroy(w -> w.where("title", "bb"), o -> o.force()))
                .as("force reaches destroyed rows")
                .isEqualTo(1);
        assertThat(posts.destroyAll()).isEqualTo(2);
        assertThat(posts.restoreAll()).isEqualTo(2);
        assertThat(visible()).containsExactly("aa", "c");
    }

    @Test
    void conditionsInBracketsStandBesideTheMark() {
        Row[] rows = create("a", "b");
        rows[0].destroy();

        assertThat(posts.findAll(q -> q.anyOf(w -> w.where("title", "a").where("title", "b"))))
                .hasSize(1);
        assertThat(posts.findAll(q -> q.where("deletedAt").notNull())).isEmpty();
        assertThat(posts.findAll(q -> q.paranoid(false).where("deletedAt").notNull()))
                .hasSize(1);
        assertThatThrownBy(() ->
                        posts.findAll(q -> q.anyOf(w -> w.where("title", "a").paranoid(false))))
                .hasMessageContaining("cannot stand inside of anyOf");
    }

    @Test
    void aReloadDoesNotFindADestroyedRowUnlessItIsAskedTo() {
        Row[] rows = create("a");
        rows[0].destroy();

        assertThatThrownBy(rows[0]::reload)
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("reload(q -> q.paranoid(false))");
        assertThat(rows[0].reload(q -> q.paranoid(false)).isSoftDeleted()).isTrue();
    }

    @Test
    void theMarkHasAnyNameColumnAndValueOfLivingRows() {
        Instant never = Instant.EPOCH;
        Model<Row> files = sequelize.define(
                "file",
                m -> m.attribute("name", STRING)
                        .attribute("goneAt", DATE, a -> a.field("gone_at").defaultValue(never))
                        .paranoid(true)
                        .deletedAt("goneAt")
                        .timestamps(false));
        sequelize.sync();
        Row file = files.create(Map.of("name", "f"));

        assertThat(file.isSoftDeleted()).isFalse();
        assertThat(files.count()).isEqualTo(1);
        file.destroy();
        assertThat(file.isSoftDeleted()).isTrue();
        assertThat(files.count()).isZero();
        assertThat(file.restore().get("goneAt")).isEqualTo(never);
        assertThat(files.count()).isEqualTo(1);
    }

    @Test
    void onlyParanoidModelsRestore() {
        Model<Row> plain = sequelize.define("plain", m -> m.attribute("title", STRING));
        sequelize.sync();
        Row row = plain.create(Map.of("title", "x"));

        assertThatThrownBy(row::isSoftDeleted)
                .isInstanceOf(InstanceException.class)
                .hasMessageStartingWith("Model is not paranoid");
        assertThatThrownBy(row::restore)
                .isInstanceOf(InstanceException.class)
                .hasMessageStartingWith("Model is not paranoid");
        assertThatThrownBy(() -> plain.restore(w -> w.where("id", 1))).hasMessageStartingWith("Model is not paranoid");
        row.destroy();
        assertThat(plain.count(w -> w.paranoid(false))).isZero();
    }

    @Test
    void aRollbackTakesADestroyBackInMemoryToo() {
        Row[] rows = create("a");

        assertThatThrownBy(() -> sequelize.useTransaction(tx -> {
                    rows[0].destroy();
                    throw new IllegalStateException("no");
                }))
                .hasMessageContaining("no");
        assertThat(rows[0].isSoftDeleted()).isFalse();
        assertThat(visible()).containsExactly("a");
    }
}
