package org.sequelize4j.examples.documents.typed;

import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Definition;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.OnDelete;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.examples.documents.Statements;
import org.sequelize4j.examples.documents.Tables;

/** "Using the Sequelize hasOne() association method": a user has one task. */
public final class HasOneTutorial {
    private HasOneTutorial() {}

    /** Who has a task. */
    @Table(timestamps = false)
    public interface User extends Instance<User> {
        Integer id();

        String firstName();

        User setFirstName(String firstName);

        @HasOne(foreignKey = "UserId")
        One<Task> task();
    }

    /** What a user has to do. */
    @Table(timestamps = false)
    public interface Task extends Instance<Task> {
        Integer id();

        String taskName();

        Task setTaskName(String taskName);
    }

    /** The task comes with the user. */
    public static User include(Sequelize sequelize) {
        Model<User> users = sequelize.define(User.class);
        Tables.create(sequelize);
        users.create(u -> u.setFirstName("Ann").with(User::task, t -> t.setTaskName("paint the fence")));

        return users.findOne(q -> q.include(User::task)).orElseThrow();
    }

    /** The tables stand already, made by another program, without the key; {@code sync} with {@code alter} adds it. */
    public static Statements alter(Sequelize sequelize) {
        sequelize.define("OldTask", m -> m.tableName("Tasks")
                .attribute("taskName", STRING)
                .timestamps(false));
        Tables.create(sequelize);

        sequelize.define(User.class).sync();
        Model<Task> tasks = sequelize.model(Task.class);
        List<String> statements = new ArrayList<>();
        tasks.sync(s -> s.alter().dryRun(statements::add));
        tasks.sync(s -> s.alter());
        return new Statements(statements);
    }

    /** The models with every option. */
    public static final class Customised {
        private Customised() {}

        /** Who has a task, found by first name. */
        @Table(timestamps = false)
        public interface User extends Instance<User> {
            Integer id();

            String firstName();

            @HasOne(foreignKey = "task_owner", sourceKey = "firstName", constraints = false)
            One<Task> task();

            static void define(Definition<User> m) {
                m.hasOne(User::task, a -> a.uniqueKey("task_user_fk")
                        .onDelete(OnDelete.RESTRICT)
                        .onUpdate(OnDelete.RESTRICT));
            }
        }

        /** What a user has to do. */
        @Table(timestamps = false)
        public interface Task extends Instance<Task> {
            Integer id();

            String taskName();
        }
    }

    /** Every option at once; without constraints there is nothing for the rules to apply to. */
    public static Statements customised(Sequelize sequelize) {
        sequelize.define(Customised.User.class);
        return Tables.create(sequelize);
    }

    /** The models with a unique key. */
    public static final class OnlyOne {
        private OnlyOne() {}

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
    }

    /** With a unique index over the key, the database refuses a second task. */
    public static String unique(Sequelize sequelize) {
        Model<OnlyOne.User> users = sequelize.define(OnlyOne.User.class);
        Model<OnlyOne.Task> tasks = sequelize.model(OnlyOne.Task.class);
        Tables.create(sequelize);

        OnlyOne.User ann = users.create(u -> u.setFirstName("Ann"));
        tasks.create(t -> t.setTaskName("paint the fence").connect(OnlyOne.Task::user, ann));
        try {
            tasks.create(t -> t.setTaskName("mow the lawn").connect(OnlyOne.Task::user, ann));
            return "accepted";
        } catch (UniqueConstraintException refused) {
            return refused.getMessage();
        }
    }
}
