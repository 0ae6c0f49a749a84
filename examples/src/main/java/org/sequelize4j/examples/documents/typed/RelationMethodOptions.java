package org.sequelize4j.examples.documents.typed;

import java.util.List;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Model;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Tables;

/** "The getter method accepts options just like the usual finder methods": {@code fetch}, and records by {@code into}. */
public final class RelationMethodOptions {
    private RelationMethodOptions() {}

    /** Has tasks. */
    @Table(value = "projects", timestamps = false)
    public interface Project extends Instance<Project> {
        Integer id();

        String name();

        Project setName(String name);

        @HasMany
        Many<Task> tasks();
    }

    /** Is to be done for a project. */
    @Table(value = "tasks", timestamps = false)
    public interface Task extends Instance<Task> {
        Integer id();

        String title();

        Task setTitle(String title);

        Integer difficulty();

        Task setDifficulty(Integer difficulty);
    }

    /** Only the easy ones. */
    public static List<Task> easyTasks(Sequelize sequelize) {
        Project project = project(sequelize);

        return project.tasks().fetch(q -> q.where(Task::difficulty).lte(5));
    }

    /** The title alone. */
    public record Title(String title) {}

    /** Only their titles, as records: no other column is read. */
    public static List<String> taskTitles(Sequelize sequelize) {
        Project project = project(sequelize);

        return project.tasks().into(Title.class).findAll(q -> q.orderBy("id")).stream()
                .map(Title::title)
                .toList();
    }

    private static Project project(Sequelize sequelize) {
        Model<Project> projects = sequelize.define(Project.class);
        Tables.create(sequelize);
        return projects.create(p -> p.setName("garden")
                .with(Project::tasks, t -> t.setTitle("paint the fence").setDifficulty(3))
                .with(Project::tasks, t -> t.setTitle("dig a pond").setDifficulty(8)));
    }
}
