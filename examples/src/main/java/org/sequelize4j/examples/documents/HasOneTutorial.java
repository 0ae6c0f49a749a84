package org.sequelize4j.examples.documents;

import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Model;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "Using the Sequelize hasOne() association method": a user has one task, first as a table that exists without the key. */
public final class HasOneTutorial {
    private HasOneTutorial() {}

    /** The association alone changes no table; {@code sync} with {@code alter} does. */
    public static Statements alter(Sequelize sequelize) {
        Model<Row> user = users(sequelize);
        Model<Row> task = tasks(sequelize);
        Tables.create(sequelize);

        user.hasOne(task);
        List<String> statements = new ArrayList<>();
        task.sync(s -> s.alter().dryRun(statements::add));
        task.sync(s -> s.alter());
        return new Statements(statements);
    }

    /** With the column there, a raw query can join; each database has its own quotes around names. */
    public static List<Map<String, @Nullable Object>> rawJoin(Sequelize sequelize) {
        Model<Row> user = users(sequelize);
        Model<Row> task = tasks(sequelize);
        user.hasOne(task);
        Tables.create(sequelize);
        user.create(Map.of("firstName", "Ann", "Task", Map.of("taskName", "paint the fence")), o -> o.include("Task"));

        UnaryOperator<String> name = sequelize.queryInterface()::quoteIdentifier;
        return sequelize
                .query("SELECT " + name.apply("firstName") + ", " + name.apply("taskName") + " FROM "
                        + name.apply("Tasks") + " t JOIN " + name.apply("Users") + " u ON t." + name.apply("UserId")
                        + " = u.id")
                .rows();
    }

    /** And so can the include option. */
    public static Row include(Sequelize sequelize) {
        Model<Row> user = users(sequelize);
        Model<Row> task = tasks(sequelize);
        user.hasOne(task);
        Tables.create(sequelize);
        user.create(u -> u.set("firstName", "Ann").with("Task", t -> t.set("taskName", "paint the fence")));

        return user.findOne(q -> q.include(task)).orElseThrow();
    }

    /** Every option at once; without constraints there is nothing for the rules to apply to. */
    public static Statements customised(Sequelize sequelize) {
        Model<Row> user = users(sequelize);
        Model<Row> task = tasks(sequelize);
        user.hasOne(
                task,
                a -> a.foreignKey("task_owner")
                        .sourceKey("firstName")
                        .uniqueKey("task_user_fk")
                        .onDelete(OnDelete.RESTRICT)
                        .onUpdate(OnDelete.RESTRICT)
                        .constraints(false));
        return Tables.create(sequelize);
    }

    /** With a unique index over the key, the database refuses a second task. */
    public static String unique(Sequelize sequelize) {
        Model<Row> user = users(sequelize);
        Model<Row> task = sequelize.define(
                "Task",
                m -> m.attribute("taskName", STRING)
                        .timestamps(false)
                        .index("UserId")
                        .unique());
        user.hasOne(task);
        Tables.create(sequelize);

        Object ann = user.create(Map.of("firstName", "Ann")).get("id");
        task.create(t -> t.set("taskName", "paint the fence").set("UserId", ann));
        try {
            task.create(t -> t.set("taskName", "mow the lawn").set("UserId", ann));
            return "accepted";
        } catch (UniqueConstraintException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static Model<Row> users(Sequelize sequelize) {
        return sequelize.define("User", m -> m.attribute("firstName", STRING).timestamps(false));
    }

    private static Model<Row> tasks(Sequelize sequelize) {
        return sequelize.define("Task", m -> m.attribute("taskName", STRING).timestamps(false));
    }
}
