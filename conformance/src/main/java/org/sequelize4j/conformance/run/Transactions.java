package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Isolation;
import org.sequelize4j.Sequelize;
import org.sequelize4j.TransactionOptions;
import org.sequelize4j.conformance.decode.World;
import org.sequelize4j.conformance.scenario.NoSuchMethodNamedException;
import org.sequelize4j.conformance.scenario.Words;
import org.sequelize4j.error.TransactionException;

/** The transactions of a scenario, each on its own lane, and the lane outside of all of them. */
final class Transactions implements AutoCloseable {
    private final World world;
    private final Lane outside = new Lane("outside");
    private final List<NamedTransaction> begun = new ArrayList<>();

    Transactions(World world) {
        this.world = world;
    }

    /** The lane on which a call runs: that of the transaction among its options, else the one outside. */
    Lane laneOf(List<JsonNode> arguments) {
        for (JsonNode argument : arguments) {
            JsonNode transaction = argument.path("transaction");
            if (transaction.has("$tx") || transaction.has("$ref")) {
                return named(transaction).lane();
            }
        }
        return outside;
    }

    private NamedTransaction named(JsonNode reference) {
        String name = reference.path("$tx").asText(reference.path("$ref").asText());
        if (!(world.saved().at(name) instanceof NamedTransaction transaction)) {
            throw new TransactionException(name + " is no transaction.");
        }
        if (transaction.isFinished()) {
            throw new TransactionException("The transaction " + name + " has ended, so nothing can run in it.");
        }
        return transaction;
    }

    /** A managed transaction around the work; inside of a parent it is a savepoint. */
    @Nullable
    Object managed(String name, @Nullable JsonNode parent, Words options, Callable<?> work) throws Exception {
        Lane lane = parent == null ? new Lane(name) : named(parent).lane();
        try {
            return lane.run(() -> inTransaction(lane, name, options, work));
        } finally {
            if (parent == null) {
                lane.close();
            }
        }
    }

    private @Nullable Object inTransaction(Lane lane, String name, Words options, Callable<?> work) throws Exception {
        NamedTransaction[] running = new NamedTransaction[1];
        try {
            return sequelize().transaction(chosen -> options(chosen, options), transaction -> {
                running[0] = new NamedTransaction(lane, transaction, null);
                world.saved().put(name, running[0]);
                try {
                    return work.call();
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new Aborted(e);
                }
            });
        } catch (Aborted e) {
            throw e.reason;
        } finally {
            if (running[0] != null) {
                running[0].finish();
            }
        }
    }

    /** A transaction that the scenario ends itself. */
    NamedTransaction begin(Words options) throws Exception {
        Lane lane = new Lane("unmanaged");
        NamedTransaction transaction = lane.run(() -> {
            org.sequelize4j.UnmanagedTransaction made = sequelize().begin(chosen -> options(chosen, options));
            return new NamedTransaction(lane, made, made);
        });
        begun.add(transaction);
        return transaction;
    }

    static @Nullable Object call(NamedTransaction transaction, Call call) throws Exception {
        switch (call.method()) {
            case "commit" -> transaction.commit();
            case "rollback" -> transaction.rollback();
            default -> throw new NoSuchMethodNamedException("Transaction." + call.method());
        }
        return null;
    }

    private Sequelize sequelize() {
        return world.sequelize();
    }

    private static void options(TransactionOptions chosen, Words options) {
        String isolation = options.text("isolationLevel");
        if (isolation != null) {
            chosen.isolation(
                    Isolation.valueOf(isolation.toUpperCase(Locale.ROOT).replace(' ', '_')));
        }
        if (options.is("readOnly")) {
            chosen.readOnly();
        }
        // How SQLite locks and whether constraints wait is decided by the library.
        options.ignore("type", "autocommit", "deferrable", "logging");
        options.finish();
    }

    @Override
    public void close() {
        begun.forEach(NamedTransaction::abandon);
        outside.close();
    }

    /** Carries a checked exception through a transaction. */
    private static final class Aborted extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Exception reason;

        Aborted(Exception reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
