package org.sequelize4j.examples.documents.typed;

import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

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
        sequelize.define(
                "OldTask",
                m -> m.tableName("Tasks").attribute("taskName", STRING).timestamps(false));
        Tables.create(sequelize);

        sequelize.define(User.class).sync();
        Model<Task> tasks = sequelize.model(Task.class);
        List<String> statements = new ArrayList<>();
        tasks.sync(s -> s.alter().dryRun(statements::add));
        tasks.sync(s -> s.alter());
        return new Statements(statements);
    }
}
