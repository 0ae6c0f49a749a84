package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.OnDelete;
import org.sequelize4j.error.CheckConstraintException;
import org.sequelize4j.error.DatabaseException;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.ForeignKeyConstraintException;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** A table that SQLite cannot alter is replaced by a new one, and nothing but what was asked for is different. */
@DatabaseTest(Engine.SQLITE)
class RebuildTest {
    private final LiveSync live;

    RebuildTest(TestDatabase database) {
        live = new LiveSync(database);
    }

    @AfterEach
    void close() {
        live.close();
    }

    private static Models shop(boolean longNames) {
        return Models.plain()
                .model("customer", m -> {
                    m.attribute("name", longNames ? TEXT : STRING).attribute("vip", INTEGER);
                    m.index("name").name("vips").where(Map.of("vip", 1));
                })
                .model("order")
                .model("note")
                .belongsTo("customer", "customer", a -> a.as("referrer"))
                .hasMany("customer", "order", a -> a.onDelete(OnDelete.CASCADE))
                .hasMany("customer", "note", a -> {});
    }

    private void fill() {
        live.execute(
                "INSERT INTO \"customers\" (\"id\", \"name\") VALUES (1, 'Anne'), (2, 'Bob'), (9, 'Gone')",
                "UPDATE \"customers\" SET \"referrerId\" = 1 WHERE \"id\" = 2",
                "DELETE FROM \"customers\" WHERE \"id\" = 9",
                "INSERT INTO \"orders\" (\"customerId\") VALUES (1), (2), (2)",
                "INSERT INTO \"notes\" (\"customerId\") VALUES (1), (2)");
    }

    @Test
    void childrenUnderCascadeAndSetNullStay() {
        live.create(shop(false));
        fill();

        assertThat(live.alter(shop(true)))
                .containsExactly(
                        "PRAGMA foreign_keys = OFF",
                        "PRAGMA legacy_alter_table = ON",
                        "PRAGMA foreign_key_check",
                        "CREATE TABLE \"customers_rebuilt\" (\"id\" INTEGER PRIMARY KEY AUTOINCREMENT, \"name\" TEXT, \"vip\""
                                + " INTEGER, \"referrerId\" INTEGER REFERENCES \"customers\" (\"id\") ON DELETE SET NULL ON"
                                + " UPDATE CASCADE)",
                        "INSERT INTO \"customers_rebuilt\" (\"id\", \"name\", \"vip\", \"referrerId\") SELECT \"id\", \"name\","
                                + " \"vip\", \"referrerId\" FROM \"customers\"",
                        "DELETE FROM sqlite_sequence WHERE name = 'customers_rebuilt'",
                        "INSERT INTO sqlite_sequence (name, seq) SELECT 'customers_rebuilt', seq FROM sqlite_sequence"
                                + " WHERE name = 'customers'",
                        "DROP TABLE \"customers\"",
                        "ALTER TABLE \"customers_rebuilt\" RENAME TO \"customers\"",
                        "CREATE INDEX \"vips\" ON \"customers\" (\"name\") WHERE \"vip\" = 1",
                        "CREATE INDEX \"customers_referrer_id\" ON \"customers\" (\"referrerId\")",
                        "PRAGMA foreign_key_check",
                        "PRAGMA legacy_alter_table = OFF",
                        "PRAGMA foreign_keys = ON");

        assertThat(live.rows("SELECT * FROM \"customers\" ORDER BY \"id\""))
                .containsExactly("1|Anne|null|null", "2|Bob|null|1");
        assertThat(live.rows("SELECT \"customerId\" FROM \"orders\" ORDER BY \"id\""))
                .containsExactly("1", "2", "2");
        assertThat(live.rows("SELECT \"customerId\" FROM \"notes\" ORDER BY \"id\""))
                .containsExactly("1", "2");
        assertThat(live.alter(shop(true))).isEmpty();
    }

    @Test
    void theRulesOfChildrenStillWorkAndNumbersAreNotGivenAgain() {
        live.create(shop(false));
        fill();
        live.alter(shop(true));

        live.execute(
                "INSERT INTO \"customers\" (\"name\") VALUES ('Carl')", "DELETE FROM \"customers\" WHERE \"id\" = 2");

        assertThat(live.rows("SELECT \"id\" FROM \"customers\" ORDER BY \"id\""))
                .containsExactly("1", "10");
        assertThat(live.rows("SELECT \"customerId\" FROM \"orders\"")).containsExactly("1");
        assertThat(live.rows("SELECT \"customerId\" FROM \"notes\" ORDER BY \"id\""))
                .containsExactly("1", "null");
        assertThat(live.rows("SELECT sql FROM sqlite_master WHERE name = 'orders'")
                        .get(0))
                .contains("REFERENCES \"customers\" (\"id\") ON DELETE CASCADE");
        assertThatThrownBy(() -> live.execute("INSERT INTO \"orders\" (\"customerId\") VALUES (77)"))
                .isInstanceOf(ForeignKeyConstraintException.class);
    }

    @Test
    void whatNoModelCanSayStays() {
        live.execute(
                "CREATE TABLE \"customers\" (id INTEGER PRIMARY KEY AUTOINCREMENT, -- the (key)\n name TEXT COLLATE NOCASE,"
                        + " vip TEXT /* , odd ( */ DEFAULT 'a''b',"
                        + " mine TEXT DEFAULT (lower('X')) CONSTRAINT hand CHECK (mine <> ')'), CHECK (length(name) < 9),"
                        + " UNIQUE (name, vip)) STRICT",
                "CREATE INDEX by_length ON customers (length(name), vip DESC) WHERE vip <> ' where '",
                "CREATE TABLE log (line TEXT)",
                "CREATE TRIGGER logged AFTER INSERT ON customers BEGIN INSERT INTO log VALUES (new.name); END",
                "CREATE VIEW names AS SELECT name FROM customers",
                "INSERT INTO customers (name) VALUES ('Anne')");
        Models models = Models.plain()
                .model("customer", m -> m.attribute("name", TEXT).attribute("vip", TEXT, a -> a.unique()));

        live.alter(models);

        assertThat(live.alter(models)).isEmpty();
        live.execute("INSERT INTO customers (name, vip) VALUES ('anne', 'x')");
        assertThat(live.rows("SELECT line FROM log")).containsExactly("Anne", "anne");
        assertThat(live.rows("SELECT name FROM names WHERE name = 'ANNE'")).containsExactly("Anne", "anne");
        assertThat(live.rows("SELECT vip, mine FROM customers")).containsExactly("a'b|x", "x|x");
        assertThat(live.rows("SELECT sql FROM sqlite_master WHERE name = 'by_length'"))
                .containsExactly("CREATE INDEX by_length ON customers (length(name), vip DESC) WHERE vip <> ' where '");
        assertThat(live.rows("SELECT sql FROM sqlite_master WHERE name = 'customers'")
                        .get(0))
                .endsWith(" STRICT");
        assertThatThrownBy(() -> live.execute("INSERT INTO customers (name) VALUES ('a name too long')"))
                .isInstanceOf(CheckConstraintException.class);
        assertThatThrownBy(() -> live.execute("UPDATE customers SET mine = ')'"))
                .isInstanceOf(CheckConstraintException.class)
                .hasMessageContaining("hand");
        assertThatThrownBy(() -> live.execute("INSERT INTO customers (name, vip) VALUES ('b', 'x')"))
                .isInstanceOf(UniqueConstraintException.class);
    }

    @Test
    void rowsThatWouldPointNowhereAreFoundBeforeTheEnd() {
        live.create(Models.plain().model("customer").model("order", m -> m.attribute("customerId", INTEGER)));
        live.execute("INSERT INTO \"orders\" (\"customerId\") VALUES (5)");
        Models related = Models.plain()
                .model("customer")
                .model("order", m -> m.attribute("customerId", INTEGER))
                .belongsTo("order", "customer", a -> {});

        assertThatThrownBy(() -> live.alter(related))
                .isInstanceOf(DatabaseException.class)
                .hasMessage(
                        "Nothing was changed: rows of \"orders\" that reference \"customers\" would reference rows that do not"
                                + " exist. Delete or change these rows first, or include their model.");

        assertThat(live.table("orders").foreignKeys()).isEmpty();
        assertThat(live.rows("PRAGMA foreign_keys")).containsExactly("1");
    }

    @Test
    void itIsRefusedInsideATransaction() {
        live.create(shop(false));
        fill();

        assertThatThrownBy(() -> live.database.transactions().join(() -> live.alter(shop(true))))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("outside of the transaction");
        assertThat(live.rows("SELECT count(*) FROM \"orders\"")).containsExactly("3");
    }

    @Test
    void aGeneratedColumnIsNotLost() {
        live.execute("CREATE TABLE \"customers\" (id INTEGER PRIMARY KEY AUTOINCREMENT, name VARCHAR(255),"
                + " loud TEXT AS (upper(name)) STORED)");

        assertThatThrownBy(() -> live.alter(Models.plain().model("customer", m -> m.attribute("name", TEXT))))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("generated column \"loud\"");
    }
}
