package org.sequelize4j.behaviour.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Hooks;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What hooks can do to the write or find that they run around. */
@DatabaseTest
class HookEffectTest {
    private Sequelize sequelize;

    @BeforeEach
    void connect(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Model<Row> ships(Consumer<Hooks<Row>> hooks) {
        Model<Row> ships = sequelize.define(
                "ship",
                m -> m.attribute("name", STRING)
                        .attribute("port", STRING)
                        .timestamps(false)
                        .hooks(hooks));
        ships.sync();
        return ships;
    }

    private static Map<String, Object> stored(Row row) {
        return new TreeMap<>(row.reload().toMap());
    }

    @Test
    void whatAHookSetsIsWrittenWhateverTheFieldsAre() {
        Model<Row> ships = ships(h ->
                h.beforeCreate(ship -> ship.set("port", "Tortuga")).beforeUpdate(ship -> ship.set("port", "Nassau")));
        Row pearl = ships.create(Map.of("name", "Pearl"), o -> o.fields("name"));
        assertThat(stored(pearl)).containsEntry("port", "Tortuga");
        pearl.update(Map.of("name", "Black Pearl"), o -> o.fields("name"));
        assertThat(stored(pearl)).containsEntry("port", "Nassau").containsEntry("name", "Black Pearl");
    }

    @Test
    void aBulkUpdateWritesWhatItsHookHasSet() {
        Model<Row> ships = ships(h -> h.beforeBulkUpdate(event -> event.values().set("port", "Tortuga")));
        Row pearl = ships.create(Map.of("name", "Pearl"));
        ships.update(Map.of("name", "Black Pearl"), w -> w.where("name", "Pearl"), o -> o.fields("name"));
        assertThat(stored(pearl)).containsEntry("port", "Tortuga").containsEntry("name", "Black Pearl");
    }

    @Test
    void aBulkHookCanAddAConditionOrReplaceIt() {
        Model<Row> ships = ships(h -> h.beforeBulkUpdate(event -> event.where(w -> w.where("port", "Nassau")))
                .beforeBulkDestroy(event -> event.replaceWhere(w -> w.where("name", "Ranger"))));
        ships.bulkCreate(List.of(
                Map.of("name", "Pearl", "port", "Nassau"),
                Map.of("name", "Pearl", "port", "Tortuga"),
                Map.of("name", "Ranger")));
        assertThat(ships.update(Map.of("port", "Bath"), w -> w.where("name", "Pearl")))
                .isEqualTo(1);
        assertThat(ships.destroy(w -> w.where("name", "Pearl"))).isEqualTo(1);
        assertThat(ships.count(w -> w.where("name", "Ranger"))).isZero();
    }

    @Test
    void aBulkHookCanAskForTheHooksOfEachRow() {
        List<Object> updated = new ArrayList<>();
        Model<Row> ships = ships(h -> h.beforeBulkUpdate(event -> event.individualHooks(true))
                .beforeUpdate(ship -> ship.set("port", ship.get("name") + "'s port"))
                .afterUpdate(ship -> updated.add(ship.previous("name") + " → " + ship.get("name"))));
        ships.bulkCreate(List.of(Map.of("name", "Pearl"), Map.of("name", "Ranger")));
        assertThat(ships.updateAll(ship -> ship.set("name", "Sloop"))).isEqualTo(2);
        assertThat(updated).containsExactlyInAnyOrder("Pearl → Sloop", "Ranger → Sloop");
        assertThat(ships.findAll())
                .allSatisfy(ship -> assertThat(ship.get("port")).isEqualTo("Sloop's port"));
    }

    @Test
    void rowsThatTheirHooksChangeDifferentlyAreWrittenDifferently() {
        Model<Row> ships = ships(h -> h.beforeUpdate(ship -> ship.set("name", ship.get("name") + "!")));
        ships.bulkCreate(List.of(Map.of("name", "Pearl"), Map.of("name", "Ranger")));
        ships.update(Map.of("port", "Bath"), w -> w.where("name").notNull(), o -> o.individualHooks());
        assertThat(ships.findAll()).extracting(ship -> ship.get("name")).containsExactlyInAnyOrder("Pearl!", "Ranger!");
    }

    @Test
    void tooLateAChangeIsRefused() {
        Model<Row> ships = ships(h -> h.afterBulkDestroy(event -> event.where(w -> w.where("name", "Pearl"))));
        ships.create(Map.of("name", "Pearl"));
        assertThatThrownBy(ships::destroyAll)
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("this one of \"ship\" has run already");
        assertThat(ships.count()).isEqualTo(1);
    }

    @Test
    void aHookThatThrowsUndoesTheWrite() {
        Model<Row> ships = ships(h -> h.afterSave(ship -> {
                    throw new IllegalStateException("no");
                })
                .afterBulkCreate(event -> {
                    throw new IllegalStateException("no");
                }));
        Row pearl = ships.build(Map.of("name", "Pearl"));
        assertThatThrownBy(pearl::save).hasMessage("no");
        assertThat(pearl.isNew()).isTrue();
        assertThatThrownBy(() -> ships.bulkCreate(List.of(Map.of("name", "Ranger"))))
                .hasMessage("no");
        assertThat(ships.count()).isZero();
    }

    @Test
    void insideATransactionOnlyTheWriteIsUndone() {
        Model<Row> ships = ships(h -> h.beforeDestroy(ship -> {
            throw new IllegalStateException("no");
        }));
        sequelize.useTransaction(tx -> {
            Row pearl = ships.create(Map.of("name", "Pearl"));
            assertThatThrownBy(pearl::destroy).hasMessage("no");
        });
        assertThat(ships.count()).isEqualTo(1);
    }

    @Test
    void aHookOfFailureCanThrowSomethingElse() {
        Model<Row> ships = sequelize.define(
                "brig",
                m -> m.attribute("name", STRING, a -> a.allowNull(false))
                        .hooks(h -> h.validationFailed((row, failure) -> {
                            throw new IllegalArgumentException(
                                    failure.items().get(0).path());
                        })));
        assertThatThrownBy(() -> ships.create(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name");
    }

    @Test
    void whatAHookChangesOfAStoredRowIsValidated() {
        Model<Row> brigs = sequelize.define(
                "brig",
                m -> m.attribute("name", STRING, a -> a.allowNull(false))
                        .attribute("port", STRING)
                        .hooks(h -> h.beforeUpdate(row -> row.set("name", null))));
        brigs.sync();
        Row brig = brigs.create(Map.of("name", "Pearl"));
        assertThatThrownBy(() -> brig.update(Map.of("port", "Bath"))).isInstanceOf(ValidationException.class);
    }

    @Test
    void aHookBeforeFindsCanNarrowThem() {
        Model<Row> ships = ships(h -> h.beforeFind(event -> event.where(w -> w.where("port", "Bath")))
                .beforeCount(event -> event.replaceWhere(w -> w.where("name", "Pearl"))));
        ships.bulkCreate(List.of(Map.of("name", "Pearl", "port", "Bath"), Map.of("name", "Ranger", "port", "Nassau")));
        assertThat(ships.findAll()).extracting(ship -> ship.get("name")).containsExactly("Pearl");
        assertThat(ships.findOne(q -> q.where("name", "Ranger"))).isEmpty();
        assertThat(ships.count(w -> w.where("name", "nobody"))).isEqualTo(1);
    }
}
