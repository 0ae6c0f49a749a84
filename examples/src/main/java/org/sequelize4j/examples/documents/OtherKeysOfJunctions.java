package org.sequelize4j.examples.documents;

import java.util.function.Consumer;
import org.sequelize4j.BelongsToManyOptions;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** The same for belongsToMany: the junction {@code foo_bar} refers to ids, names or titles, in four combinations. */
public final class OtherKeysOfJunctions {
    private OtherKeysOfJunctions() {}

    /** Creates {@code fooId} and {@code barId}. */
    public static Statements primaryKeys(Sequelize sequelize) {
        return fooBar(sequelize, a -> a.through("foo_bar"));
    }

    /** Creates {@code fooId} and {@code barTitle}. */
    public static Statements targetKey(Sequelize sequelize) {
        return fooBar(sequelize, a -> a.through("foo_bar").targetKey("title"));
    }

    /** Creates {@code fooName} and {@code barId}. */
    public static Statements sourceKey(Sequelize sequelize) {
        return fooBar(sequelize, a -> a.through("foo_bar").sourceKey("name"));
    }

    /** Creates {@code fooName} and {@code barTitle}. */
    public static Statements bothKeys(Sequelize sequelize) {
        return fooBar(sequelize, a -> a.through("foo_bar").sourceKey("name").targetKey("title"));
    }

    private static Statements fooBar(Sequelize sequelize, Consumer<BelongsToManyOptions> options) {
        Model<Row> foo = OtherKeys.withUnique(sequelize, "foo", "name");
        Model<Row> bar = OtherKeys.withUnique(sequelize, "bar", "title");
        foo.belongsToMany(bar, options);
        return Tables.create(sequelize);
    }
}
