package org.sequelize4j.behaviour.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.OptimisticLockException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Models that count the changes of a row: every write counts, and a stale instance writes nothing. */
@DatabaseTest
class VersionTest {
    private final Sequelize sequelize;
    private final Model<Row> documents;
    private final Model<Row> folders;
    private final Row document;

    VersionTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        documents = sequelize.define(
                "document",
                m -> m.attribute("title", STRING).attribute("views", INTEGER).version(true));
        folders = sequelize.define("folder", m -> m.attribute("name", STRING));
        folders.hasMany(documents);
        documents.belongsTo(folders);
        sequelize.sync();
        document = documents.create(Map.of("title", "a", "views", 0));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Object stored() {
        return documents.getByPk(1).get("version");
    }

    @Test
    void everySaveCounts() {
        assertThat(document.get("version")).isEqualTo(0);

        document.update(Map.of("title", "b"));
        assertThat(document.get("version")).isEqualTo(1);
        document.save();
        assertThat(stored()).as("nothing was changed by the second save").isEqualTo(1);
        assertThat(document.changed()).isEmpty();
    }

    @Test
    void aStaleInstanceIsRefusedAndKeepsItsChange() {
        Row stale = documents.getByPk(1);
        document.update(Map.of("title", "b"));

        assertThatThrownBy(() -> stale.update(Map.of("title", "c")))
                .isInstanceOf(OptimisticLockException.class)
                .hasMessageStartingWith("Attempting to update a stale model instance: document");
        assertThat(stale.get("version")).isEqualTo(0);
        assertThatThrownBy(stale::destroy).isInstanceOf(OptimisticLockException.class);
        assertThat(documents.count()).isEqualTo(1);
        stale.reload().update(Map.of("title", "c"));
        assertThat(stored()).isEqualTo(2);
        stale.destroy();
        assertThat(documents.count()).isZero();
    }

    @Test
    void writesWithoutReadingCount() {
        documents.update(Map.of("title", "b"), w -> w.where("id", 1));
        assertThat(stored()).isEqualTo(1);
        assertThatThrownBy(() -> document.update(Map.of("title", "c"))).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void rowsThatStandInTheWayOfNewOnesCountWhenTheyAreChanged() {
        Row upserted = documents.upsert(Map.of("id", 1, "title", "b")).instance();
        assertThat(stored()).isEqualTo(1);
        assertThat(upserted.get("version")).isEqualTo(1);

        Map<String, Object> third = Map.of("id", 1, "title", "c");
        Row changed = documents
                .bulkCreate(List.of(third), o -> o.updateOnDuplicate("title"))
                .get(0);
        assertThat(stored()).isEqualTo(2);
        assertThat(changed.get("version")).isEqualTo(2);

        documents.bulkCreate(List.of(third), o -> o.ignoreDuplicates());
        assertThat(stored()).isEqualTo(2);
        assertThatThrownBy(() -> document.update(Map.of("title", "d"))).isInstanceOf(OptimisticLockException.class);
        changed.update(Map.of("title", "d"));
        assertThat(documents.upsert(Map.of("id", 5, "title", "e")).instance().get("version"))
                .isEqualTo(0);
    }

    @Test
    void anIncrementCountsAndGoesOn() {
        document.increment("views", 2);
        assertThat(stored()).isEqualTo(1);
        assertThat(document.get("version")).isEqualTo(1);
        document.update(Map.of("title", "b"));
        assertThat(stored()).isEqualTo(2);
        document.increment("version", 1);
        assertThat(stored()).isEqualTo(3);
    }

    @Test
    void aChangedKeyCountsFromBothSides() {
        Row folder = folders.create(Map.of("name", "f"));
        Row stale = documents.getByPk(1);

        folder.many("documents").add(document);
        assertThat(stored()).isEqualTo(1);
        assertThat(document.get("version")).isEqualTo(1);
        folder.many("documents").remove(document);
        assertThat(document.get("version")).isEqualTo(2);
        document.one("folder").set(folder);
        assertThat(stored()).isEqualTo(3);
        document.update(Map.of("title", "b"));
        assertThatThrownBy(() -> stale.one("folder").set(folder)).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void anInstanceWithoutItsVersionCannotTell() {
        Row thin = documents.findOne(q -> q.attributes("title")).orElseThrow();

        assertThatThrownBy(() -> thin.update(Map.of("title", "b")))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("was read without its \"version\"");
    }

    @Test
    void aRollbackGivesTheVersionBack() {
        assertThatThrownBy(() -> sequelize.useTransaction(tx -> {
                    document.update(Map.of("title", "b"));
                    throw new IllegalStateException("no");
                }))
                .hasMessageContaining("no");
        assertThat(document.get("version")).isEqualTo(0);
        document.update(Map.of("title", "c"));
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void theCounterHasAnyNameAndCountsADestroyThatIsNoDeletion() {
        Model<Row> notes = sequelize.define(
                "note", m -> m.attribute("text", STRING).version("revision").paranoid(true));
        sequelize.sync();
        Row note = notes.create(Map.of("text", "x"));

        note.destroy();
        assertThat(note.get("revision")).isEqualTo(1);
        notes.restoreAll();
        assertThatThrownBy(note::restore).isInstanceOf(OptimisticLockException.class);
    }
}
