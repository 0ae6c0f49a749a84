package org.sequelize4j.examples.documents;

import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.examples.Tables;

/** "Why associations are defined in pairs?": a declaration tells its source, and only its source, of the association. */
public final class WhyPairs {
    private WhyPairs() {}

    /** With {@code Foo.hasOne(Bar)} alone a foo knows its bar; a bar knows of no foo, and the error says so. */
    public static String oneHalf(Sequelize sequelize) {
        Model<Row> foo = named(sequelize, "foo");
        Model<Row> bar = named(sequelize, "bar");
        foo.hasOne(bar);
        Tables.create(sequelize);

        foo.findOne(q -> q.include(bar)); // This works...
        try {
            bar.findOne(q -> q.include(foo)); // But this throws an error:
            return "found";
        } catch (EagerLoadingException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** With the pair both know. */
    public static List<Row> bothHalves(Sequelize sequelize) {
        Model<Row> foo = named(sequelize, "foo");
        Model<Row> bar = named(sequelize, "bar");
        foo.hasOne(bar);
        bar.belongsTo(foo);
        Tables.create(sequelize);
        foo.create(f -> f.set("name", "the-foo").with("bar", b -> b.set("name", "its-bar")));

        return List.of(
                foo.findOne(q -> q.include(bar)).orElseThrow(), // This works!
                bar.findOne(q -> q.include(foo)).orElseThrow()); // This also works!
    }

    private static Model<Row> named(Sequelize sequelize, String name) {
        return sequelize.define(name, m -> m.attribute("name", STRING).timestamps(false));
    }
}
