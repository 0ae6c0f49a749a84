package org.sequelize4j.behaviour.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** One of several models may have keys of two columns, if all of them have. */
@DatabaseTest
class CompositePolymorphicTest {
    @Test
    void oneOfSeveralModelsIsToldByTheTypeAndBothColumns(TestDatabase database) {
        try (Sequelize sequelize =
                Sequelize.builder().url(database.url()).timestamps(false).connect()) {
            Model<Row> seats = sequelize.define(
                    "seat",
                    m -> m.attribute("letter", STRING, a -> a.primaryKey())
                            .attribute("number", INTEGER, a -> a.primaryKey()));
            Model<Row> boxes = sequelize.define(
                    "box",
                    m -> m.attribute("letter", STRING, a -> a.primaryKey())
                            .attribute("number", INTEGER, a -> a.primaryKey()));
            Model<Row> notes = sequelize.define("note", m -> m.attribute("text", STRING));
            notes.belongsToOneOf("place", List.of(seats, boxes), o -> o.foreignKeys("letter", "number"));
            seats.hasMany(notes, a -> a.polymorphic("place"));
            boxes.hasMany(notes, a -> a.polymorphic("place"));
            sequelize.sync();
            Row seat = seats.create(Map.of("letter", "A", "number", 1));
            seats.create(Map.of("letter", "A", "number", 2));
            Row box = boxes.create(Map.of("letter", "A", "number", 1));
            seat.many("notes").create(n -> n.set("text", "torn"));
            box.many("notes").create(n -> n.set("text", "dark"));

            assertThat(notes.findAll(q -> q.include("place").orderBy("text")).stream()
                            .map(note -> note.one("place").get()))
                    .containsExactly(box, seat);
            assertThat(seats.findAll(q -> q.include("notes").orderBy("number")).stream()
                            .map(row -> row.many("notes").get().size()))
                    .containsExactly(1, 0);
        }
    }
}
