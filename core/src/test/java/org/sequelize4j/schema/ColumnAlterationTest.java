package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.DataTypes.UNSIGNED;
import static org.sequelize4j.schema.Users.fill;
import static org.sequelize4j.schema.Users.users;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** Columns that alter adds to tables that have rows, and changes there. */
@DatabaseTest({Engine.SQLITE, Engine.POSTGRES})
class ColumnAlterationTest {
    private final LiveSync live;

    ColumnAlterationTest(TestDatabase database) {
        live = new LiveSync(database);
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void aColumnIsAdded() {
        live.create(users());
        fill(live);

        assertThat(live.alterOnce(users(INTEGER, a -> {})))
                .containsExactly("ALTER TABLE \"users\" ADD COLUMN \"value\" INTEGER");
        assertThat(live.rows("SELECT * FROM \"users\" ORDER BY \"id\"")).containsExactly("1|Anne|null", "2|Bob|null");
    }

    @Test
    void aMandatoryColumnIsAddedWithItsDefault() {
        live.create(users());
        fill(live);

        assertThat(live.alterOnce(users(INTEGER, a -> a.allowNull(false).defaultValue(5))))
                .containsExactly("ALTER TABLE \"users\" ADD COLUMN \"value\" INTEGER NOT NULL DEFAULT 5");
        assertThat(live.rows("SELECT \"value\" FROM \"users\"")).containsExactly("5", "5");
    }

    @Test
    void aMandatoryColumnWithoutDefaultIsRefusedWhenThereAreRowsAndNothingIsChanged() {
        live.create(users());
        fill(live);
        Models models = Models.plain()
                .model(
                        "user",
                        m -> m.attribute("name", TEXT)
                                .attribute("first", INTEGER)
                                .attribute("value", INTEGER, a -> a.allowNull(false)));

        assertThatThrownBy(() -> live.alter(models))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "The column \"value\" cannot be NOT NULL: the table \"users\" has rows already, which would have no"
                                + " value in it. Give it a default value, allow null, or fill the rows first.");
        assertThat(live.table("users").columns()).hasSize(2);

        live.execute("DELETE FROM \"users\"");
        live.alterOnce(models);
        assertThat(live.table("users").columns()).hasSize(4);
    }

    @Test
    void aColumnBecomesMandatoryWhenNoRowIsInTheWay() {
        live.create(users());
        fill(live);
        live.execute("INSERT INTO \"users\" (\"name\") VALUES (NULL)");
        Models mandatory = Models.plain().model("user", m -> m.attribute("name", STRING, a -> a.allowNull(false)));

        assertThatThrownBy(() -> live.alter(mandatory))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("has rows that have no value in it");

        live.execute("DELETE FROM \"users\" WHERE \"name\" IS NULL");
        live.alterOnce(mandatory);
        assertThat(live.table("users").column("name").nullable()).isFalse();
        live.alterOnce(users());
        assertThat(live.table("users").column("name").nullable()).isTrue();
        assertThat(live.rows("SELECT \"name\" FROM \"users\" ORDER BY \"id\"")).containsExactly("Anne", "Bob");
    }

    @Test
    void aDefaultFillsTheRowsOfAColumnThatBecomesMandatory() {
        live.create(users(INTEGER, a -> {}));
        fill(live);

        live.alterOnce(users(INTEGER, a -> a.allowNull(false).defaultValue(7)));

        assertThat(live.rows("SELECT \"value\" FROM \"users\"")).containsExactly("7", "7");
    }

    @Test
    void aTypeIsChangedAndTheValuesWithIt() {
        live.create(users(STRING(20), a -> a.defaultValue("3")));
        fill(live);

        List<String> sent = live.alterOnce(users(INTEGER, a -> a.defaultValue(4)));

        assertThat(live.rows("SELECT \"value\" FROM \"users\"")).containsExactly("3", "3");
        if (live.postgres) {
            assertThat(sent)
                    .containsExactly(
                            "ALTER TABLE \"users\" ALTER COLUMN \"value\" DROP DEFAULT",
                            "ALTER TABLE \"users\" ALTER COLUMN \"value\" TYPE INTEGER USING (\"value\"::INTEGER)",
                            "ALTER TABLE \"users\" ALTER COLUMN \"value\" SET DEFAULT 4");
        }
    }

    @Test
    void aDefaultIsSetChangedAndTakenAway() {
        live.create(users(STRING, a -> {}));

        live.alterOnce(users(STRING, a -> a.defaultValue("x")));
        live.alterOnce(users(STRING, a -> a.defaultValue("it's")));
        fill(live);
        live.alterOnce(users(STRING, a -> {}));
        fill(live);

        assertThat(live.rows("SELECT \"value\" FROM \"users\" ORDER BY \"id\""))
                .containsExactly("it's", "it's", "null", "null");
    }

    @Test
    void anUnsignedColumnRefusesNegativeNumbers() {
        live.create(users(INTEGER, a -> {}));
        fill(live);

        live.alterOnce(users(UNSIGNED(INTEGER), a -> {}));
        assertThatThrownBy(() -> live.execute("UPDATE \"users\" SET \"value\" = -1"))
                .isInstanceOf(SequelizeException.class);
        live.alterOnce(users(INTEGER, a -> {}));
        live.execute("UPDATE \"users\" SET \"value\" = -1");

        assertThat(live.rows("SELECT \"value\" FROM \"users\"")).containsExactly("-1", "-1");
    }
}
