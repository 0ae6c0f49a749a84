package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What the options of create, save, update and destroy do. */
@DatabaseTest
class WriteOptionsTest {
    private final Fleet fleet;

    WriteOptionsTest(TestDatabase database) {
        fleet = new Fleet(database);
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void createWritesTheFieldsOnlyAndTheDefaultsOfTheOthers() {
        Row jack = fleet.captains.create(
                Map.of("name", "Jack", "skillLevel", 9, "rank", "admiral"), o -> o.fields("name"));

        assertThat(jack.toMap()).containsEntry("rank", "captain").containsEntry("skillLevel", null);
        assertThat(stored(jack)).containsEntry("rank", "captain").containsEntry("skillLevel", null);
        assertThat(jack.changed()).isEmpty();
    }

    @Test
    void saveOfFieldsLeavesTheOtherChangesForLater() {
        Row jack = fleet.captain("Jack").set("rank", "admiral").set("skillLevel", 9);

        jack.save(o -> o.fields("skillLevel"));
        assertThat(jack.changed()).containsExactly("rank");
        assertThat(stored(jack)).containsEntry("rank", "captain").containsEntry("skillLevel", 9);

        jack.save();
        assertThat(stored(jack)).containsEntry("rank", "admiral");
    }

    @Test
    void aNewRowKeepsWhatSaveDidNotWriteAsAChange() {
        Row jack = fleet.captains.build(Map.of("name", "Jack", "rank", "admiral"));

        jack.save(o -> o.fields("name"));
        assertThat(jack.isNew()).isFalse();
        assertThat(jack.changed()).containsExactly("rank");
        assertThat(stored(jack)).containsEntry("rank", "captain");

        jack.save();
        assertThat(stored(jack)).containsEntry("rank", "admiral");
    }

    @Test
    void updateWritesWhatItSetsAndNothingElse() {
        Row jack = fleet.captain("Jack").set("rank", "admiral");

        jack.update(Map.of("skillLevel", 8));
        assertThat(stored(jack)).containsEntry("rank", "captain").containsEntry("skillLevel", 8);
        assertThat(jack.changed()).containsExactly("rank");

        jack.update(c -> c.set("skillLevel", 7).set("gold", 3), o -> o.fields("gold"));
        assertThat(stored(jack)).containsEntry("skillLevel", 8);
        assertThat(jack.changed()).containsExactly("rank");
    }

    @Test
    void updateSetsTheFieldsOnlyAndKeepsWhatWasChangedBefore() {
        Row jack = fleet.captain("Jack").set("rank", "admiral");

        jack.update(Map.of("rank", "mate", "skillLevel", 7, "gold", 3), o -> o.fields("gold"));
        assertThat(jack.get("rank")).isEqualTo("admiral");
        assertThat(jack.get("skillLevel")).isEqualTo(stored(jack).get("skillLevel"));
        assertThat(jack.changed()).containsExactly("rank");

        Row anne = fleet.captains.build(Map.of("name", "Anne"));
        anne.update(Map.of("rank", "mate", "skillLevel", 7), o -> o.fields("name", "skillLevel"));
        assertThat(anne.toMap()).containsEntry("rank", "captain").containsEntry("skillLevel", 7);
        assertThat(anne.changed()).isEmpty();
    }

    @Test
    void silentWritesLeaveTheTimeOfTheLastChange() {
        Row jack = fleet.captain("Jack");
        Instant before = Instant.parse("2020-02-02T02:02:02Z");
        jack.setDataValue("updatedAt", before).save(o -> o.silent());

        jack.update(c -> c.set("skillLevel", 6), o -> o.silent());
        fleet.captains.update(Map.of("skillLevel", 7), w -> w.where("name", "Jack"), o -> o.silent());
        assertThat(stored(jack)).containsEntry("updatedAt", before).containsEntry("skillLevel", 7);

        jack.update(c -> c.set("skillLevel", 8));
        assertThat(stored(jack).get("updatedAt")).isNotEqualTo(before);
    }

    @Test
    void validationCanBeLeftOut() {
        Row jack = fleet.captains.create(c -> c.set("name", "Jack").set("skillLevel", 11), o -> o.validate(false));
        assertThat(stored(jack)).containsEntry("skillLevel", 11);

        jack.set("skillLevel", 12).save(o -> o.validate(false));
        fleet.captains.bulkCreate(List.of(Map.of("name", "Anne", "skillLevel", 0)), o -> o.validate(false));
        fleet.captains.update(Map.of("skillLevel", 13), w -> w.where("name", "Jack"), o -> o.validate(false));
        assertThat(stored(jack)).containsEntry("skillLevel", 13);

        jack.set("skillLevel", 14);
        assertThatThrownBy(jack::save).isInstanceOf(ValidationException.class);
    }

    @Test
    void updateAndDestroyReachNoMoreRowsThanTheLimit() {
        for (String name : List.of("Anne", "Bart", "Jack")) {
            fleet.captain(name);
        }
        assertThat(fleet.captains.update(
                        Map.of("rank", "admiral"), w -> w.where("name").ne("Anne"), o -> o.limit(1)))
                .isEqualTo(1);
        assertThat(fleet.captains.getByPk(2).get("rank")).isEqualTo("admiral");
        assertThat(fleet.captains.destroyAll(o -> o.limit(2))).isEqualTo(2);
        assertThat(fleet.captains.findAll()).extracting(c -> c.get("name")).containsExactly("Jack");
        assertThat(fleet.captains.updateAll(c -> c.set("rank", "cook"), o -> o.limit(0)))
                .isZero();
    }

    @Test
    void optionsThatSayNothingPossibleAreRefused() {
        Row jack = fleet.captain("Jack").set("rank", "admiral");
        fleet.statements.clear();

        assertThatThrownBy(() -> jack.save(o -> o.fields("rnak")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("rank");
        assertThatThrownBy(() -> fleet.captains.destroyAll(o -> o.limit(-1)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("0 or more");
        assertThatThrownBy(() -> fleet.captains.update(
                        Map.of("rank", "cook"), w -> w.where("name", "Jack"), o -> o.fields("gold")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("no values");
        assertThat(fleet.statements).isEmpty();
    }

    @Test
    void bulkCreateWritesWhatIsIncluded() {
        List<Row> captains = fleet.captains.bulkCreate(
                List.of(
                        Map.of(
                                "name",
                                "Jack",
                                "ship",
                                Map.of("name", "Pearl", "sailors", List.of(Map.of("name", "Gibbs")))),
                        Map.of("name", "Anne")),
                o -> o.include("ship", s -> s.include("sailors")));

        assertThat(captains).extracting(c -> c.get("id")).containsExactly(1, 2);
        assertThat(fleet.sailors
                        .findOne(q -> q.include("ship"))
                        .orElseThrow()
                        .one("ship")
                        .get()
                        .get("captainId"))
                .isEqualTo(1);
    }

    private Map<String, Object> stored(Row row) {
        return fleet.captains.getByPk(row.get("id")).toMap();
    }
}
