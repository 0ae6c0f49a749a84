package org.sequelize4j.examples.documents;

import static org.sequelize4j.DataTypes.UUID;

import org.sequelize4j.Defaults;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "Customizing the foreign key": whichever half names the key, and whichever comes first, there is one column. */
public final class CustomForeignKeys {
    private CustomForeignKeys() {}

    /** The hasOne names it. */
    public static Statements option1(Sequelize sequelize) {
        Model<Row> foo = sequelize.define("foo", m -> {});
        Model<Row> bar = sequelize.define("bar", m -> {});
        foo.hasOne(bar, a -> a.foreignKey("myFooId"));
        bar.belongsTo(foo);
        return Tables.create(sequelize);
    }

    /** The hasOne defines it as a column. */
    public static Statements option2(Sequelize sequelize) {
        Model<Row> foo = sequelize.define("foo", m -> {});
        Model<Row> bar = sequelize.define("bar", m -> {});
        foo.hasOne(bar, a -> a.foreignKey(key -> key.name("myFooId")));
        bar.belongsTo(foo);
        return Tables.create(sequelize);
    }

    /** The belongsTo names it. */
    public static Statements option3(Sequelize sequelize) {
        Model<Row> foo = sequelize.define("foo", m -> {});
        Model<Row> bar = sequelize.define("bar", m -> {});
        foo.hasOne(bar);
        bar.belongsTo(foo, a -> a.foreignKey("myFooId"));
        return Tables.create(sequelize);
    }

    /** The belongsTo defines it as a column. */
    public static Statements option4(Sequelize sequelize) {
        Model<Row> foo = sequelize.define("foo", m -> {});
        Model<Row> bar = sequelize.define("bar", m -> {});
        foo.hasOne(bar);
        bar.belongsTo(foo, a -> a.foreignKey(key -> key.name("myFooId")));
        return Tables.create(sequelize);
    }

    /** The first option with its halves the other way round. */
    public static Statements otherOrder(Sequelize sequelize) {
        Model<Row> foo = sequelize.define("foo", m -> {});
        Model<Row> bar = sequelize.define("bar", m -> {});
        bar.belongsTo(foo);
        foo.hasOne(bar, a -> a.foreignKey("myFooId"));
        return Tables.create(sequelize);
    }

    /** The third option with its halves the other way round. */
    public static Statements otherOrderOfBelongsTo(Sequelize sequelize) {
        Model<Row> foo = sequelize.define("foo", m -> {});
        Model<Row> bar = sequelize.define("bar", m -> {});
        bar.belongsTo(foo, a -> a.foreignKey("myFooId"));
        foo.hasOne(bar);
        return Tables.create(sequelize);
    }

    /** A key of type UUID, to a primary key of that type. */
    public static Statements uuid(Sequelize sequelize) {
        Model<Row> foo = sequelize.define(
                "foo",
                m -> m.attribute(
                        "id", UUID, a -> a.defaultValue(Defaults.UUIDV4).primaryKey()));
        Model<Row> bar = sequelize.define("bar", m -> {});
        foo.hasOne(bar, a -> a.foreignKey(key -> key.type(UUID)));
        bar.belongsTo(foo);
        return Tables.create(sequelize);
    }
}
