package org.sequelize4j.behaviour.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Hooks that run when what was written is really committed. */
@DatabaseTest
class CommitHooksTest {
    private final HookLog log = new HookLog();
    private Sequelize sequelize;
    private Model<Row> users;

    @BeforeEach
    void connect(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        users = sequelize.define(
                "U",
                m -> m.attribute("n", STRING, a -> a.unique())
                        .timestamps(false)
                        .hooks(h -> h.afterCommit(log.row("afterCommit"))
                                .afterCreateCommit(log.row("afterCreateCommit"))
                                .afterUpdateCommit(log.row("afterUpdateCommit"))
                                .afterDestroyCommit(log.row("afterDestroyCommit"))));
        sequelize.sync();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void theyRunAfterEveryWriteOfAnInstance() {
        Row user = users.create(Map.of("n", "a"));
        assertThat(log.take()).containsExactly("afterCreateCommit U:a", "afterCommit U:a");
        user.update(Map.of("n", "b"));
        assertThat(log.take()).containsExactly("afterUpdateCommit U:b", "afterCommit U:b");
        user.save();
        assertThat(log.take()).isEmpty();
        user.destroy();
        assertThat(log.take()).containsExactly("afterDestroyCommit U:b", "afterCommit U:b");
        users.upsert(Map.of("n", "c"));
        assertThat(log.take()).contains("afterCommit U:c");
    }

    @Test
    void inATransactionTheyWaitForItsEnd() {
        sequelize.useTransaction(tx -> {
            users.create(Map.of("n", "a"));
            sequelize.useTransaction(nested -> users.create(Map.of("n", "b")));
            assertThat(log.take()).isEmpty();
        });
        assertThat(log.take())
                .containsExactly(
                        "afterCreateCommit U:a", "afterCommit U:a", "afterCreateCommit U:b", "afterCommit U:b");
    }

    @Test
    void nothingRunsForWhatWasRolledBack() {
        assertThatThrownBy(() -> sequelize.useTransaction(tx -> {
                    users.create(Map.of("n", "a"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        sequelize.useTransaction(tx -> {
            assertThatThrownBy(() -> sequelize.useTransaction(nested -> {
                        users.create(Map.of("n", "b"));
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            users.create(Map.of("n", "c"));
        });
        assertThat(log.take()).containsExactly("afterCreateCommit U:c", "afterCommit U:c");
        assertThat(users.count()).isEqualTo(1);
    }

    @Test
    void writesOfManyRunThemWithIndividualHooksOnly() {
        users.bulkCreate(List.of(Map.of("n", "a"), Map.of("n", "b")));
        assertThat(log.take()).isEmpty();
        users.bulkCreate(List.of(Map.of("n", "c")), o -> o.individualHooks());
        assertThat(log.take()).containsExactly("afterCreateCommit U:c", "afterCommit U:c");
        users.update(Map.of("n", "d"), w -> w.where("n", "c"), o -> o.individualHooks());
        assertThat(log.take()).containsExactly("afterUpdateCommit U:d", "afterCommit U:d");
        users.destroy(w -> w.where("n", "d"), o -> o.individualHooks());
        assertThat(log.take()).containsExactly("afterDestroyCommit U:d", "afterCommit U:d");
    }

    @Test
    void oneThatThrowsLeavesTheDataCommitted() {
        users.hooks(h -> h.afterCommit(user -> {
            throw new IllegalStateException("no mail");
        }));
        assertThatThrownBy(() -> users.create(Map.of("n", "a")))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("is committed");
        assertThat(users.count()).isEqualTo(1);
    }
}
