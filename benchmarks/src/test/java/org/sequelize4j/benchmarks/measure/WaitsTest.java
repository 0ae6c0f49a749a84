package org.sequelize4j.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** A thread that waits is told of, with the library that let it wait and the lock. */
class WaitsTest {
    @Test
    void whoeverWaitsForTheOnlyConnectionIsSeenInThePool() throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:waits");
        config.setMaximumPoolSize(1);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            Map<String, Double> waits = Waits.during(() -> waitForConnection(pool));
            assertThat(waits.keySet())
                    .anyMatch(wait -> wait.startsWith("HikariCP, `ConcurrentBag.borrow`, parked for `"));
            assertThat(waits.values()).allMatch(nanoseconds -> nanoseconds > 0);
        }
    }

    private static void waitForConnection(HikariDataSource pool) throws InterruptedException {
        Connection only = connection(pool);
        CompletableFuture<Connection> second = new CompletableFuture<>();
        Thread waiting = new Thread(() -> second.complete(connection(pool)));
        waiting.start();
        while (pool.getHikariPoolMXBean().getThreadsAwaitingConnection() == 0
                || waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        try {
            only.close();
            second.get().close();
        } catch (SQLException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        waiting.join();
    }

    private static Connection connection(HikariDataSource pool) {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
