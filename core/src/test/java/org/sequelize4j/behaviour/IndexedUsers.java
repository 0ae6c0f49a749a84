package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sequelize4j.Definition;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.TestDatabase;

/** A table of users, with the indexes that a test wants. */
record IndexedUsers(TestDatabase database) {
    Sequelize users(Consumer<Definition<Row>> indexes) {
        Sequelize sequelize =
                Sequelize.builder().url(database.url()).timestamps(false).connect();
        sequelize.define("user", m -> {
            m.attribute("email", STRING(100)).attribute("bio", TEXT).attribute("age", INTEGER);
            indexes.accept(m);
        });
        sequelize.sync();
        return sequelize;
    }

    /** A sync that may change everything would change nothing. */
    static void assertSettled(Sequelize sequelize) {
        List<String> left = new ArrayList<>();
        sequelize.sync(s -> s.alter().drop().dryRun(left::add));
        assertThat(left).isEmpty();
    }
}
