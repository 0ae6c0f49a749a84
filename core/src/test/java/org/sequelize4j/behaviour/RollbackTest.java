package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.Transaction;
import org.sequelize4j.UnmanagedTransaction;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class RollbackTest {
    private final Fleet fleet;

    RollbackTest(TestDatabase database) {
        fleet = new Fleet(database);
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void instancesGetBackTheStateFromBefore() {
        Row jack = fleet.captain("Jack");
        jack.set("rank", "mate");
        List<Row> created = new ArrayList<>();

        assertThatThrownBy(() -> fleet.sequelize.useTransaction(tx -> {
                    jack.set("skillLevel", 9).save();
                    jack.one("ship").create(s -> s.set("name", "Pearl"));
                    created.add(fleet.captain("Anne"));
                    throw new IOException("sunk");
                }))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("sunk");

        assertThat(jack.get("skillLevel")).isEqualTo(5);
        assertThat(jack.changed()).containsExactly("rank");
        assertThat(jack.previous("rank")).isEqualTo("captain");
        assertThat(jack.one("ship").optional()).isEmpty();
        assertThat(created.get(0).isNew()).isTrue();
        assertThat(created.get(0).get("id")).isNull();
        assertThat(fleet.captains.count()).isEqualTo(1);
    }

    @Test
    void aSavepointGivesBackTheStateFromBeforeIt() {
        Row jack = fleet.captain("Jack");

        fleet.sequelize.useTransaction(tx -> {
            jack.set("skillLevel", 6).save();
            assertThatThrownBy(() -> fleet.sequelize.useTransaction(inner -> {
                        jack.set("skillLevel", 7).save();
                        throw new IllegalStateException("inner");
                    }))
                    .hasMessage("inner");
            assertThat(jack.get("skillLevel")).isEqualTo(6);
            jack.set("rank", "mate").save();
        });

        assertThat(fleet.captains.getByPk(1).toMap()).containsAllEntriesOf(Map.of("skillLevel", 6, "rank", "mate"));
        assertThat(jack.changed()).isEmpty();
    }

    @Test
    void whatWasReadOfRelationsIsForgottenWithWhatWasWritten() {
        Row jack = fleet.captain("Jack");
        fleet.captain("Anne");
        List<Row> all = fleet.captains.findAll(q -> q.orderBy("id"));

        assertThatThrownBy(() -> fleet.sequelize.useTransaction(tx -> {
                    fleet.ships.create(Map.of("name", "Pearl", "captainId", jack.get("id")));
                    assertThat(all.get(0).one("ship").get().get("name")).isEqualTo("Pearl");
                    assertThat(jack.call("getShip")).isNotNull();
                    all.get(1).set("rank", "mate").save();
                    throw new IOException("sunk");
                }))
                .hasMessage("sunk");

        assertThat(all).noneMatch(captain -> captain.one("ship").isLoaded());
        assertThat(jack.one("ship").optional()).isEmpty();
        assertThat(all.get(0).one("ship").optional()).isEmpty();
    }

    @Test
    void eachTryStartsFromTheStateBefore() {
        Row jack = fleet.captain("Jack");
        List<Object> seen = new ArrayList<>();

        int tries = fleet.sequelize.transaction(t -> t.retry(2), tx -> {
            seen.add(jack.get("skillLevel"));
            jack.set("skillLevel", 9).save();
            if (seen.size() < 3) {
                throw new org.sequelize4j.error.SerializationFailureException("again", null, null);
            }
            return seen.size();
        });

        assertThat(tries).isEqualTo(3);
        assertThat(seen).containsExactly(5, 5, 5);
        assertThat(fleet.captains.getByPk(1).get("skillLevel")).isEqualTo(9);
    }

    @Test
    void noOtherThreadMayUseAnInstanceThatATransactionChanged() {
        Row jack = fleet.captain("Jack");

        fleet.sequelize.useTransaction(tx -> {
            jack.set("skillLevel", 6);
            assertThatThrownBy(() -> CompletableFuture.runAsync(() -> jack.get("skillLevel"))
                            .join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(TransactionException.class);
            jack.save();
        });

        assertThat(CompletableFuture.supplyAsync(() -> jack.get("skillLevel")).join())
                .isEqualTo(6);
    }

    @Test
    void aTransactionThatItsOwnerEndsCommitsOrRollsBack() {
        try (UnmanagedTransaction first = fleet.sequelize.begin()) {
            fleet.captain("Jack");
            first.commit();
        }
        try (UnmanagedTransaction second = fleet.sequelize.begin()) {
            fleet.captain("Anne");
            assertThat(second).isInstanceOf(Transaction.class);
        }

        assertThat(fleet.captains.findAll())
                .extracting(captain -> captain.get("name"))
                .containsExactly("Jack");
    }

    @Test
    void whatWaitsForTheCommitRunsAfterIt() {
        List<String> order = new ArrayList<>();

        fleet.sequelize.useTransaction(tx -> {
            Transaction.current().afterCommit(() -> order.add("after " + fleet.captains.count()));
            fleet.captain("Jack");
            order.add("inside");
        });

        assertThat(order).containsExactly("inside", "after 1");
        assertThatThrownBy(Transaction::current).isInstanceOf(TransactionException.class);
    }
}
