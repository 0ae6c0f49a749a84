package org.sequelize4j.examples.documents;

import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Tables;

/** "Special methods added to instances", of hasOne and belongsTo: {@code getBar}, {@code setBar} and {@code createBar}. */
public final class RelationMethodsOneToOne {
    private RelationMethodsOneToOne() {}

    /** The names of the bars that {@code Foo.hasOne(Bar)} gives, one after each step. */
    public static List<@Nullable Object> hasOne(Sequelize sequelize) {
        Model<Row> foo = named(sequelize, "foo");
        Model<Row> bar = named(sequelize, "bar");
        foo.hasOne(bar);
        return steps(sequelize, foo, bar);
    }

    /** The same with the key on the other side, {@code Foo.belongsTo(Bar)}. */
    public static List<@Nullable Object> belongsTo(Sequelize sequelize) {
        Model<Row> foo = named(sequelize, "foo");
        Model<Row> bar = named(sequelize, "bar");
        foo.belongsTo(bar);
        return steps(sequelize, foo, bar);
    }

    private static List<@Nullable Object> steps(Sequelize sequelize, Model<Row> foos, Model<Row> bars) {
        Tables.create(sequelize);
        List<@Nullable Object> seen = new ArrayList<>();
        Row foo = foos.create(f -> f.set("name", "the-foo"));
        Row bar1 = bars.create(b -> b.set("name", "some-bar"));
        bars.create(b -> b.set("name", "another-bar"));

        seen.add(barOf(foo)); // null
        foo.call("setBar", bar1);
        seen.add(barOf(foo)); // some-bar
        foo.call("createBar", Map.of("name", "yet-another-bar"));
        seen.add(barOf(foo)); // yet-another-bar
        foo.call("setBar", (Object) null); // Un-associate
        seen.add(barOf(foo)); // null
        return seen;
    }

    private static @Nullable Object barOf(Row foo) {
        Row bar = (Row) foo.call("getBar");
        return bar == null ? null : bar.get("name");
    }

    private static Model<Row> named(Sequelize sequelize, String name) {
        return sequelize.define(name, m -> m.attribute("name", STRING).timestamps(false));
    }
}
