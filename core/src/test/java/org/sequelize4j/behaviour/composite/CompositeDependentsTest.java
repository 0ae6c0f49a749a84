package org.sequelize4j.behaviour.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Dependent;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What is destroyed with its source, released or counted is told by all columns of a key, and so are soft deletion and hooks. */
@DatabaseTest
class CompositeDependentsTest {
    private final List<Object> destroyed = new ArrayList<>();
    private final Sequelize sequelize;
    private final Model<Row> halls;
    private final Model<Row> rows;
    private final Model<Row> lamps;
    private final Model<Row> doors;
    private final Model<Row> signs;

    CompositeDependentsTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).connect();
        halls = sequelize.define(
                "hall",
                m -> m.attribute("house", STRING, a -> a.primaryKey())
                        .attribute("floor", INTEGER, a -> a.primaryKey())
                        .attribute("rowsCount", INTEGER, a -> a.defaultValue(0))
                        .paranoid(true));
        rows = sequelize.define(
                "row",
                m -> m.attribute("letter", STRING, a -> a.primaryKey())
                        .attribute("part", INTEGER, a -> a.primaryKey())
                        .paranoid(true)
                        .hooks(h -> h.beforeDestroy(row -> destroyed.add(row.get("letter")))));
        lamps = sequelize.define("lamp", m -> m.attribute("name", STRING).timestamps(false));
        doors = sequelize.define("door", m -> m.timestamps(false));
        signs = sequelize.define(
                "sign",
                m -> m.attribute("language", STRING, a -> a.primaryKey())
                        .attribute("word", STRING, a -> a.primaryKey())
                        .timestamps(false));
        halls.hasMany(rows, a -> a.dependent(Dependent.DESTROY));
        halls.hasMany(lamps, a -> a.dependent(Dependent.NULLIFY));
        halls.hasMany(doors, a -> a.dependent(Dependent.RESTRICT));
        halls.belongsToMany(signs, a -> a.through("post").dependent(Dependent.DESTROY));
        rows.belongsTo(halls, a -> a.counterCache("rowsCount"));
        lamps.belongsTo(halls);
        doors.belongsTo(halls);
        signs.belongsToMany(halls, a -> a.through("post"));
        sequelize.sync();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    /** Two halls that share one column of their key. */
    private Row hall(int floor) {
        Row hall = halls.create(Map.of("house", "Opera", "floor", floor));
        hall.many("rows").create(r -> r.set("letter", "A" + floor).set("part", 1));
        hall.many("rows").create(r -> r.set("letter", "A" + floor).set("part", 2));
        hall.many("lamps").create(l -> l.set("name", "L" + floor));
        hall.many("signs").create(s -> s.set("language", "en").set("word", "exit " + floor));
        return hall.reload();
    }

    @Test
    void theRowsOfOneKeyAreDestroyedReleasedAndUnlinked() {
        Row first = hall(1);
        Row second = hall(2);

        first.destroy(o -> o.force());

        assertThat(destroyed).containsExactly("A1", "A1");
        assertThat(rows.findAll(q -> q.orderBy("part")).stream().map(row -> row.get("letter")))
                .containsExactly("A2", "A2");
        assertThat(lamps.count(
                        w -> w.where("hallFloor").isNull().where("hallHouse").isNull()))
                .isEqualTo(1);
        assertThat(lamps.count(w -> w.where("hallFloor", 2))).isEqualTo(1);
        assertThat(sequelize.model("post").count()).isEqualTo(1);
        assertThat(second.reload().get("rowsCount")).isEqualTo(2);
    }

    @Test
    void restoringBringsBackWhatWentWithTheRow() {
        Row hall = hall(1);
        rows.destroy(w -> w.where("letter", "A1").where("part", 1), o -> o.force());
        assertThat(hall.reload().get("rowsCount")).isEqualTo(1);
        hall.destroy();

        hall.restore();

        assertThat(rows.findAll().stream().map(row -> row.get("part"))).containsExactly(2);
        assertThat(hall.reload().get("rowsCount")).isEqualTo(1);
    }

    @Test
    void aRowThatDependsKeepsItsSource() {
        Row hall = hall(1);
        Row other = hall(2);
        hall.many("doors").create(d -> {});

        assertThatThrownBy(hall::destroy).isInstanceOf(SequelizeException.class);
        assertThat(destroyed).isEmpty();
        assertThat(halls.destroy(w -> w.where("floor", 2))).isEqualTo(1);
        assertThat(halls.findAll()).hasSize(1);
        assertThat(other.get("floor")).isEqualTo(2);
    }

    @Test
    void manyInstancesWithDifferentValuesAreSavedByTheirKeys() {
        hall(1);
        hall(2);
        List<Row> lit = lamps.findAll(q -> q.orderBy("name"));
        lit.get(0).set("hallFloor", 2);
        lit.get(1).set("hallFloor", 1);
        List<Row> moved = rows.findAll(q -> q.where("part", 1).orderBy("letter"));
        moved.forEach(row -> row.set("hallFloor", 2));

        lamps.bulkSave(lit);
        rows.bulkSave(moved);

        assertThat(lamps.findAll(q -> q.orderBy("name")).stream().map(lamp -> lamp.get("hallFloor")))
                .containsExactly(2, 1);
        assertThat(halls.findAll(q -> q.orderBy("floor")).stream().map(hall -> hall.get("rowsCount")))
                .containsExactly(1, 3);
    }

    @Test
    void alteringKeepsKeysOfSeveralColumnsAsTheyAre() {
        hall(1);

        List<String> left = new ArrayList<>();
        sequelize.sync(s -> s.alter().drop().dryRun(left::add));
        assertThat(left).isEmpty();
        sequelize.sync(s -> s.alter());

        assertThat(halls.count()).isEqualTo(1);
        assertThat(rows.count(w -> w.whereHas("hall", h -> h.where("floor", 1))))
                .isEqualTo(2);
    }
}
