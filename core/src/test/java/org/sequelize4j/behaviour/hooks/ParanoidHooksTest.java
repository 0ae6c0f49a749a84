package org.sequelize4j.behaviour.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.HookType;
import org.sequelize4j.Model;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Hooks around the destruction and restoration of rows that stay, and around writes that count versions. */
@DatabaseTest
class ParanoidHooksTest {
    private final HookLog log = new HookLog();
    private Sequelize sequelize;
    private Model<Row> things;

    @BeforeEach
    void define(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        things = sequelize.define(
                "P",
                m -> m.attribute("n", STRING)
                        .attribute("by", STRING)
                        .paranoid(true)
                        .version(true)
                        .hooks(log::everything));
        things.sync();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Row stored(String n) {
        Row row = things.create(Map.of("n", n));
        log.take();
        return row;
    }

    private long alive() {
        return things.count(w -> w.where("n").notNull());
    }

    @Test
    void anInstanceRunsThemWhenItIsMarkedAndRestored() {
        Row row = stored("a");

        row.destroy();
        assertThat(log.take()).containsExactly("beforeDestroy P:a", "afterDestroy P:a");
        assertThat(row.isSoftDeleted()).isTrue();
        row.restore();
        assertThat(log.take()).containsExactly("beforeRestore P:a", "afterRestore P:a");
        row.destroy(o -> o.hooks(false));
        assertThat(row.restore(o -> o.hooks(false)).isSoftDeleted()).isFalse();
        row.destroy(o -> o.force().hooks(false));
        assertThat(log.take()).isEmpty();
        assertThat(things.count(w -> w.paranoid(false))).isZero();
    }

    @Test
    void whatTheySetIsWrittenWithTheMarkAndNothingElse() {
        things.hooks(h -> h.beforeDestroy(row -> row.set("by", "ann")).beforeRestore(row -> row.set("by", null)));
        Row row = stored("a");

        row.set("n", "unsaved");
        row.destroy();

        assertThat(row.changed()).containsExactly("n");
        Row found = things.findByPk(1, q -> q.paranoid(false)).orElseThrow();
        assertThat(found.get("by")).isEqualTo("ann");
        assertThat(found.get("n")).isEqualTo("a");
        assertThat(found.restore().reload().get("by")).isNull();
    }

    @Test
    void whatOneThrowsLeavesTheRowAlive() {
        things.hooks(h -> h.named("no").afterDestroy(row -> {
            throw new IllegalStateException("kept");
        }));
        Row row = stored("a");

        assertThatThrownBy(row::destroy).hasMessage("kept");
        assertThat(row.isSoftDeleted()).isFalse();
        assertThat(alive()).isEqualTo(1);
        things.removeHook(HookType.AFTER_DESTROY, "no");
        row.destroy();
        assertThat(alive()).isZero();
    }

    @Test
    void staticWritesMarkAndRestoreBetweenThem() {
        stored("x");

        assertThat(things.destroy(w -> w.where("n", "x"))).isEqualTo(1);
        assertThat(log.take()).containsExactly("beforeBulkDestroy {n=x}", "afterBulkDestroy {n=x}");
        assertThat(things.count(w -> w.paranoid(false))).isEqualTo(1);
        log.take();
        assertThat(things.restore(w -> w.where("n", "x"))).isEqualTo(1);
        assertThat(log.take()).containsExactly("beforeBulkRestore {n=x}", "afterBulkRestore {n=x}");
        assertThat(alive()).isEqualTo(1);
    }

    @Test
    void individuallyTheyRunForTheRowsThatAreWritten() {
        stored("x").destroy();
        stored("y");
        log.take();

        assertThat(things.destroy(w -> w.where("n").in(List.of("x", "y")), o -> o.individualHooks()))
                .isEqualTo(1);
        assertThat(log.take())
                .startsWith("beforeBulkDestroy {n=[x, y]}")
                .endsWith("afterFind [P:y]", "beforeDestroy P:y", "afterDestroy P:y", "afterBulkDestroy {n=[x, y]}");
        assertThat(things.restore(w -> w.where("n", "y"), o -> o.individualHooks()))
                .isEqualTo(1);
        assertThat(log.take()).endsWith("beforeRestore P:y", "afterRestore P:y", "afterBulkRestore {n=y}");
        assertThat(things.destroy(
                        w -> w.where("n", "x"), o -> o.individualHooks().force()))
                .as("force reaches destroyed rows")
                .isEqualTo(1);
        assertThat(things.count(w -> w.paranoid(false))).isEqualTo(1);
    }

    @Test
    void aConditionThatAHookChangesReachesDestroyedRowsAsBefore() {
        stored("x").destroy();
        stored("y").destroy();
        things.hooks(h -> h.beforeBulkRestore(event -> event.where(w -> w.where("n", "x")))
                .beforeFind(event -> event.where(w -> w.where("n").ne("z"))));

        assertThat(things.restore(w -> w.where("n").in(List.of("x", "y")))).isEqualTo(1);
        assertThat(things.findAll(q -> q.paranoid(false))).hasSize(2);
        things.hooks(
                h -> h.beforeFind(event -> event.replaceWhere(w -> w.where("n").ne("z"))));
        assertThat(things.findAll()).hasSize(1);
    }

    @Test
    void anUpdateOfEachCountsTheVersionsOfWhatTheHooksSaw() {
        Row[] seen = new Row[1];
        things.hooks(h -> h.afterUpdate(row -> seen[0] = row));
        stored("x");

        things.update(Map.of("n", "y"), w -> w.where("n", "x"), o -> o.individualHooks());

        assertThat(seen[0].update(Map.of("n", "z")).reload().get("version")).isEqualTo(2);
    }

    @Test
    void cascadesRunWhenTheRowIsReallyDeleted() {
        Model<Row> parts = sequelize.define("Part", m -> m.attribute("n", STRING));
        things.hasMany(parts, a -> a.onDelete(OnDelete.CASCADE).hooks(true));
        sequelize.sync();
        parts.hooks(h -> h.beforeDestroy(log.row("beforeDestroy")));
        Row row = things.create(Map.of("n", "a", "Parts", List.of(Map.of("n", "b"))), o -> o.include("Parts"));

        row.destroy();
        assertThat(parts.count()).isEqualTo(1);
        log.take();
        row.destroy(o -> o.force());
        assertThat(log.take()).containsExactly("beforeDestroy P:a", "beforeDestroy Part:b", "afterDestroy P:a");
        assertThat(parts.count()).isZero();
    }
}
