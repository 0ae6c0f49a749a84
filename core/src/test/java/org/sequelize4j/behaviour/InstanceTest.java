package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class InstanceTest {
    private final Fleet fleet;

    InstanceTest(TestDatabase database) {
        fleet = new Fleet(database);
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void buildFillsInDefaultsAndWritesNothing() {
        Row jack = fleet.captains.build(c -> c.set("name", "Jack"));

        assertThat(jack.isNew()).isTrue();
        assertThat(jack.get("rank")).isEqualTo("captain");
        assertThat(jack.get("id")).isNull();
        assertThat(fleet.statements).isEmpty();
    }

    @Test
    void createGivesTheKeyAndTheTimestamps() {
        Row jack = fleet.captain("Jack");

        assertThat(jack.isNew()).isFalse();
        assertThat(jack.changed()).isEmpty();
        assertThat(jack.get("id")).isEqualTo(1);
        assertThat(jack.get("createdAt", Instant.class)).isEqualTo(jack.get("updatedAt"));
        assertThat(fleet.statements).hasSize(1);
    }

    @Test
    void whatIsReadAgainEqualsWhatWasCreated() {
        Row jack = fleet.captains.create(Map.of("name", "Jack", "gold", "12.5"));

        Row read = fleet.captains.getByPk(1);

        assertThat(read).isEqualTo(jack).hasSameHashCodeAs(jack);
        assertThat(read.toMap()).isEqualTo(jack.toMap());
        assertThat(read.get("gold")).isEqualTo(new BigDecimal("12.50"));
    }

    @Test
    void saveWritesOnlyWhatChanged() {
        Row jack = fleet.captain("Jack");
        fleet.statements.clear();

        jack.set("skillLevel", 9).set("name", "Jack").save();

        assertThat(fleet.statements)
                .singleElement()
                .asString()
                .startsWith(fleet.sql("UPDATE \"captains\" SET \"skillLevel\" = ?, \"updatedAt\" = ? WHERE "));
        assertThat(fleet.captains.getByPk(1).get("skillLevel")).isEqualTo(9);
    }

    @Test
    void saveOfAnUnchangedInstanceSendsNothing() {
        Row jack = fleet.captain("Jack");
        fleet.statements.clear();

        jack.set("skillLevel", 5).save();

        assertThat(fleet.statements).isEmpty();
    }

    @Test
    void changedAndPreviousTellWhatIsStored() {
        Row jack = fleet.captain("Jack");

        jack.set("skillLevel", 9);

        assertThat(jack.changed()).containsExactly("skillLevel");
        assertThat(jack.changed("skillLevel")).isTrue();
        assertThat(jack.changed("name")).isFalse();
        assertThat(jack.previous("skillLevel")).isEqualTo(5);
        assertThat(jack.previous("name")).isEqualTo("Jack");
    }

    @Test
    void savingANewInstanceWritesWhatHangsOnIt() {
        Row jack = fleet.captains.build(c -> c.set("name", "Jack").with("ship", s -> s.set("name", "Pearl")));
        assertThat(jack.one("ship").get().isNew()).isTrue();

        jack.save();
        assertThat(jack.one("ship").get().get("captainId")).isEqualTo(jack.get("id"));
        assertThat(fleet.ships.count()).isOne();

        jack.one("ship").get().set("name", "Ranger");
        jack.set("skillLevel", 7).save();
        assertThat(fleet.ships.getByPk(1).get("name")).isEqualTo("Pearl");
    }

    @Test
    void savingSomeFieldsOfANewInstanceWritesWhatHangsOnItToo() {
        Row jack = fleet.captains.build(
                Map.of("name", "Jack", "rank", "admiral", "ship", Map.of("name", "Pearl")), n -> n.include("ship"));

        jack.save(o -> o.fields("name"));
        assertThat(jack.changed()).containsExactly("rank");
        assertThat(jack.one("ship").get().isNew()).isFalse();
    }

    @Test
    void anEmptyListOfNestedValuesIsWhatIsLoaded() {
        Row pearl = fleet.ships.create(Map.of("name", "Pearl", "sailors", List.of()), o -> o.include("sailors"));

        assertThat(pearl.toMap()).containsEntry("sailors", List.of());
    }

    @Test
    void reloadTakesWhatTheDatabaseHas() {
        Row jack = fleet.captain("Jack");
        fleet.captains.update(Map.of("skillLevel", 2), w -> w.where("id", 1));

        jack.set("name", "X").reload();

        assertThat(jack.get("skillLevel")).isEqualTo(2);
        assertThat(jack.get("name")).isEqualTo("Jack");
        assertThat(jack.changed()).isEmpty();
    }

    @Test
    void reloadWithAQueryLoadsRelations() {
        Row jack = fleet.captains.create(c -> c.set("name", "Jack").with("ship", s -> s.set("name", "Pearl")));

        jack.reload(q -> q.include("ship"));

        assertThat(jack.get("ship")).hasToString("ship{id=1, name=Pearl, sails=null, captainId=1}");
    }

    @Test
    void incrementAddsInTheDatabase() {
        Row jack = fleet.captain("Jack");
        fleet.captains.update(Map.of("skillLevel", 7), w -> w.where("id", 1));

        jack.increment("skillLevel", 2).decrement("skillLevel", 1);

        assertThat(jack.get("skillLevel")).isEqualTo(8);
        assertThat(jack.changed()).isEmpty();
        assertThatThrownBy(() -> jack.increment("name", 1))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("STRING(40)");
    }

    @Test
    void destroyDeletesTheRow() {
        Row jack = fleet.captain("Jack");

        jack.destroy();

        assertThat(fleet.captains.count()).isZero();
        assertThatThrownBy(() -> jack.set("skillLevel", 3).save())
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("id = 1");
    }

    @Test
    void refusalsSpeakOfWhatWasGiven() {
        Row jack = fleet.captain("Jack");

        assertThatThrownBy(() -> jack.set("skilLevel", 3))
                .isInstanceOf(InstanceException.class)
                .hasMessageEndingWith("Did you mean \"skillLevel\"?");
        assertThatThrownBy(() -> jack.set("skillLevel", "many"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("captain.skillLevel")
                .hasMessageContaining("many");
        assertThatThrownBy(() -> jack.set("ship", null))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("one(\"ship\").set(…)");
        assertThatThrownBy(() -> jack.many("ship"))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("one(\"ship\")");
        assertThatThrownBy(() -> jack.with("ship", s -> {}).save())
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("saveGraph()");
    }

    @Test
    void allRefusedValuesComeInOneException() {
        assertThatThrownBy(() -> fleet.captains.create(c -> c.set("skillLevel", 11)))
                .isInstanceOfSatisfying(ValidationException.class, refused -> {
                    assertThat(refused.items())
                            .extracting("path", "type", "validatorKey")
                            .containsExactly(
                                    tuple("name", "notNull Violation", "is_null"),
                                    tuple("skillLevel", "Validation error", "max"));
                });
        assertThat(fleet.statements).isEmpty();
    }

    @Test
    void aFailedCreateLeavesTheInstanceAsItWas() {
        fleet.captain("Jack");
        Row second = fleet.captains.build(c -> c.set("name", "Jack"));

        assertThatThrownBy(second::save).hasMessageContaining("name must be unique");

        assertThat(second.isNew()).isTrue();
        assertThat(second.get("createdAt")).isNull();
        second.set("name", "Anne").save();
        assertThat(fleet.captains.count()).isEqualTo(2);
    }

    @Test
    void anUnsavedInstanceEqualsOnlyItself() {
        Row first = fleet.captains.build(c -> c.set("id", 1).set("name", "Jack"));
        Row second = fleet.captains.build(c -> c.set("id", 1).set("name", "Jack"));

        assertThat(List.of(first)).contains(first).doesNotContain(second);
        assertThat(first).hasToString("captain{id=1, name=Jack, rank=captain}");
    }

    @Test
    void jsonHasTheLoadedDataOnly() {
        fleet.captains.create(
                c -> c.set("name", "J\"ack").set("gold", "1.50").with("ship", s -> s.set("name", "Pearl")));
        Row jack = fleet.captains
                .findOne(q -> q.attributes("id", "name", "gold").include("ship", s -> s.include("sailors")))
                .orElseThrow();
        fleet.statements.clear();

        assertThat(jack.toJson())
                .isEqualTo("{\"id\":1,\"name\":\"J\\\"ack\",\"gold\":1.50,\"ship\":"
                        + "{\"id\":1,\"name\":\"Pearl\",\"sails\":null,\"captainId\":1,\"sailors\":[]}}");
        assertThatThrownBy(() -> jack.get("rank")).isInstanceOf(InstanceException.class);
        assertThat(fleet.statements).isEmpty();
    }
}
