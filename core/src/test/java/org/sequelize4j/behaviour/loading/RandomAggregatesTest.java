package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Where;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Random conditions on associated rows, and values over them, give what the same gives in memory. */
@DatabaseTest
class RandomAggregatesTest {
    private static final int AUTHORS = 25;
    private static final int CASES = 60;

    /** A post in memory. */
    private record Post(int author, @Nullable Integer likes, String kind, boolean gone) {}

    /** A condition, as it is said and as it is judged: only when it is certainly true. */
    private record Condition(Consumer<Where<Row>> said, Predicate<Post> judged) {}

    private final Random random = new Random(20260101);
    private final List<Post> posts = new ArrayList<>();
    private final Sequelize sequelize;
    private final Model<Row> authors;
    private final Model<Row> stored;

    RandomAggregatesTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        authors = sequelize.define("author", m -> m.attribute("name", STRING).timestamps(false));
        stored = sequelize.define(
                "post",
                m -> m.attribute("likes", INTEGER).attribute("kind", STRING).paranoid(true));
        authors.hasMany(stored);
        sequelize.sync();
    }

    @BeforeEach
    void fill() {
        List<Map<String, Object>> names = new ArrayList<>();
        for (int i = 1; i <= AUTHORS; i++) {
            names.add(Map.of("name", "n" + i));
            for (int many = random.nextInt(5); many > 0; many--) {
                Integer likes = random.nextInt(4) == 0 ? null : random.nextInt(10);
                posts.add(new Post(i, likes, random.nextBoolean() ? "a" : "b", random.nextInt(5) == 0));
            }
        }
        authors.bulkCreate(names);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Post post : posts) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("authorId", post.author());
            row.put("likes", post.likes());
            row.put("kind", post.gone() ? post.kind() + "-gone" : post.kind());
            rows.add(row);
        }
        stored.bulkCreate(rows);
        stored.destroy(w -> w.where("kind").endsWith("-gone"));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Condition condition() {
        int bound = random.nextInt(10);
        String kind = random.nextBoolean() ? "a" : "b";
        return switch (random.nextInt(5)) {
            case 0 ->
                new Condition(w -> w.where("likes").gte(bound), post -> post.likes() != null && post.likes() >= bound);
            case 1 ->
                new Condition(w -> w.where("kind", kind), post -> post.kind().equals(kind));
            case 2 -> new Condition(w -> w.where("likes").isNull(), post -> post.likes() == null);
            case 3 ->
                new Condition(
                        w -> w.noneOf(n -> n.where("likes").lt(bound)),
                        post -> post.likes() != null && post.likes() >= bound);
            default ->
                new Condition(
                        w -> w.anyOf(any -> any.where("likes", bound).where("kind", kind)),
                        post -> Objects.equals(post.likes(), bound)
                                || post.kind().equals(kind));
        };
    }

    private List<Post> of(int author) {
        return posts.stream()
                .filter(post -> post.author() == author && !post.gone())
                .toList();
    }

    private List<Integer> inMemory(Predicate<List<Post>> keeps) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 1; i <= AUTHORS; i++) {
            if (keeps.test(of(i))) {
                kept.add(i);
            }
        }
        return kept;
    }

    private List<Integer> found(Consumer<Query<Row>> query) {
        return authors
                .findAll(q -> {
                    query.accept(q);
                    q.orderBy("id");
                })
                .stream()
                .map(row -> row.get("id", Integer.class))
                .toList();
    }

    @Test
    void conditionsOnEveryRowAndOnTheirNumber() {
        for (int i = 0; i < CASES; i++) {
            Condition condition = condition();
            long number = random.nextInt(4);
            assertThat(found(q -> q.whereEvery("posts", p -> condition.said().accept(p))))
                    .as("every, case %d", i)
                    .isEqualTo(inMemory(rows -> rows.stream().allMatch(condition.judged())));
            assertThat(found(q -> q.whereCount("posts", p -> condition.said().accept(p))
                            .gte(number)))
                    .as("count, case %d", i)
                    .isEqualTo(inMemory(
                            rows -> rows.stream().filter(condition.judged()).count() >= number));
        }
    }

    @Test
    void valuesBesideTheRows() {
        for (int i = 0; i < CASES / 4; i++) {
            Condition condition = condition();
            List<Row> rows = authors.findAll(q -> q.orderBy("id")
                    .withCount("posts", p -> condition.said().accept(p))
                    .withExists("posts", p -> condition.said().accept(p))
                    .withSum("posts", "likes", p -> condition.said().accept(p))
                    .withAvg("posts", "likes", p -> condition.said().accept(p))
                    .withMin("posts", "likes", p -> condition.said().accept(p))
                    .withMax("posts", "kind", p -> condition.said().accept(p)));
            for (Row row : rows) {
                List<Post> kept = of(row.get("id", Integer.class)).stream()
                        .filter(condition.judged())
                        .toList();
                List<Integer> likes =
                        kept.stream().map(Post::likes).filter(Objects::nonNull).toList();
                int sum = likes.stream().mapToInt(Integer::intValue).sum();
                assertThat(row.get("postsCount")).isEqualTo((long) kept.size());
                assertThat(row.get("postsExists")).isEqualTo(!kept.isEmpty());
                assertThat(row.get("postsSumLikes")).isEqualTo(likes.isEmpty() ? null : (long) sum);
                assertThat(mean(row)).isEqualTo(likes.isEmpty() ? -1 : Math.round(100.0 * sum / likes.size()));
                assertThat(row.get("postsMinLikes"))
                        .isEqualTo(likes.stream().min(Comparator.naturalOrder()).orElse(null));
                assertThat(row.get("postsMaxKind"))
                        .isEqualTo(kept.stream()
                                .map(Post::kind)
                                .max(Comparator.naturalOrder())
                                .orElse(null));
            }
        }
    }

    /** In hundredths, since databases keep different numbers of digits; -1 for none. */
    private static long mean(Row row) {
        Double mean = row.get("postsAvgLikes", Double.class);
        return mean == null ? -1 : Math.round(100 * mean);
    }
}
