package org.sequelize4j.jdbc;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cancels statements that run longer than the statement timeout. JDBC's own time limit knows whole seconds only, and SQLite's
 * driver takes it for something else.
 */
final class Deadlines {
    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);

    private final long limit;
    private final ScheduledThreadPoolExecutor clock;

    Deadlines(Duration limit) {
        this.limit = limit.toNanos();
        this.clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "sequelize4j-statement-timeout");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
    }

    Deadline start(Statement statement) {
        Deadline deadline = new Deadline(statement);
        return deadline.rungBy(clock.schedule(deadline::expire, limit, TimeUnit.NANOSECONDS));
    }

    void close() {
        clock.shutdownNow();
    }

    /** The time that one statement has. Once ended it cancels nothing, for the connection may run something else by then. */
    static final class Deadline {
        private final Statement statement;
        private final ReentrantLock ending = new ReentrantLock();
        private @Nullable Future<?> alarm;
        private boolean ended;

        private Deadline(Statement statement) {
            this.statement = statement;
        }

        private Deadline rungBy(Future<?> scheduled) {
            alarm = scheduled;
            return this;
        }

        void end() {
            if (alarm != null) {
                alarm.cancel(false);
            }
            ending.lock();
            try {
                ended = true;
            } finally {
                ending.unlock();
            }
        }

        private void expire() {
            ending.lock();
            try {
                if (!ended) {
                    statement.cancel();
                }
            } catch (SQLException e) {
                LOG.warn("A statement that ran too long could not be cancelled.", e);
            } finally {
                ending.unlock();
            }
        }
    }
}
