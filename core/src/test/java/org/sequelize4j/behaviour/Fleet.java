package org.sequelize4j.behaviour;

import static org.sequelize4j.DataTypes.DATE;
import static org.sequelize4j.DataTypes.DECIMAL;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.testing.TestDatabase;

/** Captains, their ships, sailors and ports, on the dynamic face, with the statements that were sent. */
final class Fleet implements AutoCloseable {
    final List<String> statements = new CopyOnWriteArrayList<>();
    final Sequelize sequelize;
    private final Dialect dialect;
    final Model<Row> captains;
    final Model<Row> ships;
    final Model<Row> sailors;
    final Model<Row> ports;

    private final TestDatabase database;

    Fleet(TestDatabase database) {
        dialect = Dialects.ofUrl(database.url());
        this.database = database;
        sequelize = Sequelize.builder()
                .url(database.url())
                .timestamps(false)
                .onSql(event -> statements.add(event.sql()))
                .connect();
        captains = sequelize.define(
                "captain",
                m -> m.attribute("name", STRING(40), a -> a.allowNull(false).unique())
                        .attribute(
                                "skillLevel",
                                INTEGER,
                                a -> a.validate(v -> v.min(1).max(10)))
                        .attribute("rank", STRING, a -> a.defaultValue("captain"))
                        .attribute("gold", DECIMAL(12, 2))
                        // With a precision, because a DATE without one keeps whole seconds on MariaDB and MySQL.
                        .attribute("createdAt", DATE(3), a -> a.allowNull(false))
                        .attribute("updatedAt", DATE(3), a -> a.allowNull(false))
                        .timestamps(true));
        ships = sequelize.define("ship", m -> m.attribute("name", STRING).attribute("sails", INTEGER));
        sailors = sequelize.define("sailor", m -> m.attribute("name", STRING, a -> a.allowNull(false)));
        ports = sequelize.define("port", m -> m.attribute("name", STRING, a -> a.allowNull(false)));
        Model<Row> visits = sequelize.define("visit", m -> m.attribute("days", INTEGER));
        captains.hasOne(ships);
        ships.belongsTo(captains);
        ships.hasMany(sailors);
        sailors.belongsTo(ships, a -> a.required());
        ships.belongsToMany(ports, a -> a.through(visits));
        ports.belongsToMany(ships, a -> a.through(visits));
        sequelize.sync();
        statements.clear();
    }

    /** The name as the database quotes it. */
    String quoted(String name) {
        return dialect.quote(name);
    }

    /** SQL in the quotes of the database. */
    String sql(String standard) {
        return database.sql(standard);
    }

    Row captain(String name) {
        return captains.create(c -> c.set("name", name).set("skillLevel", 5));
    }

    @Override
    public void close() {
        sequelize.close();
    }
}
