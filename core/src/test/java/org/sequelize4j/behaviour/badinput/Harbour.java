package org.sequelize4j.behaviour.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.DECIMAL;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;

/** Models to speak wrongly to, and the statements that were sent all the same. */
final class Harbour implements AutoCloseable {
    final List<String> statements = new ArrayList<>();
    final Sequelize sequelize;
    final Model<Row> captains;
    final Model<Row> ships;
    final Model<Row> sailors;
    final Model<Row> ports;
    final Model<Row> islands;
    final Model<Row> berths;

    Harbour() {
        this("jdbc:sqlite::memory:");
    }

    Harbour(String url) {
        sequelize = Sequelize.builder()
                .url(url)
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
                        .attribute("rank", ENUM("mate", "captain"), a -> a.defaultValue("captain"))
                        .attribute("gold", DECIMAL(12, 2)));
        ships = sequelize.define("ship", m -> m.attribute("name", STRING).attribute("sails", INTEGER));
        sailors = sequelize.define("sailor", m -> m.attribute("name", STRING, a -> a.allowNull(false)));
        ports = sequelize.define("port", m -> m.attribute("name", STRING, a -> a.allowNull(false)));
        islands = sequelize.define("island", m -> m.attribute("name", STRING));
        berths = sequelize.define(
                "berth",
                m -> m.attribute("quay", INTEGER, a -> a.primaryKey())
                        .attribute("place", INTEGER, a -> a.primaryKey())
                        .attribute("depth", INTEGER));
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

    /** A test that expects a sentence with these words, and no statement. */
    DynamicTest refuses(String what, Class<? extends Exception> exception, ThrowingCallable call, String... words) {
        return DynamicTest.dynamicTest(what, () -> {
            statements.clear();
            assertThatThrownBy(call).isExactlyInstanceOf(exception).hasMessageContainingAll(words);
            assertThat(statements).isEmpty();
        });
    }

    @Override
    public void close() {
        sequelize.close();
    }
}
