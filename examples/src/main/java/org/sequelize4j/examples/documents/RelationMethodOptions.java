package org.sequelize4j.examples.documents;

import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Tables;

/** "The getter method accepts options just like the usual finder methods": the tasks of a project. */
public final class RelationMethodOptions {
    private RelationMethodOptions() {}

    /** Only the easy ones. */
    public static List<Row> easyTasks(Sequelize sequelize) {
        Row project = project(sequelize);

        return project.many("tasks").fetch(q -> q.where("difficulty").lte(5));
    }

    /** Only their titles. */
    public static List<@Nullable Object> taskTitles(Sequelize sequelize) {
        Row project = project(sequelize);

        return project.many("tasks").fetch(q -> q.attributes("title").orderBy("id")).stream()
                .<@Nullable Object>map(task -> task.get("title"))
                .toList();
    }

    private static Row project(Sequelize sequelize) {
        Model<Row> project =
                sequelize.define("project", m -> m.attribute("name", STRING).timestamps(false));
        Model<Row> task = sequelize.define(
                "task",
                m -> m.attribute("title", STRING)
                        .attribute("difficulty", INTEGER)
                        .timestamps(false));
        project.hasMany(task);
        Tables.create(sequelize);
        return project.create(p -> p.set("name", "garden")
                .with("tasks", t -> t.set("title", "paint the fence").set("difficulty", 3))
                .with("tasks", t -> t.set("title", "dig a pond").set("difficulty", 8)));
    }
}
