package org.sequelize4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.jdbc.Accounts.add;
import static org.sequelize4j.jdbc.Accounts.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Isolation;
import org.sequelize4j.Transaction;
import org.sequelize4j.UnmanagedTransaction;
import org.sequelize4j.error.DatabaseException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class TransactionsTest {
    private Database database;
    private Transactions transactions;

    @BeforeEach
    void open(TestDatabase where) {
        database = Accounts.open(where);
        transactions = database.transactions();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void run(Runnable work) {
        transactions.run(o -> {}, tx -> {
            work.run();
            return "";
        });
    }

    @Test
    void whatReturnsIsCommitted() {
        String result = transactions.run(o -> {}, tx -> {
            add(database, "anne", 1);
            return "done";
        });
        assertThat(result).isEqualTo("done");
        assertThat(names(database)).containsExactly("anne");
    }

    @Test
    void whatThrowsIsRolledBackAndComesOutAsItIs() {
        IOException failure = new IOException("no");
        assertThatThrownBy(() -> transactions.run(o -> {}, tx -> {
                    add(database, "anne", 1);
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(names(database)).isEmpty();
        assertThat(transactions.active()).isFalse();
    }

    @Test
    void anErrorRollsBackToo() {
        assertThatThrownBy(() -> run(() -> {
                    add(database, "anne", 1);
                    throw new AssertionError("no");
                }))
                .isInstanceOf(AssertionError.class);
        assertThat(names(database)).isEmpty();
    }

    @Test
    void aNestedTransactionIsUndoneByItself() {
        run(() -> {
            add(database, "anne", 1);
            assertThatThrownBy(() -> run(() -> {
                        add(database, "bea", 1);
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            run(() -> add(database, "cleo", 1));
        });
        assertThat(names(database)).containsExactly("anne", "cleo");
    }

    @Test
    void aNestedTransactionIsUndoneWithTheOneAroundIt() {
        assertThatThrownBy(() -> run(() -> {
                    run(() -> add(database, "anne", 1));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names(database)).isEmpty();
    }

    @Test
    void aFailedStatementInASavepointLeavesTheTransactionUsable() {
        run(() -> {
            add(database, "anne", 1);
            assertThatThrownBy(() -> run(() -> add(database, "anne", 2))).isInstanceOf(UniqueConstraintException.class);
            add(database, "bea", 1);
        });
        assertThat(names(database)).containsExactly("anne", "bea");
    }

    @Test
    void joiningMakesNoSavepoint() {
        transactions.join(() -> {
            Transaction outer = transactions.current();
            assertThat(outer).isNotNull();
            transactions.join(() -> {
                assertThat(transactions.current()).isSameAs(outer);
                return "";
            });
            return "";
        });
        assertThat(transactions.current()).isNull();
    }

    @Test
    void actionsAfterTheCommitRunInOrderWhenAllIsVisible() {
        List<String> told = new ArrayList<>();
        transactions.run(o -> {}, tx -> {
            tx.afterCommit(() -> told.add("first " + names(database) + transactions.active()));
            transactions.run(o -> {}, inner -> {
                inner.afterCommit(() -> told.add("second"));
                return "";
            });
            assertThatThrownBy(() -> transactions.run(o -> {}, inner -> {
                        inner.afterCommit(() -> told.add("dropped"));
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            add(database, "anne", 1);
            tx.afterCommit(() -> told.add("third"));
            assertThat(told).isEmpty();
            return "";
        });
        assertThat(told).containsExactly("first [anne]false", "second", "third");
    }

    @Test
    void aFailedActionAfterTheCommitIsToldWhenAllHaveRun() {
        List<String> told = new ArrayList<>();
        IllegalStateException failure = new IllegalStateException("no mail");
        assertThatThrownBy(() -> transactions.run(o -> {}, tx -> {
                    add(database, "anne", 1);
                    tx.afterCommit(() -> {
                        throw failure;
                    });
                    tx.afterCommit(() -> told.add("second"));
                    return "";
                }))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("The transaction is committed")
                .hasCause(failure);
        assertThat(told).containsExactly("second");
        assertThat(names(database)).containsExactly("anne");
    }

    @Test
    void changesInMemoryAreUndoneLastFirst() {
        List<String> undone = new ArrayList<>();
        assertThatThrownBy(() -> run(() -> {
                    transactions.onRollback(() -> undone.add("first"));
                    run(() -> transactions.onRollback(() -> undone.add("second")));
                    transactions.onRollback(() -> undone.add("third"));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(undone).containsExactly("third", "second", "first");
    }

    @Test
    void aSavepointUndoesOnlyItsOwnChangesInMemory() {
        List<String> undone = new ArrayList<>();
        run(() -> {
            transactions.onRollback(() -> undone.add("outer"));
            assertThatThrownBy(() -> run(() -> {
                        transactions.onRollback(() -> undone.add("inner"));
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(undone).containsExactly("inner");
        });
        assertThat(undone).containsExactly("inner");
    }

    @Test
    void anUnmanagedTransactionIsCommittedByItsOwner() {
        try (UnmanagedTransaction tx = transactions.begin(o -> {})) {
            add(database, "anne", 1);
            assertThat(transactions.active()).isTrue();
            tx.commit();
        }
        assertThat(names(database)).containsExactly("anne");
    }

    @Test
    void anUnmanagedTransactionIsRolledBackByClose() {
        try (UnmanagedTransaction tx = transactions.begin(o -> {})) {
            tx.afterCommit(() -> add(database, "never", 1));
            add(database, "anne", 1);
        }
        assertThat(names(database)).isEmpty();
    }

    @Test
    void anUnmanagedTransactionThatHasEndedCannotBeUsed() {
        UnmanagedTransaction tx = transactions.begin(o -> {});
        tx.commit();
        assertThatThrownBy(tx::commit)
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("The transaction has ended (committed)");
        assertThatThrownBy(tx::rollback).isInstanceOf(TransactionException.class);
        assertThatThrownBy(() -> tx.afterCommit(() -> {})).isInstanceOf(TransactionException.class);
        tx.close();
    }

    @Test
    void aTransactionIsNotCommittedOverAnOpenOneInside() {
        try (UnmanagedTransaction outer = transactions.begin(o -> {});
                UnmanagedTransaction inner = transactions.begin(o -> {})) {
            add(database, "anne", 1);
            assertThatThrownBy(outer::commit)
                    .isInstanceOf(TransactionException.class)
                    .hasMessageContaining("begun inside of this one is still open");
            inner.commit();
            outer.commit();
        }
        assertThat(names(database)).containsExactly("anne");
    }

    @Test
    void aManagedTransactionIsRolledBackWhenOneInsideStaysOpen() {
        assertThatThrownBy(() -> run(() -> {
                    add(database, "anne", 1);
                    transactions.begin(o -> {});
                }))
                .isInstanceOf(TransactionException.class);
        assertThat(transactions.active()).isFalse();
        assertThat(names(database)).isEmpty();
    }

    @Test
    void anotherThreadMayNotUseATransaction() {
        transactions.run(o -> {}, tx -> {
            assertThatThrownBy(() -> CompletableFuture.runAsync(() -> tx.afterCommit(() -> {}))
                            .join())
                    .hasCauseInstanceOf(TransactionException.class)
                    .hasMessageContaining("A transaction belongs to its thread");
            return "";
        });
        try (UnmanagedTransaction tx = transactions.begin(o -> {})) {
            assertThatThrownBy(() -> CompletableFuture.runAsync(tx::commit).join())
                    .hasCauseInstanceOf(TransactionException.class);
            assertThatThrownBy(() -> CompletableFuture.runAsync(tx::close).join())
                    .hasCauseInstanceOf(TransactionException.class);
            tx.commit();
        }
    }

    @Test
    void theInnermostTransactionIsTheCurrentOne() {
        assertThatThrownBy(CurrentTransaction::get)
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("No transaction runs on this thread");
        transactions.run(o -> {}, outer -> {
            assertThat(CurrentTransaction.get()).isSameAs(outer).isSameAs(transactions.current());
            transactions.run(o -> {}, inner -> {
                assertThat(CurrentTransaction.get()).isSameAs(inner).isNotSameAs(outer);
                return "";
            });
            assertThat(CurrentTransaction.get()).isSameAs(outer);
            return "";
        });
        assertThatThrownBy(CurrentTransaction::get).isInstanceOf(TransactionException.class);
    }

    @Test
    void aReadOnlyTransactionRefusesToWriteAndLeavesTheConnectionWritable() {
        assertThatThrownBy(() -> transactions.run(o -> o.readOnly(), tx -> {
                    assertThat(names(database)).isEmpty();
                    add(database, "anne", 1);
                    return "";
                }))
                .isInstanceOf(DatabaseException.class);
        for (int i = 0; i < 12; i++) {
            add(database, "after " + i, 1);
        }
        assertThat(names(database)).hasSize(12);
    }

    @Test
    void noRetryOfWhatCannotBeRunAgain() {
        assertThatThrownBy(() -> transactions.begin(o -> o.retry(3)))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("retry(3) needs the work");
        assertThatThrownBy(() -> transactions.begin(o -> o.retry(-1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("retry is -1");
    }

    @Test
    void everyIsolationLevelWorks() {
        for (Isolation level : Isolation.values()) {
            transactions.run(o -> o.isolation(level), tx -> {
                add(database, level.name(), 1);
                return "";
            });
        }
        assertThat(names(database)).hasSize(Isolation.values().length);
    }
}
