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

/** The relation methods of hasMany and belongsToMany, which are the same: {@code getBars}, {@code countBars}, {@code addBar}, … */
public final class RelationMethodsToMany {
    private RelationMethodsToMany() {}

    /** What the bars, counts and answers are after each step of {@code Foo.hasMany(Bar)}. */
    public static List<@Nullable Object> hasMany(Sequelize sequelize) {
        Model<Row> foo = named(sequelize, "foo");
        Model<Row> bar = named(sequelize, "bar");
        foo.hasMany(bar);
        return steps(sequelize, foo, bar);
    }

    /** The same over a junction, {@code Foo.belongsToMany(Bar, { through: Baz })}. */
    public static List<@Nullable Object> belongsToMany(Sequelize sequelize) {
        Model<Row> foo = named(sequelize, "foo");
        Model<Row> bar = named(sequelize, "bar");
        Model<Row> baz = sequelize.define("baz", m -> m.timestamps(false));
        foo.belongsToMany(bar, a -> a.through(baz));
        return steps(sequelize, foo, bar);
    }

    private static List<@Nullable Object> steps(Sequelize sequelize, Model<Row> foos, Model<Row> bars) {
        Tables.create(sequelize);
        List<@Nullable Object> seen = new ArrayList<>();
        Row foo = foos.create(f -> f.set("name", "the-foo"));
        Row bar1 = bars.create(b -> b.set("name", "some-bar"));
        Row bar2 = bars.create(b -> b.set("name", "another-bar"));

        seen.add(foo.call("getBars")); // []
        seen.add(foo.call("countBars")); // 0
        seen.add(foo.call("hasBar", bar1)); // false
        foo.call("addBars", List.of(bar1, bar2));
        seen.add(foo.call("countBars")); // 2
        foo.call("addBar", bar1);
        seen.add(foo.call("countBars")); // 2
        seen.add(foo.call("hasBar", bar1)); // true
        foo.call("removeBar", bar2);
        seen.add(foo.call("countBars")); // 1
        foo.call("createBar", Map.of("name", "yet-another-bar"));
        seen.add(foo.call("countBars")); // 2
        foo.call("setBars", List.of()); // Un-associate all previously associated bars
        seen.add(foo.call("countBars")); // 0
        return seen;
    }

    private static Model<Row> named(Sequelize sequelize, String name) {
        return sequelize.define(name, m -> m.attribute("name", STRING).timestamps(false));
    }
}
