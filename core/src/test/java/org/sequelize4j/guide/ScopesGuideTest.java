package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Sort.DESC;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.WhereMergeStrategy;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of the page on scopes. */
@DatabaseTest
class ScopesGuideTest {
    private final Sequelize sequelize;
    private final Model<Row> projects;
    private final Model<Row> tasks;

    ScopesGuideTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).connect();
        Model<Row> tasks = sequelize.define(
                "task",
                m -> m.attribute("title", STRING).attribute("open", BOOLEAN).scope("open", q -> q.where("open", true)));
        Model<Row> projects = sequelize.define(
                "project",
                m -> m.attribute("name", STRING)
                        .attribute("active", BOOLEAN)
                        .attribute("level", INTEGER)
                        .defaultScope(q -> q.where("active", true))
                        .scope("low", q -> q.where("level").lt(3))
                        .scope("top", q -> q.orderBy("level", DESC).limit(10))
                        .scope(
                                "withTasks",
                                q -> q.include("tasks", t -> t.scope("open").required(false)))
                        .scope(
                                "between",
                                (q, arguments) -> q.where("level").between(arguments.get(0), arguments.get(1))));
        projects.hasMany(tasks);
        sequelize.sync();
        projects.bulkCreate(List.of(
                Map.of("name", "a", "active", true, "level", 1),
                Map.of("name", "b", "active", false, "level", 2),
                Map.of("name", "c", "active", true, "level", 3)));
        tasks.bulkCreate(List.of(
                Map.of("title", "dig", "open", true, "projectId", 1),
                Map.of("title", "rest", "open", false, "projectId", 1)));
        this.projects = projects;
        this.tasks = tasks;
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void views() {
        List<Row> active = projects.findAll();
        List<Row> all = projects.unscoped().findAll();
        List<Row> low = projects.scope("low").findAll();
        List<Row> middle = projects.scope("between", 2, 3).findAll();
        long lowOnes = projects.scope("low").count();

        assertThat(active).hasSize(2);
        assertThat(all).hasSize(3);
        assertThat(low).hasSize(2);
        assertThat(middle).hasSize(2);
        assertThat(lowOnes).isEqualTo(2);
    }

    @Test
    void severalScopes() {
        Model<Row> lowActive = projects.scope(q -> q.scope("defaultScope").scope("low"));
        List<Row> busy = projects.findAll(q -> q.scope("withTasks").scope("top"));
        long open = projects.count(w -> w.whereHas("tasks", t -> t.scope("open")));

        assertThat(lowActive.findAll()).hasSize(1);
        assertThat(busy).extracting(row -> row.get("name")).containsExactly("c", "b", "a");
        assertThat(busy.get(2).many("tasks").get())
                .extracting(row -> row.get("title"))
                .containsExactly("dig");
        assertThat(open).isEqualTo(1);
    }

    @Test
    void whatIsSaidLaterReplaces() {
        List<Row> inactive = projects.findAll(q -> q.where("active", false));
        List<Row> second = projects.scope("low").findAll(q -> q.where("level", 3));

        assertThat(inactive).extracting(row -> row.get("name")).containsExactly("b");
        assertThat(second).extracting(row -> row.get("name")).containsExactly("c");
    }

    @Test
    void allConditionsHold() {
        Model<Row> words = sequelize.define(
                "word",
                m -> m.attribute("text", STRING)
                        .whereMergeStrategy(WhereMergeStrategy.AND)
                        .scope("early", q -> q.where("text").startsWith("a"))
                        .scope("short", q -> q.where("text").endsWith("c")));
        sequelize.sync();
        words.bulkCreate(List.of(Map.of("text", "abc"), Map.of("text", "abd"), Map.of("text", "xbc")));

        assertThat(words.scope(q -> q.scope("early").scope("short")).findAll()).hasSize(1);
    }

    @Test
    void anAssociationToAScope() {
        projects.hasMany(tasks.scope("open"), a -> a.as("openTasks").foreignKey("projectId"));

        Row busy = projects.findOne(q -> q.include("openTasks")).orElseThrow();
        assertThat(busy.many("openTasks").get())
                .extracting(row -> row.get("title"))
                .containsExactly("dig");
    }

    @Test
    void scopesAddedLater() {
        tasks.addScope("titled", (q, arguments) -> q.where("title", arguments.get(0)));
        tasks.replaceScope("open", q -> q.where("open", true).orderBy("title"));

        assertThat(tasks.scope("titled", "dig").findAll()).hasSize(1);
        assertThat(tasks.scope("open").findAll()).hasSize(1);
    }
}
