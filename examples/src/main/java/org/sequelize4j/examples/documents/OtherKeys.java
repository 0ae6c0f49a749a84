package org.sequelize4j.examples.documents;

import static java.util.Objects.requireNonNull;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.examples.Tables;

/**
 * "Creating associations referencing a field which is not the primary key": target keys and source keys.
 * They are STRING and not TEXT as there, because MySQL and MariaDB let no key refer to TEXT.
 */
public final class OtherKeys {
    private OtherKeys() {}

    /** A ship knows its captain by name. */
    public static @Nullable Object targetKey(Sequelize sequelize) {
        Model<Row> ships =
                sequelize.define("ship", m -> m.attribute("name", TEXT).timestamps(false));
        Model<Row> captains = sequelize.define(
                "captain", m -> m.attribute("name", STRING, a -> a.unique()).timestamps(false));
        ships.belongsTo(captains, a -> a.targetKey("name").foreignKey("captainName"));
        Tables.create(sequelize);

        captains.create(Map.of("name", "Jack Sparrow"));
        Row ship = ships.create(Map.of("name", "Black Pearl", "captainName", "Jack Sparrow"));
        return ((Row) requireNonNull(ship.call("getCaptain"))).get("name");
    }

    /** A bar knows its foo by name, a baz its bar by title. The methods belong to instances. */
    public static List<Row> sourceKey(Sequelize sequelize) {
        Model<Row> foo = withUnique(sequelize, "foo", "name");
        Model<Row> bar = withUnique(sequelize, "bar", "title");
        Model<Row> baz =
                sequelize.define("baz", m -> m.attribute("summary", TEXT).timestamps(false));
        foo.hasOne(bar, a -> a.sourceKey("name").foreignKey("fooName"));
        bar.hasMany(baz, a -> a.sourceKey("title").foreignKey("barTitle"));
        Tables.create(sequelize);
        Row oneFoo = foo.create(Map.of("name", "Foo's Name Here"));
        Row oneBar = bar.create(Map.of("title", "Bar's Title Here"));
        Row oneBaz = baz.create(Map.of("summary", "Baz's Summary Here"));

        oneFoo.call("setBar", oneBar);
        oneBar.call("addBaz", oneBaz);
        return List.of(bar.findOne().orElseThrow(), baz.findOne().orElseThrow());
    }

    /** A column that is not unique cannot be referenced; the definition is refused, and says why. */
    public static String notUnique(Sequelize sequelize) {
        Model<Row> ship =
                sequelize.define("ship", m -> m.attribute("name", TEXT).timestamps(false));
        Model<Row> captain =
                sequelize.define("captain", m -> m.attribute("name", TEXT).timestamps(false));
        try {
            ship.belongsTo(captain, a -> a.targetKey("name").foreignKey("captainName"));
            return "accepted";
        } catch (SequelizeException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    static Model<Row> withUnique(Sequelize sequelize, String name, String attribute) {
        return sequelize.define(
                name, m -> m.attribute(attribute, STRING, a -> a.unique()).timestamps(false));
    }
}
