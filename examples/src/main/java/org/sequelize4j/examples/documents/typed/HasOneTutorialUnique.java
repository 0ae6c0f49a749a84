package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.examples.Tables;

/** "Making the foreign key index unique": a user has one task, and the database sees to it. */
public final class HasOneTutorialUnique {
    private HasOneTutorialUnique() {}

    /** Who has a task. */
    @Table(timestamps = false)
    public interface User extends Instance<User> {
        Integer id();

        String firstName();

        User setFirstName(String firstName);

        @HasOne(unique = true)
        One<Task> task();
    }

    /** What a user has to do. */
    @Table(timestamps = false)
    public interface Task extends Instance<Task> {
        Integer id();

        String taskName();

        Task setTaskName(String taskName);

        @BelongsTo(foreignKey = "UserId")
        One<User> user();
    }

    /** With a unique index over the key, the database refuses a second task. */
    public static String unique(Sequelize sequelize) {
        Model<User> users = sequelize.define(User.class);
        Model<Task> tasks = sequelize.model(Task.class);
        Tables.create(sequelize);

        User ann = users.create(u -> u.setFirstName("Ann"));
        tasks.create(t -> t.setTaskName("paint the fence").connect(Task::user, ann));
        try {
            tasks.create(t -> t.setTaskName("mow the lawn").connect(Task::user, ann));
            return "accepted";
        } catch (UniqueConstraintException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
