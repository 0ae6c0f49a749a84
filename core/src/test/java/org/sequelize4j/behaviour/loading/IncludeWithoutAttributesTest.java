package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Expression.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Sort;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Includes of which no attribute is asked for: they say which rows, and in which order, but load nothing. */
@DatabaseTest
class IncludeWithoutAttributesTest {
    private final Sequelize sequelize;
    private final Model<Row> users;
    private final Model<Row> posts;
    private final List<String> statements = new ArrayList<>();

    IncludeWithoutAttributesTest(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .timestamps(false)
                .onSql(event -> statements.add(event.sql()))
                .connect();
        users = sequelize.define("User", m -> m.attribute("name", STRING));
        posts = sequelize.define("Post", m -> m.attribute("title", STRING));
        users.hasMany(posts, a -> a.as("posts").foreignKey("authorId"));
        posts.belongsTo(users, a -> a.as("author").foreignKey("authorId"));
        sequelize.sync();
    }

    @BeforeEach
    void fill() {
        users.bulkCreate(List.of(Map.of("name", "Ann"), Map.of("name", "Bob")));
        posts.bulkCreate(List.of(Map.of("title", "a", "authorId", 1), Map.of("title", "b", "authorId", 2)));
        statements.clear();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void aJoinedOneFiltersAndOrdersAndIsNotLoaded() {
        List<Row> found = EveryStrategy.findAll(
                posts,
                q -> q.attributes("title")
                        .include("author", a -> a.attributes().where("name").in(List.of("Ann", "Bob")))
                        .orderBy(col("author", "name"), Sort.DESC));

        assertThat(found).extracting(Row::toMap).containsExactly(Map.of("title", "b"), Map.of("title", "a"));
        assertThat(found.get(0).one("author").isLoaded()).isFalse();
    }

    @Test
    void aToManyOneFiltersWithoutAStatementOfItsOwn() {
        List<Row> found = users.findAll(q ->
                q.attributes("name").include("posts", p -> p.attributes().where("title", "b")));

        assertThat(found).extracting(Row::toMap).containsExactly(Map.of("name", "Bob"));
        assertThat(statements).hasSize(1);
    }
}
