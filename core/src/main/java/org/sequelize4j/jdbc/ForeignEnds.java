package org.sequelize4j.jdbc;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the end of transactions that someone else ends. A rollback is told in the reverse of the order in which it was
 * asked for, so that of several states of an instance the oldest comes back; a commit in that very order.
 */
final class ForeignEnds {
    private final SessionSource source;
    /** By the connection and not by the thread, which may leave a transaction for another one and come back to it. */
    private final Map<Connection, List<Consumer<Boolean>>> waiting = new ConcurrentHashMap<>();

    ForeignEnds(SessionSource source) {
        this.source = source;
    }

    /**
     * Waits for the end of the transaction on this connection.
     *
     * @return false when its end will not be told
     */
    boolean await(Connection connection, Consumer<Boolean> end) {
        List<Consumer<Boolean>> known = waiting.get(connection);
        if (known != null) {
            known.add(end);
            return true;
        }
        List<Consumer<Boolean>> ends = new ArrayList<>(List.of(end));
        waiting.put(connection, ends);
        if (source.onForeignEnd(committed -> ended(connection, committed))) {
            return true;
        }
        waiting.remove(connection);
        return false;
    }

    private void ended(Connection connection, boolean committed) {
        List<Consumer<Boolean>> ends = waiting.remove(connection);
        if (ends == null) {
            return;
        }
        if (!committed) {
            Collections.reverse(ends);
        }
        RuntimeException failure = null;
        for (Consumer<Boolean> end : ends) {
            failure = tell(end, committed, failure);
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** One that fails does not keep the others from being told. */
    private static @Nullable RuntimeException tell(
            Consumer<Boolean> end, boolean committed, @Nullable RuntimeException earlier) {
        try {
            end.accept(committed);
            return earlier;
        } catch (RuntimeException e) {
            if (earlier == null) {
                return e;
            }
            earlier.addSuppressed(e);
            return earlier;
        }
    }
}
