package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.schema.Users.fill;
import static org.sequelize4j.schema.Users.users;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** Lists of words that alter changes in tables that have rows. */
@DatabaseTest({Engine.SQLITE, Engine.POSTGRES})
class EnumAlterationTest {
    private final LiveSync live;

    EnumAlterationTest(TestDatabase database) {
        live = new LiveSync(database);
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void wordsAreAddedToAnEnumAndTakenAwayOnlyWhenToldTo() {
        live.create(users(ENUM("b", "d"), a -> {}));
        fill(live);
        live.execute("UPDATE \"users\" SET \"value\" = 'd'");

        live.alterOnce(users(ENUM("a", "b", "c", "d", "e"), a -> {}));
        live.execute("UPDATE \"users\" SET \"value\" = 'e' WHERE \"id\" = 1");
        assertThat(live.table("users").column("value").enumValues()).containsExactly("a", "b", "c", "d", "e");

        assertThatThrownBy(() -> live.alter(users(ENUM("d", "e"), a -> {})))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("takes the value 'a', which its model does not have any more: d, e.");
        live.sync(users(ENUM("d", "e"), a -> {}), LiveSync.ALTER_AND_DROP);
        assertThat(live.table("users").column("value").enumValues()).containsExactly("d", "e");
        assertThat(live.rows("SELECT \"value\" FROM \"users\" ORDER BY \"id\"")).containsExactly("e", "d");
    }

    @Test
    void aNewWordCanBeTheDefaultAtOnce() {
        live.create(users(ENUM("a", "b"), a -> a.defaultValue("a")));
        fill(live);

        live.alterOnce(users(ENUM("a", "b", "c"), a -> a.defaultValue("c")));
        fill(live);

        assertThat(live.rows("SELECT \"value\" FROM \"users\" ORDER BY \"id\"")).containsExactly("a", "a", "c", "c");
    }

    @Test
    void textBecomesAnEnumAndAnEnumText() {
        live.create(users(TEXT, a -> a.defaultValue("a")));
        fill(live);

        live.alterOnce(users(ENUM("a", "b"), a -> a.defaultValue("a")));
        live.alterOnce(users(TEXT, a -> a.defaultValue("a")));

        assertThat(live.rows("SELECT \"value\" FROM \"users\"")).containsExactly("a", "a");
    }
}
