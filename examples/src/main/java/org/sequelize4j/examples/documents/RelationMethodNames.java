package org.sequelize4j.examples.documents;

import java.util.List;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;

/** "Note: Method names": a prefix and the name of the model or its alias, in the plural where there are many. */
public final class RelationMethodNames {
    private RelationMethodNames() {}

    /** The plural of a hypothesis. */
    public static List<String> hypotheses(Sequelize sequelize) {
        return ofHasMany(sequelize, "Hypothesis");
    }

    /** The plural of a person. */
    public static List<String> people(Sequelize sequelize) {
        return ofHasMany(sequelize, "Person");
    }

    /** An alias takes the place of the model's name. */
    public static List<String> author(Sequelize sequelize) {
        Model<Row> task = sequelize.define("Task", m -> {});
        Model<Row> user = sequelize.define("User", m -> {});
        task.hasOne(user, a -> a.as("Author"));
        return task.relationMethods();
    }

    private static List<String> ofHasMany(Sequelize sequelize, String target) {
        Model<Row> foo = sequelize.define("foo", m -> {});
        foo.hasMany(sequelize.define(target, m -> {}));
        return foo.relationMethods();
    }
}
