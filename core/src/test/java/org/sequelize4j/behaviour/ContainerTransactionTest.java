package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.ConnectionProvider;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Models inside of transactions that somebody else begins and ends. */
@DatabaseTest
class ContainerTransactionTest {
    private Container container;
    private Sequelize sequelize;
    private Model<Row> captains;
    private Model<Row> ships;

    @BeforeEach
    void open(TestDatabase database) throws SQLException {
        container = new Container(database.connect());
        sequelize = Sequelize.builder()
                .connectionProvider(container)
                .timestamps(false)
                .connect();
        captains = sequelize.define("captain", m -> m.attribute("name", STRING, a -> a.unique()));
        ships = sequelize.define("ship", m -> m.attribute("name", STRING));
        captains.hasMany(ships);
        sequelize.sync();
    }

    @AfterEach
    void close() throws SQLException {
        sequelize.close();
        container.connection.close();
    }

    private Row jackWithShips() {
        return captains.create(c -> c.set("name", "Jack")
                .with("ships", s -> s.set("name", "Pearl"))
                .with("ships", s -> s.set("name", "Dauntless")));
    }

    @Test
    void whatIsWrittenInsideIsThereAfterItsCommit() throws SQLException {
        container.begin();
        jackWithShips();
        container.end(true);

        assertThat(captains.findAll(q -> q.include("ships")))
                .singleElement()
                .satisfies(jack -> assertThat(jack.many("ships").get()).hasSize(2));
    }

    @Test
    void whatIsWrittenInsideGoesWithItsRollbackAndInstancesGetTheirStateBack() throws SQLException {
        Row anne = captains.create(Map.of("name", "Anne"));
        container.begin();
        Row jack = jackWithShips();
        anne.update(Map.of("name", "Mary"));
        container.end(false);

        assertThat(captains.findAll()).containsExactly(anne);
        assertThat(ships.count()).isZero();
        assertThat(jack.get("id")).isNull();
        assertThat(anne.get("name")).isEqualTo("Anne");
    }

    @Test
    void aWriteThatFailsInsideLeavesWhatWasWrittenBeforeIt() throws SQLException {
        container.begin();
        jackWithShips();
        assertThatThrownBy(() -> sequelize.useTransaction(tx -> {
                    captains.create(Map.of("name", "Anne"));
                    captains.create(Map.of("name", "Jack"));
                }))
                .hasMessageContaining("name");
        container.end(true);

        assertThat(captains.findAll()).extracting(row -> row.get("name")).containsExactly("Jack");
        assertThat(ships.count()).isEqualTo(2);
    }

    /** One connection, whose transactions begin and end outside. */
    private static final class Container implements ConnectionProvider {
        private final Connection connection;
        private final List<Consumer<Boolean>> waiting = new ArrayList<>();
        private boolean running;

        Container(Connection connection) {
            this.connection = connection;
        }

        void begin() throws SQLException {
            connection.setAutoCommit(false);
            running = true;
        }

        void end(boolean commit) throws SQLException {
            if (commit) {
                connection.commit();
            } else {
                connection.rollback();
            }
            connection.setAutoCommit(true);
            running = false;
            List<Consumer<Boolean>> told = List.copyOf(waiting);
            waiting.clear();
            told.forEach(each -> each.accept(commit));
        }

        @Override
        public Connection acquire() {
            return connection;
        }

        @Override
        public void release(Connection released) {
            assertThat(released).isSameAs(connection);
        }

        @Override
        public boolean inForeignTransaction() {
            return running;
        }

        @Override
        public boolean onForeignEnd(Consumer<Boolean> committed) {
            return waiting.add(committed);
        }

        @Override
        public void close() {
            // the connection is the test's
        }
    }
}
