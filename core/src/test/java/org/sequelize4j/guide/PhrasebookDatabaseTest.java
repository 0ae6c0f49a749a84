package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequelize4j.Isolation;
import org.sequelize4j.Model;
import org.sequelize4j.OnDelete;
import org.sequelize4j.QueryInterface;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Transaction;
import org.sequelize4j.UnmanagedTransaction;
import org.sequelize4j.guide.Harbour.Captain;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The lines of docs/guide/phrasebook.md on connecting, transactions, sync, SQL and tables without models. */
class PhrasebookDatabaseTest {
    record NameOf(String name) {}

    // @formatter:off
    @DatabaseTest
    void connecting(TestDatabase database) {
        String url = database.url();
        List<String> log = new ArrayList<>();
        try (Sequelize sequelize = Sequelize.connect(url)) {
            sequelize.authenticate();
        }
        Sequelize sequelize = Sequelize.builder()
                .url(url)
                .poolSize(5)
                .timestamps(false)
                .underscored(true)
                .onSql(event -> log.add(event.sql()))
                .connect();
        sequelize.authenticate();
        sequelize.close();
        assertThat(log).isNotEmpty();
        try (Sequelize offline = Sequelize.offline()) {
            assertThat(offline.define("ship", m -> m.attribute("name", STRING)).toSql(q -> q.limit(1)))
                    .contains("SELECT");
        }
    }

    @DatabaseTest
    void transactions(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Captain> captains = sequelize.define(Captain.class);
            sequelize.sync();
            Captain jack = sequelize.transaction(tx -> captains.create(c -> c.setName("Jack")));
            sequelize.useTransaction(tx -> jack.update(c -> c.setSkillLevel(9)));
            sequelize.transaction(t -> t.isolation(Isolation.SERIALIZABLE).retry(3), tx -> captains.count());
            sequelize.transaction(t -> t.readOnly(), tx -> captains.findAll());
            sequelize.useTransaction(tx -> tx.afterCommit(() -> jack.reload()));
            sequelize.useTransaction(tx -> Transaction.current().afterCommit(() -> jack.reload()));
            try (UnmanagedTransaction t = sequelize.begin()) {
                captains.create(c -> c.setName("Anne"));
                t.commit();
            }
            UnmanagedTransaction t = sequelize.begin();
            captains.create(c -> c.setName("Mary"));
            t.rollback();
            sequelize.useTransaction(
                    tx -> sequelize.useTransaction(savepoint -> captains.create(c -> c.setName("Bart"))));
            assertThat(captains.count()).isEqualTo(3);
        }
    }

    @DatabaseTest
    void syncAndSql(TestDatabase database) {
        try (Sequelize sequelize =
                Sequelize.builder().url(database.url()).timestamps(false).connect()) {
            Model<Row> ships =
                    sequelize.define("ship", m -> m.attribute("name", STRING).freezeTableName(true));
            List<String> statements = new ArrayList<>();
            sequelize.sync(s -> s.dryRun(statements::add));
            sequelize.sync();
            sequelize.sync(s -> s.alter());
            sequelize.sync(s -> s.alter().drop());
            sequelize.sync(s -> s.force());
            ships.sync();
            ships.create(Map.of("name", "Ranger"));
            sequelize
                    .query("SELECT name FROM ship WHERE name = ?")
                    .replacements("Ranger")
                    .rows();
            sequelize
                    .query("SELECT name FROM ship WHERE name = :name")
                    .replacements(Map.of("name", "Ranger"))
                    .row();
            sequelize
                    .query("SELECT name FROM ship WHERE name = $name")
                    .bind(Map.of("name", "Ranger"))
                    .rows();
            sequelize.query("SELECT name FROM ship").into(NameOf.class);
            sequelize.query("SELECT * FROM ship").into(ships);
            sequelize.query("SELECT name FROM ship").values(String.class);
            assertThat(sequelize
                            .query("UPDATE ship SET name = ?")
                            .replacements("Pearl")
                            .execute())
                    .isEqualTo(1);
            sequelize.truncate();
            ships.drop();
            sequelize.drop();
            assertThat(statements).isNotEmpty();
        }
    }

    @DatabaseTest
    void queryInterface(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            QueryInterface tables = sequelize.queryInterface();
            tables.createTable(
                    "ports",
                    t -> t.column("id", INTEGER, a -> a.primaryKey().autoIncrement())
                            .column("name", STRING));
            tables.createTable(
                    "piers", t -> t.column("id", INTEGER, a -> a.primaryKey()).column("portId", INTEGER));
            tables.showAllTables();
            tables.describeTable("ports");
            Model<Row> ports =
                    sequelize.define("port", m -> m.attribute("name", STRING).timestamps(false));
            ports.tableName();
            ports.describe();
            tables.addColumn("ports", "depth", INTEGER);
            tables.changeColumn(
                    "ports", "depth", INTEGER, a -> a.allowNull(false).defaultValue(3));
            tables.renameColumn("ports", "depth", "fathoms");
            tables.addIndex("ports", List.of("name"), i -> i.unique().name("one_name_each"));
            tables.showIndex("ports");
            tables.removeIndex("ports", "one_name_each");
            tables.addConstraint(
                    "piers",
                    c -> c.foreignKey("portId")
                            .references("ports", "id")
                            .onDelete(OnDelete.CASCADE)
                            .name("pier_of_port"));
            tables.getForeignKeyReferencesForTable("piers");
            tables.removeConstraint("piers", "pier_of_port");
            tables.insert("ports", Map.of("name", "Tortuga"));
            tables.bulkInsert("ports", List.of(Map.of("name", "Nassau"), Map.of("name", "Havana")));
            tables.bulkUpdate("ports", Map.of("fathoms", 5), w -> w.where("name", "Nassau"));
            tables.increment("ports", "fathoms", 2, w -> w.where("name", "Nassau"));
            tables.decrement("ports", "fathoms", 1, w -> w.where("name", "Tortuga"));
            tables.upsert("ports", Map.of("id", 1, "name", "Tortuga", "fathoms", 4));
            tables.rawSelect("ports", "fathoms", q -> q.where("name", "Nassau"));
            tables.bulkDelete("ports", w -> w.where("name", "Havana"));
            assertThat(tables.select("ports", q -> q.where("fathoms").gt(6))).hasSize(1);
            tables.removeColumn("ports", "fathoms");
            tables.renameTable("ports", "harbours");
            tables.dropTable("piers");
            tables.dropAllTables();
            assertThat(tables.showAllTables()).isEmpty();
        }
    }
    // @formatter:on
}
