package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.ARRAY;
import static org.sequelize4j.DataTypes.DATEONLY;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.RANGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;
import org.sequelize4j.type.Range;

/** The samples of arrays and ranges in docs/guide/models.md. */
@DatabaseTest(Engine.POSTGRES)
class ArraysGuideTest {
    @Test
    void arraysAndRangesHaveOperatorsOfTheirOwn(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> rooms = sequelize.define(
                    "room", m -> m.attribute("seats", ARRAY(INTEGER)).attribute("booked", RANGE(DATEONLY)));
            sequelize.sync();
            rooms.create(Map.of(
                    "seats", List.of(4, 6), "booked", Range.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 8))));

            List<Row> found = rooms.findAll(
                    q -> q.where("seats").contains(List.of(6)).where("booked").contains(LocalDate.of(2026, 1, 7)));
            List<Row> free = rooms.findAll(q -> q.where("booked").strictLeft(Range.of(LocalDate.of(2026, 1, 8), null)));

            assertThat(found).hasSize(1);
            assertThat(free).isEqualTo(found);
        }
    }
}
