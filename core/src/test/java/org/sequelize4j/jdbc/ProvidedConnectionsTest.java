package org.sequelize4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.jdbc.Accounts.add;
import static org.sequelize4j.jdbc.Accounts.names;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.ConnectionProvider;
import org.sequelize4j.Isolation;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.error.UnknownOutcomeException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest(Engine.POSTGRES)
class ProvidedConnectionsTest {
    private Connection real;
    private Container container;
    private Database database;

    @BeforeEach
    void open(TestDatabase where) throws SQLException {
        real = where.connect();
        container = new Container(real);
        database = Accounts.open(DatabaseSettings.of(new DatabaseOrigin.Provider(container)));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
        real.close();
    }

    @Test
    void aConnectionComesBackAsItWas() throws SQLException {
        int isolation = real.getTransactionIsolation();
        database.transactions().run(o -> o.isolation(Isolation.SERIALIZABLE).readOnly(), tx -> names(database));
        assertThat(real.getAutoCommit()).isTrue();
        assertThat(real.isReadOnly()).isFalse();
        assertThat(real.getTransactionIsolation()).isEqualTo(isolation);
        assertThat(container.lent).isZero();
    }

    @Test
    void aConnectionLostDuringCommitLeavesTheOutcomeUnknown() {
        container.lost = true;
        AtomicInteger tries = new AtomicInteger();
        List<String> undone = new ArrayList<>();
        assertThatThrownBy(() -> database.transactions().run(o -> o.retry(5), tx -> {
                    tries.incrementAndGet();
                    database.transactions().onRollback(() -> undone.add("undone"));
                    tx.afterCommit(() -> undone.add("never"));
                    add(database, "anne", 1);
                    return "";
                }))
                .isInstanceOf(UnknownOutcomeException.class)
                .hasMessageContaining("may or may not have kept the changes");
        assertThat(tries).hasValue(1);
        assertThat(undone).containsExactly("undone");
        assertThat(database.transactions().active()).isFalse();
        assertThat(container.lent).isZero();
    }

    @Test
    void aForeignTransactionIsJoinedAndNeverEnded() throws SQLException {
        container.begin();
        List<String> undone = new ArrayList<>();
        database.transactions().run(o -> {}, tx -> {
            add(database, "anne", 1);
            return "";
        });
        assertThatThrownBy(() -> database.transactions().run(o -> {}, tx -> {
                    database.transactions().onRollback(() -> undone.add("undone"));
                    add(database, "bea", 1);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(undone).containsExactly("undone");
        assertThat(real.getAutoCommit()).isFalse();
        assertThat(names(database)).containsExactly("anne");
        assertThat(database.transactions().active()).isTrue();
        container.end(false);
        assertThat(names(database)).isEmpty();
    }

    @Test
    void theEndOfAForeignTransactionIsTheEndOfWhatJoinedIt() throws SQLException {
        List<String> told = new ArrayList<>();
        container.begin();
        database.transactions().run(o -> {}, tx -> {
            tx.afterCommit(() -> told.add("committed"));
            database.transactions().onRollback(() -> told.add("never"));
            return "";
        });
        assertThat(told).isEmpty();
        container.end(true);
        assertThat(told).containsExactly("committed");

        container.begin();
        database.transactions().onRollback(() -> told.add("alone"));
        database.transactions().run(o -> {}, tx -> {
            tx.afterCommit(() -> told.add("never"));
            database.transactions().onRollback(() -> told.add("undone"));
            return "";
        });
        container.end(false);
        assertThat(told).as("the last first").containsExactly("committed", "undone", "alone");
    }

    @Test
    void anActionAfterACommitThatNobodyTellsIsRefused() throws SQLException {
        container.tells = false;
        container.begin();
        assertThatThrownBy(() -> database.transactions().run(o -> {}, tx -> {
                    database.transactions().run(o -> {}, inner -> {
                        inner.afterCommit(() -> {});
                        return "";
                    });
                    return "";
                }))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("ConnectionProvider.onForeignEnd");
        container.end(false);
    }

    /** A container with one connection and transactions of its own, whose connection can get lost at the next commit. */
    private static final class Container implements ConnectionProvider {
        private final Connection connection;
        private final List<Consumer<Boolean>> waiting = new ArrayList<>();
        private int lent;
        private boolean lost;
        private boolean running;
        private boolean tells = true;

        Container(Connection real) {
            this.connection = (Connection) Proxy.newProxyInstance(
                    Container.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (lost && method.getName().equals("commit")) {
                            throw new SQLException("An I/O error occurred while sending to the backend.", "08006");
                        }
                        try {
                            return method.invoke(real, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
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
            told.forEach(one -> one.accept(commit));
        }

        @Override
        public Connection acquire() {
            lent++;
            return connection;
        }

        @Override
        public void release(Connection released) {
            assertThat(released).isSameAs(connection);
            lent--;
        }

        @Override
        public boolean inForeignTransaction() {
            return running;
        }

        @Override
        public boolean onForeignEnd(Consumer<Boolean> committed) {
            if (tells) {
                waiting.add(committed);
            }
            return tells;
        }

        @Override
        public void close() {
            assertThat(lent).isZero();
        }
    }
}
