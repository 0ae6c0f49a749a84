package org.sequelize4j.examples.documents;

import org.sequelize4j.Model;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "One-To-One relationships": Foo has one Bar, and the table of the bars gets a {@code fooId}. */
public final class OneToOne {
    private OneToOne() {}

    /** The pair without options. */
    public static Statements pair(Sequelize sequelize) {
        Model<Row> foo = sequelize.define("foo", m -> {});
        Model<Row> bar = sequelize.define("bar", m -> {});
        foo.hasOne(bar);
        bar.belongsTo(foo);
        return Tables.create(sequelize);
    }

    /** What happens to the bar when its foo goes, or changes its key. */
    public static Statements rules(Sequelize sequelize) {
        Model<Row> foo = sequelize.define("foo", m -> {});
        Model<Row> bar = sequelize.define("bar", m -> {});
        foo.hasOne(bar, a -> a.onDelete(OnDelete.RESTRICT).onUpdate(OnDelete.RESTRICT));
        bar.belongsTo(foo);
        return Tables.create(sequelize);
    }

    /** A bar that cannot be without a foo. */
    public static Statements mandatory(Sequelize sequelize) {
        Model<Row> foo = sequelize.define("foo", m -> {});
        Model<Row> bar = sequelize.define("bar", m -> {});
        foo.hasOne(bar, a -> a.foreignKey(key -> key.allowNull(false)));
        return Tables.create(sequelize);
    }
}
