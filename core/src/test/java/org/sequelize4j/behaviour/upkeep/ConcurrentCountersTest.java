package org.sequelize4j.behaviour.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Many threads write rows of the same parents at once: every counter ends as the number of rows, and nobody fails. */
@DatabaseTest
class ConcurrentCountersTest {
    private static final int THREADS = 16;
    private static final int ROUNDS = 4;

    @Test
    void countersAreTheNumbersOfRowsInTheEnd(TestDatabase database) throws Exception {
        try (Blog blog = new Blog(database)) {
            List<Object> posts = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                posts.add(blog.post("p" + i).get("id"));
            }
            Row shared = blog.comments.create(Map.of("slug", "shared", "postId", posts.get(0)));
            AtomicInteger next = new AtomicInteger();
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                runs.add(threads.submit(() -> write(blog, posts, shared.get("id"), thread, next)));
            }
            for (Future<?> run : runs) {
                run.get();
            }
            threads.shutdown();

            List<Integer> stored = posts.stream()
                    .map(post -> (int) blog.comments.count(w -> w.where("postId", post)))
                    .toList();
            assertThat(stored.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1 + THREADS * ROUNDS * 2);
            assertThat(blog.counts()).isEqualTo(stored);
        }
    }

    private static void write(Blog blog, List<Object> posts, Object shared, int thread, AtomicInteger next) {
        for (int round = 0; round < ROUNDS; round++) {
            Object post = posts.get((thread + round) % posts.size());
            Object other = posts.get((thread + round + 1) % posts.size());
            Row comment = blog.comments.create(Map.of("slug", "s" + next.incrementAndGet(), "postId", post));
            blog.comments.bulkCreate(List.of(
                    Map.of("slug", "s" + next.incrementAndGet(), "postId", post),
                    Map.of("slug", "s" + next.incrementAndGet(), "postId", other)));
            comment.update(Map.of("postId", other));
            blog.comments.getByPk(shared).update(c -> c.set("postId", post).set("text", "t" + thread));
            comment.destroy();
        }
    }
}
