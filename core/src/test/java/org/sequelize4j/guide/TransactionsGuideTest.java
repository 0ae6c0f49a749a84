package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.ConnectionProvider;
import org.sequelize4j.Isolation;
import org.sequelize4j.Lock;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Transaction;
import org.sequelize4j.UnmanagedTransaction;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.guide.Harbour.Captain;
import org.sequelize4j.guide.Harbour.Ship;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/transactions.md. */
@DatabaseTest
class TransactionsGuideTest {
    private Sequelize sequelize;
    private Model<Captain> captains;
    private Model<Ship> ships;

    @BeforeEach
    void define(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        captains = sequelize.define(Captain.class);
        ships = sequelize.model(Ship.class);
        sequelize.sync();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void whatRunsInsideIsInIt() {
        Captain jack = sequelize.transaction(tx -> {
            Captain created = captains.create(c -> c.setName("Jack"));
            created.ship().create(s -> s.setName("Black Pearl"));
            return created;
        });
        sequelize.useTransaction(tx -> jack.setName("Jack Sparrow").save());

        assertThat(captains.getByPk(jack.id()).name()).isEqualTo("Jack Sparrow");
    }

    @Test
    void anExceptionRollsBackAndGivesInstancesTheirStateBack() {
        Captain jack = captains.create(c -> c.setName("Jack"));

        assertThatThrownBy(() -> sequelize.useTransaction(tx -> {
                    jack.setName("Joe").save();
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(jack.name()).isEqualTo("Jack");
        assertThat(jack.row().changed()).isEmpty();
        assertThat(captains.getByPk(jack.id()).name()).isEqualTo("Jack");
    }

    @Test
    void aTransactionInsideATransactionIsASavepoint() {
        sequelize.useTransaction(outer -> {
            captains.create(c -> c.setName("Jack"));
            try {
                sequelize.useTransaction(inner -> {
                    captains.create(c -> c.setName("Barbossa"));
                    throw new IllegalStateException("mutiny");
                });
            } catch (IllegalStateException mutiny) {
                captains.create(c -> c.setName("Gibbs"));
            }
        });

        assertThat(captains.findAll(q -> q.orderBy(Captain::name)))
                .extracting(Captain::name)
                .containsExactly("Gibbs", "Jack");
    }

    @Test
    void options() {
        long count =
                sequelize.transaction(t -> t.isolation(Isolation.SERIALIZABLE).retry(5), tx -> {
                    captains.create(c -> c.setName("Jack"));
                    return captains.count();
                });
        long read = sequelize.transaction(t -> t.readOnly(), tx -> captains.count());

        assertThat(count).isEqualTo(1);
        assertThat(read).isEqualTo(1);
    }

    @Test
    void afterTheCommit() {
        List<String> told = new ArrayList<>();

        sequelize.useTransaction(tx -> {
            Captain jack = captains.create(c -> c.setName("Jack"));
            tx.afterCommit(() -> told.add("welcome " + jack.name()));
            Transaction.current().afterCommit(() -> told.add("indexed")); // from anywhere on this thread
            assertThat(told).isEmpty();
        });

        assertThat(told).containsExactly("welcome Jack", "indexed");
    }

    @Test
    void unmanaged() {
        try (UnmanagedTransaction tx = sequelize.begin()) {
            captains.create(c -> c.setName("Jack"));
            tx.commit();
        }
        try (UnmanagedTransaction tx = sequelize.begin()) {
            captains.create(c -> c.setName("Anne"));
            tx.rollback();
        }

        assertThat(captains.count()).isEqualTo(1);
    }

    @Test
    void locks() {
        captains.create(c -> c.setName("Jack").setSkillLevel(8));

        sequelize.useTransaction(tx -> {
            Captain jack = captains.findOne(
                            q -> q.where(Captain::name).eq("Jack").lock(Lock.UPDATE))
                    .orElseThrow();
            jack.setSkillLevel(jack.skillLevel() + 1).save();
        });
        List<Captain> free = sequelize.transaction(
                tx -> captains.findAll(q -> q.lock(Lock.UPDATE).skipLocked().limit(10)));

        assertThat(free).extracting(Captain::skillLevel).containsExactly(9);
    }

    @Test
    void aWriteOfSeveralStatementsIsATransactionByItself() {
        Map<String, Object> tooLong = Map.of("name", "x".repeat(300));

        assertThatThrownBy(() -> sequelize
                        .model("Captain")
                        .create(Map.of("name", "Jack", "ship", tooLong), o -> o.include("ship")))
                .hasMessageContaining("does not fit into STRING");

        assertThat(captains.count()).isZero();
        assertThat(ships.count()).isZero();
    }

    @Test
    void anotherThreadIsRefused() throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        sequelize.useTransaction(tx -> {
            Thread other = new Thread(() -> tx.afterCommit(() -> {}));
            other.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
            other.start();
            other.join();
        });

        assertThat(failures).singleElement().isInstanceOf(TransactionException.class);
    }

    /** Joins the transactions of a container that hands out its connection by thread. */
    record Container(ThreadLocal<Connection> current, TestDatabase database) implements ConnectionProvider {
        @Override
        public Connection acquire() throws SQLException {
            Connection joined = current.get();
            return joined == null ? database.connect() : joined;
        }

        @Override
        public void release(Connection connection) throws SQLException {
            if (!connection.equals(current.get())) {
                connection.close();
            }
        }

        @Override
        public boolean inForeignTransaction() {
            return current.get() != null;
        }

        @Override
        public void close() {
            // the container's connections are the container's
        }
    }

    @Test
    void transactionsOfAContainer(TestDatabase database) throws SQLException {
        Container container = new Container(new ThreadLocal<>(), database);
        try (Sequelize joining =
                        Sequelize.builder().connectionProvider(container).connect();
                Connection connection = database.connect()) {
            Model<Row> captains =
                    joining.define("Captain", m -> m.attribute("name", STRING).timestamps(false));
            connection.setAutoCommit(false);
            container.current().set(connection);
            captains.create(Map.of("name", "Jack"));
            connection.rollback();
            container.current().remove();

            assertThat(captains.count()).isZero();
        }
    }
}
