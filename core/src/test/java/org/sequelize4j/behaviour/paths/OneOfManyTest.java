package org.sequelize4j.behaviour.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Expression.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Sort;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The latest, or the largest, of many rows is one row, whichever way it is asked for. */
@DatabaseTest
class OneOfManyTest {
    private final List<String> statements = new ArrayList<>();
    private final Sequelize sequelize;
    private final Model<Row> authors;
    private final Model<Row> posts;

    OneOfManyTest(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .onSql(event -> statements.add(event.sql()))
                .connect();
        authors = sequelize.define("author", m -> m.attribute("name", STRING).timestamps(false));
        posts = sequelize.define(
                "post",
                m -> m.attribute("title", STRING)
                        .attribute("day", INTEGER)
                        .attribute("kind", STRING)
                        .paranoid(true));
        authors.hasMany(posts);
        posts.belongsTo(authors);
        authors.hasOne(posts, a -> a.as("latestPost").latest("day"));
        authors.hasOne(posts, a -> a.as("firstPost").oldest("day"));
        authors.hasOne(posts, a -> a.as("latestNote").largest("day").scope(Map.of("kind", "note")));
        sequelize.sync();
        Row ada = authors.create(Map.of("name", "Ada"));
        Row bob = authors.create(Map.of("name", "Bob"));
        authors.create(Map.of("name", "Eve"));
        post(ada, "a", 1, "note");
        post(ada, "b", 3, "essay");
        post(ada, "c", 3, "essay");
        post(ada, "d", 2, "note");
        post(ada, "e", null, "note");
        post(bob, "f", null, "essay");
        statements.clear();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private void post(Row author, String title, @Nullable Integer day, String kind) {
        Map<String, Object> values = new HashMap<>(Map.of("title", title, "kind", kind, "authorId", author.get("id")));
        if (day != null) {
            values.put("day", day);
        }
        posts.create(values);
    }

    private List<Row> authors(Consumer<Query<Row>> query) {
        statements.clear();
        return authors.findAll(q -> {
            q.orderBy("name");
            query.accept(q);
        });
    }

    private static @Nullable Object title(Row author, String association) {
        Row post = author.one(association).orNull();
        return post == null ? null : post.get("title");
    }

    private List<Object> names(Consumer<Query<Row>> query) {
        return authors(query).stream().map(row -> row.get("name")).toList();
    }

    @Test
    void allStrategiesAndLazyReadingGiveTheSameRow() {
        List<List<Row>> all = List.of(
                authors(q -> {}),
                authors(q -> q.include("latestPost").include("firstPost").include("latestNote")),
                authors(q -> q.strategy(LoadStrategy.SEPARATE)
                        .include("latestPost")
                        .include("firstPost")
                        .include("latestNote")));

        for (List<Row> authors : all) {
            assertThat(title(authors.get(0), "latestPost")).isEqualTo("b");
            assertThat(title(authors.get(0), "firstPost")).isEqualTo("a");
            assertThat(title(authors.get(0), "latestNote")).isEqualTo("d");
            assertThat(title(authors.get(1), "latestPost")).isEqualTo("f");
            assertThat(title(authors.get(1), "latestNote")).isNull();
            assertThat(title(authors.get(2), "latestPost")).isNull();
        }
    }

    @Test
    void itIsJoined() {
        authors(q -> q.include("latestPost").include("firstPost"));

        assertThat(statements).hasSize(1);
    }

    @Test
    void conditionsLookAtTheOneAndNotAtAll() {
        assertThat(names(q -> q.whereHas("latestPost", p -> p.where("title", "c"))))
                .isEmpty();
        assertThat(names(q -> q.whereHas("latestPost", p -> p.where("title", "b"))))
                .containsExactly("Ada");
        assertThat(names(q -> q.include("latestPost", p -> p.where("title", "d"))))
                .isEmpty();
        assertThat(names(q -> q.whereNone("latestPost"))).containsExactly("Eve");
    }

    @Test
    void rootsAreOrderedByIt() {
        assertThat(
                        authors
                                .findAll(q -> q.whereHas("latestPost").orderBy(col("latestPost", "title"), Sort.DESC))
                                .stream()
                                .map(row -> row.get("name")))
                .containsExactly("Bob", "Ada");
    }

    @Test
    void aDestroyedRowLeavesItToTheNext() {
        posts.destroy(w -> w.where("title", "b"));

        assertThat(title(authors(q -> q.include("latestPost")).get(0), "latestPost"))
                .isEqualTo("c");
        assertThat(title(authors(q -> {}).get(0), "latestPost")).isEqualTo("c");
    }

    @Test
    void theHasManyAndItsInverseStayAPair() {
        Row ada = authors(q -> q.include("posts")).get(0);
        Row latest =
                authors(q -> q.include("latestPost")).get(0).one("latestPost").get();
        statements.clear();

        assertThat(ada.many("posts").get().get(0).one("author").get()).isSameAs(ada);
        assertThat(latest.one("author").get().get("name")).isEqualTo("Ada");
        assertThat(statements).isEmpty();
    }

    @Test
    void aWriteToTheHasManyIsSeen() {
        Row ada = authors(q -> q.include("latestPost")).get(0);
        ada.many("posts").create(p -> p.set("title", "g").set("day", 9).set("kind", "note"));

        assertThat(title(ada, "latestPost")).isEqualTo("g");
    }

    @Test
    void writingIsRefusedWithWhatToWriteTo() {
        Row ada = authors(q -> {}).get(0);

        assertThatThrownBy(() -> ada.one("latestPost").clear())
                .isInstanceOf(InstanceException.class)
                .hasMessage("\"latestPost\" of \"author\" can be read only: it is the row with the largest \"day\"."
                        + " Write to \"posts\" of \"author\" instead.");
        assertThatThrownBy(() -> ada.one("latestPost").create(p -> p.set("title", "x")))
                .isInstanceOf(InstanceException.class);
    }
}
