package org.sequelize4j.behaviour.lazy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasMany;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.SequelizeBuilder;
import org.sequelize4j.Table;
import org.sequelize4j.testing.TestDatabase;

/** Seven captains with a ship each, two sails on each ship, and the statements that were sent. */
final class Harbour implements AutoCloseable {
    static final int SHIPS = 7;

    final Sequelize sequelize;
    final Model<Captain> captains;
    final Model<Ship> ships;
    final Model<Row> rows;
    private final List<String> statements = new ArrayList<>();

    @Table(timestamps = false)
    interface Captain extends Instance<Captain> {
        Long id();

        String name();

        Captain setName(String name);

        @HasOne
        One<Ship> ship();
    }

    @Table(timestamps = false)
    interface Ship extends Instance<Ship> {
        Long id();

        String name();

        Ship setName(String name);

        Long captainId();

        @BelongsTo
        One<Captain> captain();

        @HasMany
        Many<Sail> sails();
    }

    @Table(timestamps = false)
    interface Sail extends Instance<Sail> {
        Long id();

        String name();

        Sail setName(String name);

        @BelongsTo
        One<Ship> ship();
    }

    Harbour(TestDatabase database, UnaryOperator<SequelizeBuilder> options) {
        SequelizeBuilder builder = Sequelize.builder().url(database.url()).onSql(event -> statements.add(event.sql()));
        sequelize = options.apply(builder).connect();
        captains = sequelize.model(Captain.class);
        ships = sequelize.model(Ship.class);
        sequelize.model(Sail.class);
        rows = sequelize.model("Ship");
        sequelize.sync();
        for (int i = 1; i <= SHIPS; i++) {
            String number = " " + i;
            captains.create(c -> c.setName("captain" + number)
                    .with(
                            Captain::ship,
                            s -> s.setName("ship" + number)
                                    .with(Ship::sails, sail -> sail.setName("main" + number))
                                    .with(Ship::sails, sail -> sail.setName("fore" + number))));
        }
        statements.clear();
    }

    /** How many statements were sent since the last time that this was asked. */
    int statements() {
        int sent = statements.size();
        statements.clear();
        return sent;
    }

    @Override
    public void close() {
        sequelize.close();
    }
}
