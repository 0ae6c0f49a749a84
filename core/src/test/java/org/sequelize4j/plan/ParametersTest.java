package org.sequelize4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.query.Find;
import org.sequelize4j.sql.SqlText;

/** What is a value of a find, and what is its shape. */
class ParametersTest {
    private final Blog blog = new Blog();
    private final Dialect dialect = Dialects.named("sqlite");
    private final Planner planner = new Planner(dialect);

    private Find posts(Consumer<Query<Row>> query) {
        return blog.find(blog.post, query);
    }

    private static Shape<Find> shape(Find find) {
        return new Parameters().shape(find);
    }

    private void areAlike(Consumer<Query<Row>> one, Consumer<Query<Row>> other) {
        assertThat(shape(posts(one))).isEqualTo(shape(posts(other))).hasSameHashCodeAs(shape(posts(other)));
        sendsWhatIsPlanned(posts(one));
        sendsWhatIsPlanned(posts(other));
    }

    private void differ(Consumer<Query<Row>> one, Consumer<Query<Row>> other) {
        assertThat(shape(posts(one))).isNotEqualTo(shape(posts(other)));
        sendsWhatIsPlanned(posts(one));
        sendsWhatIsPlanned(posts(other));
    }

    private void sendsWhatIsPlanned(Find find) {
        Parameters parameters = new Parameters();
        Find shape = parameters.shape(find).asked();
        List<SqlText> kept = planner.plan(shape).statements(dialect).stream()
                .map(sql -> sql.with(parameters.values()))
                .toList();

        assertThat(kept).isEqualTo(planner.plan(find).statements(dialect));
    }

    @Test
    void findsThatDifferInValuesAreAlike() {
        areAlike(q -> q.where("title", "a"), q -> q.where("title", "b"));
        areAlike(
                q -> q.where("id").between(1, 5).where("title").in(List.of("a", "b")),
                q -> q.where("id").between(2, 7).where("title").in(List.of("c", "d")));
        areAlike(
                q -> q.include("comments", c -> c.where("body", "a")).whereHas("tags", t -> t.where("name", "x")),
                q -> q.include("comments", c -> c.where("body", "b")).whereHas("tags", t -> t.where("name", "y")));
        areAlike(
                q -> q.anyOf(w -> w.where("id").gt(1).where("title").ne("a")),
                q -> q.anyOf(w -> w.where("id").gt(2).where("title").ne("b")));
    }

    @Test
    void whatDecidesAboutTheStatementIsPartOfTheShape() {
        differ(q -> q.where("title", "a"), q -> q.where("title", null));
        differ(q -> q.where("title", "a"), q -> q.where("id", 1));
        differ(q -> q.where("id").gt(1), q -> q.where("id").gte(1));
        differ(q -> q.where("id").in(List.of(1, 2)), q -> q.where("id").in(List.of(1, 2, 3)));
        differ(q -> q.where("id").in(List.of(1)), q -> q.where("id").in(List.of()));
        differ(q -> q.limit(1), q -> q.limit(2));
        differ(q -> q.include("comments"), q -> q.include("comments", c -> c.limit(1)));
        differ(q -> q.attributes("id"), q -> q.attributes("title"));
        differ(q -> q.orderBy("id"), q -> {});
    }

    @Test
    void equalValuesAreOneParameterSoThatEqualConditionsStayEqual() {
        differ(
                q -> q.include("author", a -> a.where("name", "x"))
                        .include("comments", c -> c.include("author", a -> a.where("name", "x"))),
                q -> q.include("author", a -> a.where("name", "x"))
                        .include("comments", c -> c.include("author", a -> a.where("name", "y"))));
    }

    @Test
    void valuesCanBePutBackIntoAnInclude() {
        Find asked = posts(q ->
                q.include("comments", c -> c.where("body").in(List.of("a", "b")).include("author")));
        Parameters parameters = new Parameters();
        Find shape = parameters.shape(asked).asked();

        assertThat(Parameters.filled(shape.includes().get(0), parameters.values()))
                .isEqualTo(asked.includes().get(0));
    }

    @Test
    void keysStandBeforeAllOtherValues() {
        Parameters parameters = Parameters.of(List.of(7L));
        parameters.shape(posts(q -> q.where("title", "a")));

        assertThat(parameters.values()).containsExactly(7L, "a");
    }

    @Test
    void manyValuesAreNotWorthAPlanThatIsKept() {
        Parameters parameters = new Parameters();
        parameters.shape(
                posts(q -> q.where("id").in(IntStream.range(0, 100).boxed().toList())));

        assertThat(parameters.areMany()).isTrue();
    }
}
