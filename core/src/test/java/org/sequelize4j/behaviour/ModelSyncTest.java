package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.ConnectionException;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Bringing the table of one model in line, and what an offline sync prints. */
class ModelSyncTest {
    private static Model<Row> bars(Sequelize sequelize) {
        Model<Row> foos =
                sequelize.define("foo", m -> m.attribute("name", STRING).timestamps(false));
        Model<Row> bars =
                sequelize.define("bar", m -> m.attribute("name", STRING).timestamps(false));
        sequelize.define("stranger", m -> m.attribute("name", STRING).timestamps(false));
        foos.hasOne(bars);
        bars.belongsTo(foos);
        return bars;
    }

    @DatabaseTest
    void aModelIsSyncedWithTheTablesThatItReferences(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> bars = bars(sequelize);

            bars.sync();

            assertThat(bars.count()).isZero();
            assertThat(sequelize.model("foo").count()).isZero();
            assertThatThrownBy(() -> sequelize.model("stranger").count()).hasMessageContaining("strangers");
        }
    }

    @DatabaseTest
    void forceOfOneModelKeepsTheRowsThatItReferences(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> bars = bars(sequelize);
            bars.sync();
            bars.create(b -> b.set("name", "b").with("foo", f -> f.set("name", "f")));

            bars.sync(s -> s.force());

            assertThat(bars.count()).isZero();
            assertThat(sequelize.model("foo").count()).isOne();
        }
    }

    @DatabaseTest
    void modelsThatShareATableBothGetTheirColumnsAndLeaveThoseOfTheOther(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> people = sequelize.define("person", m -> m.attribute("name", STRING, a -> a.allowNull(false)));
            Model<Row> addresses = sequelize.define(
                    "address",
                    m -> m.tableName("people").attribute("name", STRING).attribute("town", STRING));
            sequelize.sync();
            List<String> left = new ArrayList<>();

            sequelize.sync(s -> s.alter().drop().dryRun(left::add));
            addresses.sync(s -> s.alter().drop());
            people.create(p -> p.set("name", "Anne"));

            assertThat(left).isEmpty();
            assertThat(addresses.findAll())
                    .singleElement()
                    .satisfies(address -> assertThat(address.get("town")).isNull());
        }
    }

    @Test
    void modelsThatContradictEachOtherInASharedTableAreRefused() {
        try (Sequelize sequelize = Sequelize.offline()) {
            sequelize.define("person", m -> m.attribute("age", INTEGER));
            sequelize.define("guest", m -> m.tableName("people").attribute("age", STRING));

            assertThatThrownBy(() -> sequelize.sync(s -> s.dryRun(sql -> {})))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContaining("Two models stand on the table \"people\" and contradict each other in the"
                            + " column \"age\": INTEGER and VARCHAR(255).");
        }
    }

    @Test
    void anOfflineDryRunPrintsWhatAnEmptyDatabaseWouldBeTold() {
        try (Sequelize sequelize = Sequelize.offline()) {
            List<String> statements = new ArrayList<>();

            bars(sequelize).sync(s -> s.dryRun(statements::add));

            assertThat(statements).hasSize(3);
            assertThat(statements.get(0)).startsWith("CREATE TABLE IF NOT EXISTS \"foos\"");
            assertThat(statements.get(1))
                    .contains("\"fooId\" INTEGER REFERENCES \"foos\" (\"id\") ON DELETE SET NULL ON UPDATE CASCADE");
            assertThatThrownBy(sequelize::sync)
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("offline");
        }
    }
}
