package org.sequelize4j.jdbc;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.QueryEvent;
import org.sequelize4j.SqlEvent;
import org.sequelize4j.SqlListener;
import org.sequelize4j.sql.SqlText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log and the listeners of statements; costs nothing while nobody listens. */
final class SqlEvents {
    private static final Logger LOG = LoggerFactory.getLogger("org.sequelize4j.sql");

    private final List<SqlListener> listeners;
    private final boolean showBinds;
    private final ConnectionHooks hooks;

    SqlEvents(List<SqlListener> listeners, boolean showBinds, ConnectionHooks hooks) {
        this.hooks = hooks;
        this.listeners = listeners;
        this.showBinds = showBinds;
    }

    /** Runs the hooks before the statement and starts the clock; null when nobody listens. */
    @Nullable
    Observation begin(SqlText sql) {
        if (hooks.seeStatements()) {
            hooks.beforeQuery(new QueryEvent(sql.text(), binds(sql)));
        } else if (listeners.isEmpty() && !LOG.isDebugEnabled()) {
            return null;
        }
        return new Observation(sql, System.nanoTime());
    }

    /** Where a transaction begins and ends, which is no event but belongs into the log. */
    void boundary(String what) {
        LOG.debug(what);
    }

    private List<@Nullable Object> binds(SqlText sql) {
        if (!showBinds) {
            return Collections.nCopies(sql.binds().size(), "?");
        }
        return Collections.unmodifiableList(
                sql.binds().stream().<@Nullable Object>map(SqlText.Bind::value).toList());
    }

    private void tell(SqlEvent event) {
        log(event);
        for (SqlListener listener : listeners) {
            try {
                listener.executed(event);
            } catch (RuntimeException e) {
                // The statement has had its effect, which a listener must not hide.
                LOG.error("An SQL listener failed.", e);
            }
        }
    }

    private void log(SqlEvent event) {
        if (!LOG.isDebugEnabled()) {
            return;
        }
        long microseconds = event.duration().toNanos() / 1000;
        String binds = showBinds && !event.binds().isEmpty() ? " " + event.binds() : "";
        Throwable failure = event.failure();
        String outcome = failure == null
                ? "rows: " + event.rows()
                : "failed: " + failure.getClass().getSimpleName();
        LOG.debug("{}{} ({} µs, {})", event.sql(), binds, microseconds, outcome);
    }

    /** One statement that is being run. */
    final class Observation {
        private final SqlText sql;
        private final long start;

        private Observation(SqlText sql, long start) {
            this.sql = sql;
            this.start = start;
        }

        void succeeded(long rows) {
            SqlEvent event = event(rows, null);
            tell(event);
            hooks.afterQuery(event);
        }

        void failed(Throwable failure) {
            tell(event(0, failure));
        }

        private SqlEvent event(long rows, @Nullable Throwable failure) {
            return new SqlEvent(sql.text(), binds(sql), Duration.ofNanos(System.nanoTime() - start), rows, failure);
        }
    }
}
