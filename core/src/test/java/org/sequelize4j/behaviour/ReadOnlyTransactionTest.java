package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.DatabaseException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Transactions inside of one that only reads. */
@DatabaseTest
class ReadOnlyTransactionTest {
    private final Sequelize sequelize;
    private final Model<Row> ships;

    ReadOnlyTransactionTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        ships = sequelize.define("ship", m -> m.attribute("sails", INTEGER).timestamps(false));
        sequelize.sync();
        ships.create(Map.of("sails", 3));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void aTransactionInsideReadsToo() {
        long counted = sequelize.transaction(t -> t.readOnly(), outer -> sequelize.transaction(inner -> ships.count()));

        assertThat(counted).isEqualTo(1);
    }

    @Test
    void whatFailsInsideLeavesTheOuterOneReadable() {
        long counted = sequelize.transaction(t -> t.readOnly(), outer -> {
            assertThatThrownBy(() -> sequelize.useTransaction(inner -> {
                        ships.count();
                        throw new IllegalStateException("enough");
                    }))
                    .hasMessage("enough");
            return ships.count();
        });

        assertThat(counted).isEqualTo(1);
    }

    @Test
    void aWriteInsideIsRefused() {
        assertThatThrownBy(() -> sequelize.transaction(
                        t -> t.readOnly(), outer -> sequelize.transaction(inner -> ships.create(Map.of("sails", 4)))))
                .isInstanceOf(DatabaseException.class);
        assertThat(ships.count()).isEqualTo(1);
    }
}
