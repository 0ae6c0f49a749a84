package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.Definition;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.OnDelete;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "Customizing hasOne foreign key configurations": every option at once. */
public final class HasOneTutorialOptions {
    private HasOneTutorialOptions() {}

    /** Who has a task, found by first name. */
    @Table(timestamps = false)
    public interface User extends Instance<User> {
        Integer id();

        String firstName();

        @HasOne(foreignKey = "task_owner", sourceKey = "firstName", constraints = false)
        One<Task> task();

        static void define(Definition<User> m) {
            m.hasOne(
                    User::task,
                    a -> a.uniqueKey("task_user_fk").onDelete(OnDelete.RESTRICT).onUpdate(OnDelete.RESTRICT));
        }
    }

    /** What a user has to do. */
    @Table(timestamps = false)
    public interface Task extends Instance<Task> {
        Integer id();

        String taskName();
    }

    /** Every option at once; without constraints there is nothing for the rules to apply to. */
    public static Statements customised(Sequelize sequelize) {
        sequelize.define(User.class);
        return Tables.create(sequelize);
    }
}
