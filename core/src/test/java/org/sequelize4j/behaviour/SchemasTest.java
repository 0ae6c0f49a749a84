package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.QueryInterface;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** Schemas, on the databases that have them inside of a database. */
@DatabaseTest({Engine.H2, Engine.POSTGRES})
class SchemasTest {
    private final Sequelize sequelize;
    private final QueryInterface tables;

    SchemasTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        tables = sequelize.queryInterface();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void schemasAreDroppedWithTheirTables() {
        tables.createTable("boats", t -> t.column("id", INTEGER, c -> c.primaryKey()));
        tables.createSchema("harbour");
        tables.createTable("harbour.ports", t -> t.column("id", INTEGER, c -> c.primaryKey()));
        assertThat(tables.showAllSchemas()).contains("harbour");

        tables.dropAllSchemas();

        assertThat(tables.showAllSchemas()).doesNotContain("harbour");
        assertThat(tables.tableExists("boats")).isTrue();
    }
}
