package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Relations to a model with a default scope: reads keep to it, writes by key reach every row. */
@DatabaseTest
class DefaultScopeTest {
    private Recorded database;
    private Model<Row> tasks;
    private Row user;
    private Row open;
    private Row done;

    @BeforeEach
    void open(TestDatabase empty) {
        database = new Recorded(empty);
        Model<Row> users = database.sequelize.define("user", m -> m.attribute("name", STRING));
        tasks = database.sequelize.define(
                "task",
                m -> m.attribute("title", STRING).attribute("done", BOOLEAN).scope(w -> w.where("done", false)));
        users.hasMany(tasks);
        users.belongsToMany(tasks, a -> a.as("watched").through("watches"));
        database.sequelize.sync();
        user = users.create(Map.of("name", "u"));
        open = tasks.create(Map.of("title", "open", "done", false));
        done = tasks.create(Map.of("title", "done", "done", true));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void gettersAndCountsKeepToIt() {
        for (String alias : List.of("tasks", "watched")) {
            user.many(alias).addAll(List.of(open, done));

            user.reload();
            assertThat(user.many(alias).get()).as(alias).containsExactly(open);
            assertThat(user.many(alias).count()).as(alias).isEqualTo(1);
            assertThat(user.many(alias).count(w -> w.where("title", "done")))
                    .as(alias)
                    .isZero();
            assertThat(user.many(alias).fetch(q -> {})).as(alias).containsExactly(open);
        }
    }

    @Test
    void keysAndMembershipReachEveryRow() {
        for (String alias : List.of("tasks", "watched")) {
            user.many(alias).addKeys(List.of(1, 2));

            assertThat(user.many(alias).hasAll(List.of(open, done))).as(alias).isTrue();
            user.many(alias).set(List.of());
            assertThat(user.many(alias).has(done)).as(alias).isFalse();
        }
    }
}
