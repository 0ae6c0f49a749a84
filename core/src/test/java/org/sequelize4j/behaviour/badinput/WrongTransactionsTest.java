package org.sequelize4j.behaviour.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Transaction;
import org.sequelize4j.UnmanagedTransaction;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** A transaction that is used too late or elsewhere says so. */
@DatabaseTest
class WrongTransactionsTest {
    private final Harbour harbour;

    WrongTransactionsTest(TestDatabase database) {
        harbour = new Harbour(database.url());
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void afterItsEndItCannotBeUsed() {
        List<Transaction> kept = new ArrayList<>();
        harbour.sequelize.useTransaction(kept::add);
        UnmanagedTransaction owned = harbour.sequelize.begin();
        owned.rollback();

        String ended = "and cannot be used any more. Begin another one.";
        assertThatThrownBy(() -> kept.get(0).afterCommit(() -> {}))
                .isExactlyInstanceOf(TransactionException.class)
                .hasMessageContainingAll("has ended (committed)", ended);
        assertThatThrownBy(owned::commit)
                .isExactlyInstanceOf(TransactionException.class)
                .hasMessageContainingAll("has ended (rolled back)", ended);
        assertThatThrownBy(owned::rollback).isExactlyInstanceOf(TransactionException.class);
    }

    @Test
    void anotherThreadCannotUseIt() {
        try (UnmanagedTransaction owned = harbour.sequelize.begin()) {
            assertThatThrownBy(() -> CompletableFuture.runAsync(owned::commit).join())
                    .cause()
                    .isExactlyInstanceOf(TransactionException.class)
                    .hasMessageContainingAll(
                            "was begun by thread \"" + Thread.currentThread().getName() + "\"",
                            "A transaction belongs to its thread");
            owned.commit();
        }
    }

    @Test
    void whereNoneRunsNoneIsCurrent() {
        assertThatThrownBy(Transaction::current)
                .isExactlyInstanceOf(TransactionException.class)
                .hasMessageContaining("No transaction runs on this thread");
    }

    @Test
    void retriesAreNotNegative() {
        harbour.statements.clear();
        assertThatThrownBy(() -> harbour.sequelize.transaction(t -> t.retry(-1), tx -> 1))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessageContaining("retry is -1");
        assertThat(harbour.statements).isEmpty();
    }
}
