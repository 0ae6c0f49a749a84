package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.schema.Users.fill;
import static org.sequelize4j.schema.Users.users;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** What alter leaves as it is: what no model has, everything when it fails, and everything when it only tells. */
@DatabaseTest({Engine.SQLITE, Engine.POSTGRES})
class AlterationTest {
    private final LiveSync live;

    AlterationTest(TestDatabase database) {
        live = new LiveSync(database);
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void whatNoModelHasStaysUnlessToldOtherwise() {
        live.create(Models.plain()
                .model("team")
                .model("user", m -> m.attribute("name", STRING, a -> a.unique()).attribute("extra", INTEGER))
                .belongsTo("user", "team", a -> {}));
        fill(live);
        Models fewer = Models.plain().model("team").model("user", m -> m.attribute("name", TEXT));

        live.alterOnce(fewer);
        assertThat(live.table("users").columns().stream().map(ColumnDescription::name))
                .containsExactlyInAnyOrder("id", "name", "extra", "teamId");
        assertThat(live.table("users").foreignKeys()).hasSize(1);
        assertThat(live.table("users").uniqueKeys()).hasSize(1);
        assertThat(live.table("users").indexes()).hasSize(1);

        live.sync(fewer, LiveSync.ALTER_AND_DROP);
        assertThat(live.table("users").columns().stream().map(ColumnDescription::name))
                .containsExactly("id", "name");
        assertThat(live.table("users").foreignKeys()).isEmpty();
        assertThat(live.table("users").uniqueKeys()).isEmpty();
        assertThat(live.table("users").indexes()).isEmpty();
        assertThat(live.rows("SELECT * FROM \"users\" ORDER BY \"id\"")).containsExactly("1|Anne", "2|Bob");
        assertThat(live.sync(fewer, LiveSync.ALTER_AND_DROP)).isEmpty();
    }

    @Test
    void aFailureInTheMiddleLeavesEverythingAsItWas() {
        live.create(users());
        live.execute(
                "INSERT INTO \"users\" (\"name\") VALUES ('Anne')", "INSERT INTO \"users\" (\"name\") VALUES ('Anne')");
        TableDescription before = live.table("users");
        Models models = Models.plain()
                .model("added")
                .model("user", m -> m.attribute("name", STRING, a -> a.unique()).attribute("value", INTEGER));

        assertThatThrownBy(() -> live.alter(models)).isInstanceOf(SequelizeException.class);

        assertThat(live.table("users")).isEqualTo(before);
        assertThat(live.hasTable("added")).isFalse();
        assertThat(live.rows("SELECT * FROM \"users\" ORDER BY \"id\"")).containsExactly("1|Anne", "2|Anne");
        if (!live.postgres) {
            assertThat(live.rows("PRAGMA foreign_keys")).containsExactly("1");
        }
    }

    @Test
    void aDryRunTellsTheStatementsAndRunsNone() {
        live.create(users());
        List<String> told = new ArrayList<>();
        Models models = users(INTEGER, a -> a.unique());

        assertThat(live.sync(models, new SyncSettings(false, true, false, told::add)))
                .isEmpty();

        assertThat(told).isNotEmpty();
        assertThat(live.table("users").columns()).hasSize(2);
        assertThat(live.alter(models)).containsAll(told);
    }
}
