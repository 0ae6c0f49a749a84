package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class BulkCreateTest {
    record Port(String name) {}

    private final Fleet fleet;

    BulkCreateTest(TestDatabase database) {
        fleet = new Fleet(database);
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void givesEveryRowItsOwnKeyInFewStatements() {
        List<Map<String, Object>> values = IntStream.range(0, 2_500)
                .mapToObj(i -> Map.<String, Object>of("name", "Port " + i))
                .toList();
        List<Long> progress = new ArrayList<>();

        List<Row> ports = fleet.ports.bulkCreate(values, o -> o.onProgress(progress::add));

        assertThat(progress).containsExactly(1_000L, 2_000L, 2_500L);
        assertThat(fleet.statements).filteredOn(sql -> sql.startsWith("INSERT")).hasSize(3);
        Map<Object, Object> stored = new HashMap<>();
        fleet.ports.findAll().forEach(port -> stored.put(port.get("name"), port.get("id")));
        assertThat(ports)
                .hasSize(2_500)
                .allSatisfy(port -> assertThat(port.get("id")).isEqualTo(stored.get(port.get("name"))));
    }

    @Test
    void mixesRowsWithAndWithoutKeysAndValues() {
        List<Row> captains = fleet.captains.bulkCreate(List.of(
                Map.of("name", "Jack"),
                Map.of("id", 70, "name", "Anne", "skillLevel", 8),
                Map.of("id", 80, "name", "Mary"),
                Map.of("name", "Bart", "rank", "mate")));

        assertThat(captains)
                .extracting(captain -> captain.get("rank"))
                .containsExactly("captain", "captain", "captain", "mate");
        assertThat(captains.get(1).get("id")).isEqualTo(70);
        assertThat(fleet.captains.findAll(q -> q.orderBy("name")))
                .extracting(captain -> captain.get("name"))
                .containsExactly("Anne", "Bart", "Jack", "Mary");
        assertThat(captains)
                .allSatisfy(captain ->
                        assertThat(fleet.captains.getByPk(captain.get("id"))).isEqualTo(captain));
    }

    @Test
    void takesRecordsAndBuiltInstances() {
        Row built = fleet.ports.build(p -> p.set("name", "Tortuga"));

        List<Row> ports = fleet.ports.bulkCreate(List.of(new Port("Nassau"), built));

        assertThat(ports.get(1)).isSameAs(built);
        assertThat(fleet.ports.count()).isEqualTo(2);
        assertThatThrownBy(() -> fleet.ports.bulkCreate(List.of("Nassau")))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("records, maps by attribute");
    }

    @Test
    void writesOnlyTheFieldsThatAreAskedFor() {
        fleet.captains.bulkCreate(
                List.of(Map.of("name", "Jack", "skillLevel", 3, "rank", "mate")), o -> o.fields("name", "skillLevel"));

        assertThat(fleet.captains.getByPk(1).get("rank")).isEqualTo("captain");
        assertThat(fleet.captains.getByPk(1).get("skillLevel")).isEqualTo(3);
    }

    @Test
    void withoutReturningTheKeyStaysUnknown() {
        List<Row> ports = fleet.ports.bulkCreate(List.of(new Port("Nassau")), o -> o.returning(false));

        assertThatThrownBy(() -> ports.get(0).get("id")).isInstanceOf(InstanceException.class);
        assertThat(ports.get(0).isNew()).isFalse();
        assertThat(fleet.statements).noneMatch(sql -> sql.contains("RETURNING"));
    }

    @Test
    void isAllOrNothing() {
        List<Map<String, Object>> values = new ArrayList<>(IntStream.range(0, 1_500)
                .mapToObj(i -> Map.<String, Object>of("name", "Captain " + i))
                .toList());
        values.add(Map.of("name", "Captain 7"));

        assertThatThrownBy(() -> fleet.captains.bulkCreate(values)).isInstanceOf(UniqueConstraintException.class);
        assertThat(fleet.captains.count()).isZero();
        assertThatThrownBy(() -> fleet.captains.bulkCreate(List.of(Map.of("name", "Jack"), Map.of("skillLevel", 2))))
                .isInstanceOf(ValidationException.class);
        assertThat(fleet.captains.count()).isZero();
    }

    @Test
    void ofNothingSendsNothing() {
        assertThat(fleet.ports.bulkCreate(List.of())).isEmpty();
        assertThat(fleet.statements).isEmpty();
    }
}
