package org.sequelize4j.behaviour.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.error.DatabaseException;
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
            List<Object> posts = posts(blog);
            Row shared = blog.comments.create(Map.of("slug", "shared", "postId", posts.get(0)));
            AtomicInteger next = new AtomicInteger();
            together(thread -> write(blog, posts, shared.get("id"), thread, next));

            List<Integer> stored = stored(blog, posts);
            assertThat(stored.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1 + THREADS * ROUNDS * 2);
            assertThat(blog.counts()).isEqualTo(stored);
        }
    }

    @Test
    void writesThatReachTheRowsOfEachOtherLeaveCountersRight(TestDatabase database) throws Exception {
        try (Blog blog = new Blog(database)) {
            List<Object> posts = posts(blog);
            together(thread -> reach(blog, posts, thread));

            assertThat(blog.counts()).isEqualTo(stored(blog, posts));
        }
    }

    private static List<Object> posts(Blog blog) {
        return Stream.of("a", "b", "c").map(title -> blog.post(title).get("id")).toList();
    }

    private static List<Integer> stored(Blog blog, List<Object> posts) {
        return posts.stream()
                .map(post -> (int) blog.comments.count(w -> w.where("postId", post)))
                .toList();
    }

    /** Fails when one of them fails. */
    private static void together(IntConsumer work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> runs = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            runs.add(threads.submit(() -> work.accept(thread)));
        }
        for (Future<?> run : runs) {
            run.get();
        }
        threads.shutdown();
    }

    private static void reach(Blog blog, List<Object> posts, int thread) {
        Object post = posts.get(thread % posts.size());
        Object other = posts.get((thread + 1) % posts.size());
        List<Runnable> writes = List.of(
                () -> blog.comments.create(Map.of("slug", "s" + thread, "postId", post)),
                () -> blog.comments.update(
                        Map.of("postId", other),
                        w -> w.where("postId", post).where("slug").ne("s" + thread)),
                () -> blog.comments.upsert(Map.of("slug", "shared" + thread % 2, "postId", post)),
                () -> blog.posts
                        .getByPk(other)
                        .many("comments")
                        .add(blog.comments
                                .findOne(q -> q.where("slug", "s" + thread).paranoid(false))
                                .orElseThrow()),
                () -> blog.comments.destroy(
                        w -> w.where("postId", other).where("slug").like("s%" + thread)),
                () -> blog.comments.restore(
                        w -> w.where("postId", other).where("slug").like("s%" + thread % 3)));
        writes.forEach(ConcurrentCountersTest::unlessGivenUp);
    }

    /** What a database gives up in favour of others, or because it waits too long, is undone as a whole. */
    private static void unlessGivenUp(Runnable write) {
        try {
            write.run();
        } catch (DatabaseException | NoSuchElementException givenUp) {
            assertThat(givenUp).hasMessageNotContaining("null value");
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
