package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.DATE;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.UUID;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Defaults;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What writes keep by themselves: keys, times, and which changes they write. */
@DatabaseTest
class KeptValuesTest {
    private static final Instant LONG_AGO = Instant.parse("2020-02-02T02:02:02Z");

    private final Sequelize sequelize;
    private final Model<Row> notes;
    private final Model<Row> ports;

    KeptValuesTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        notes = sequelize.define(
                "note",
                m -> m.attribute("text", STRING)
                        .attribute("stars", INTEGER, a -> a.validate(v -> v.min(0)))
                        .attribute("token", UUID, a -> a.defaultValue(Defaults.UUIDV4))
                        .attribute("createdAt", DATE, a -> a.field("made")));
        ports = sequelize.define(
                "port",
                m -> m.attribute("code", STRING, a -> a.primaryKey())
                        .attribute("berths", INTEGER)
                        .timestamps(false));
        sequelize.sync();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void theTimesOfAStoredRowAreNotSet() {
        Row note = notes.create(Map.of("text", "a"));
        note.update(Map.of("createdAt", LONG_AGO, "updatedAt", LONG_AGO));

        assertThat(note.changed()).isEmpty();
        assertThat(note.get("createdAt", Instant.class)).isAfter(LONG_AGO);
        note.setDataValue("createdAt", LONG_AGO).save();
        assertThat(stored()).containsEntry("createdAt", LONG_AGO);
    }

    @Test
    void aKeyThatWasGivenStaysTheKeyOfItsRow() {
        Row lisbon = ports.create(Map.of("code", "LIS", "berths", 1));
        lisbon.update(Map.of("code", "OPO", "berths", 2));

        assertThat(ports.getByPk("LIS").get("berths")).isEqualTo(2);
        assertThat(lisbon.get("code")).isEqualTo("LIS");
    }

    @Test
    void theTimeOfTheLastChangeIsThatOfTheWrite() {
        Row note = notes.create(Map.of("text", "a", "createdAt", LONG_AGO, "updatedAt", LONG_AGO));
        assertThat(stored()).containsEntry("createdAt", LONG_AGO);
        assertThat(note.get("updatedAt", Instant.class)).isAfter(LONG_AGO);

        notes.update(Map.of("updatedAt", LONG_AGO, "stars", 1), w -> w.where("id", 1));
        assertThat((Instant) stored().get("updatedAt")).isAfter(LONG_AGO);
        notes.update(Map.of("updatedAt", LONG_AGO), w -> w.where("id", 1), o -> o.silent());
        assertThat(stored()).containsEntry("updatedAt", LONG_AGO);

        notes.bulkCreate(List.of(Map.of("updatedAt", LONG_AGO)));
        assertThat(notes.getByPk(2).get("updatedAt")).isEqualTo(LONG_AGO);
    }

    @Test
    void aChangeThatIsTakenBackIsWritten() {
        Row note = notes.create(Map.of("text", "a"));
        note.set("text", "b").set("text", "a");

        assertThat(note.changed()).containsExactly("text");
        assertThat(note.previous("text")).isEqualTo("a");
        notes.update(Map.of("text", "of another"), w -> w.where("id", 1));
        note.save();
        assertThat(stored()).containsEntry("text", "a");
    }

    @Test
    void fieldsLeaveOutDefaultsThatAreMadeForEachRow() {
        Row note = notes.create(Map.of("text", "a"), o -> o.fields("text"));

        assertThat(note.get("token")).isNull();
        assertThat(stored()).containsEntry("token", null);
        assertThat(notes.create(Map.of("text", "a")).get("token")).isNotNull();
    }

    @Test
    void namedFieldsAreJudgedEvenWhenNothingChangedThem() {
        Row note = notes.create(Map.of("text", "a", "stars", -1), o -> o.validate(false));
        note.update(Map.of("text", "b"));

        assertThatThrownBy(() -> note.update(Map.of("text", "c"), o -> o.fields("text", "stars")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("stars");
        assertThat(stored()).containsEntry("text", "b");
    }

    @Test
    void aDeclaredTimeMayBeNullUnlessItSaysOtherwise() {
        assertThat(sequelize.queryInterface().describeTable("notes").get("made").allowNull())
                .isTrue();
        assertThat(sequelize
                        .queryInterface()
                        .describeTable("notes")
                        .get("updatedAt")
                        .allowNull())
                .isFalse();
    }

    private Map<String, Object> stored() {
        return notes.getByPk(1).toMap();
    }
}
