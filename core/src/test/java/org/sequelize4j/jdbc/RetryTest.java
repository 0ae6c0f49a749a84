package org.sequelize4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.jdbc.Accounts.add;
import static org.sequelize4j.jdbc.Accounts.balance;
import static org.sequelize4j.jdbc.Accounts.change;
import static org.sequelize4j.jdbc.Accounts.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sequelize4j.error.SerializationFailureException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest(Engine.POSTGRES)
@Timeout(30)
class RetryTest {
    private Database database;
    private Transactions transactions;

    @BeforeEach
    void open(TestDatabase where) {
        database = Accounts.open(where);
        transactions = database.transactions();
        add(database, "anne", 50);
        add(database, "bea", 50);
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Takes 60 from one account when both together have it: two at once would take 120. */
    private void withdraw(String name, CyclicBarrier bothHaveRead) {
        int sum = database.executor()
                .query(sql("SELECT sum(balance) FROM accounts"), rows -> rows.getInt(1))
                .get(0);
        await(bothHaveRead);
        if (sum >= 60) {
            change(database, name, -60);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two threads whose first tries read before either writes. */
    private AtomicInteger withdrawTwice(int retries) throws Exception {
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        AtomicInteger tries = new AtomicInteger();
        AtomicInteger threads = new AtomicInteger();
        Threads.together(2, () -> {
            String name = threads.getAndIncrement() == 0 ? "anne" : "bea";
            List<String> undone = new ArrayList<>();
            AtomicInteger mine = new AtomicInteger();
            transactions.run(o -> o.serializable().retry(retries), tx -> {
                assertThat(undone).hasSize(mine.get());
                transactions.onRollback(() -> undone.add("once"));
                boolean first = mine.getAndIncrement() == 0;
                tries.incrementAndGet();
                withdraw(name, first ? bothHaveRead : new CyclicBarrier(1));
                return "";
            });
        });
        return tries;
    }

    @Test
    void aSerializationFailureRunsTheWholeAgain() throws Exception {
        AtomicInteger tries = withdrawTwice(5);
        assertThat(tries.get()).isGreaterThanOrEqualTo(3);
        assertThat(balance(database, "anne") + balance(database, "bea")).isEqualTo(40);
    }

    @Test
    void withoutRetryTheFailureComesOut() {
        assertThatThrownBy(() -> withdrawTwice(0))
                .hasCauseInstanceOf(SerializationFailureException.class)
                .hasMessageContaining("transaction(t -> t.retry(5), …)");
        assertThat(balance(database, "anne") + balance(database, "bea")).isEqualTo(40);
    }

    @Test
    void theWholeIsRunAgainOnlySoOften() {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> transactions.run(o -> o.retry(2), tx -> {
                    tries.incrementAndGet();
                    throw new SerializationFailureException("no", null, null);
                }))
                .isInstanceOf(SerializationFailureException.class);
        assertThat(tries).hasValue(3);
    }

    @Test
    void aFailureThatTheProgramHasWrappedIsRetriedToo() {
        AtomicInteger tries = new AtomicInteger();
        String result = transactions.run(o -> o.retry(2), tx -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException(new SerializationFailureException("no", null, null));
            }
            return "done";
        });
        assertThat(result).isEqualTo("done");
    }

    @Test
    void anotherFailureIsNotRetried() {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> transactions.run(o -> o.retry(2), tx -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void aNestedTransactionIsNotRunAgainByItself() {
        AtomicInteger outer = new AtomicInteger();
        AtomicInteger inner = new AtomicInteger();
        transactions.run(o -> o.retry(1), tx -> {
            outer.incrementAndGet();
            return transactions.run(o -> o.retry(5), nested -> {
                if (inner.incrementAndGet() == 1) {
                    throw new SerializationFailureException("no", null, null);
                }
                return "";
            });
        });
        assertThat(inner).hasValue(2);
        assertThat(outer).hasValue(2);
    }

    @Test
    void aFailureAfterTheCommitIsNotRetried() {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> transactions.run(o -> o.retry(5), tx -> {
                    tries.incrementAndGet();
                    tx.afterCommit(() -> {
                        throw new SerializationFailureException("later", null, null);
                    });
                    return "";
                }))
                .hasMessageContaining("The transaction is committed");
        assertThat(tries).hasValue(1);
    }
}
