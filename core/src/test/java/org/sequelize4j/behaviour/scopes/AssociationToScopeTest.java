package org.sequelize4j.behaviour.scopes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Associations that lead to a scope of a model. */
@DatabaseTest
class AssociationToScopeTest {
    private final Sequelize sequelize;
    private final Model<Row> users;
    private final Model<Row> tasks;
    private final Row ann;

    AssociationToScopeTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        users = sequelize.define("user", m -> m.attribute("name", STRING).timestamps(false));
        tasks = sequelize.define(
                "task",
                m -> m.attribute("title", STRING)
                        .attribute("done", BOOLEAN, a -> a.defaultValue(false))
                        .attribute("hidden", BOOLEAN, a -> a.defaultValue(false))
                        .defaultScope(q -> q.where("hidden", false))
                        .scope("open", q -> q.where("done", false))
                        .timestamps(false));
        users.hasMany(tasks, a -> a.foreignKey("userId"));
        users.hasMany(tasks.scope("open"), a -> a.as("openTasks").foreignKey("userId"));
        users.hasMany(tasks.unscoped(), a -> a.as("allTasks").foreignKey("userId"));
        tasks.belongsTo(users, a -> a.foreignKey("userId"));
        sequelize.sync();
        ann = users.create(u -> u.set("name", "Ann"));
        List.of(
                        Map.of("title", "write"),
                        Map.of("title", "read", "done", true),
                        Map.of("title", "hide", "hidden", true))
                .forEach(values -> ann.call("createTask", values));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private static List<Object> titles(List<Row> rows) {
        return rows.stream().map(row -> row.get("title")).sorted().toList();
    }

    @Test
    void itAppliesInPlaceOfTheDefaultScope() {
        assertThat(titles(ann.many("tasks").get())).containsExactly("read", "write");
        assertThat(titles(ann.many("openTasks").get())).containsExactly("hide", "write");
        assertThat(titles(ann.many("allTasks").get())).containsExactly("hide", "read", "write");
    }

    @Test
    void itAppliesWhereTheAssociationIsIncludedCountedOrAskedFor() {
        Row read =
                users.findOne(q -> q.include("openTasks").include("allTasks")).orElseThrow();

        assertThat(titles(read.many("openTasks").get())).containsExactly("hide", "write");
        assertThat(titles(read.many("allTasks").get())).containsExactly("hide", "read", "write");
        assertThat(ann.many("openTasks").count()).isEqualTo(2);
        assertThat(ann.many("openTasks").count(q -> q.where("title", "read"))).isZero();
        assertThat(users.count(q -> q.whereHas("openTasks", t -> t.where("title", "read"))))
                .isZero();
    }

    @Test
    void anotherScopeTakesItsPlace() {
        assertThat(titles(ann.many("openTasks").fetch(q -> q.unscoped()))).containsExactly("hide", "read", "write");
    }

    @Test
    void whatIsAddedNeedNotFulfilIt() {
        Row read = tasks.findOne(q -> q.where("title", "read")).orElseThrow();

        ann.many("openTasks").add(read);

        assertThat(ann.many("openTasks").has(read)).isTrue();
        assertThat(ann.many("openTasks").count()).isEqualTo(2);
    }
}
