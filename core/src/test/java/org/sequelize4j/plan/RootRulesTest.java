package org.sequelize4j.plan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.countAll;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Sort.ASC;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.error.QueryException;

class RootRulesTest {
    private final Blog blog = new Blog();
    private final Planner planner = new Planner(Dialects.named("sqlite"));

    private void plan(Consumer<Query<Row>> query) {
        planner.plan(blog.find(blog.post, query));
    }

    private void rows(Consumer<Query<Row>> query) {
        planner.rows(blog.find(blog.post, query));
    }

    @Test
    void havingWithoutGroupsIsRefused() {
        assertThatThrownBy(() -> plan(q -> q.having(countAll()).gt(1)))
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "having(…) is a condition on groups, and this query of \"post\" finds rows; use where(…), or"
                                + " findRows(…) with groupBy(…).");
        assertThatThrownBy(
                        () -> rows(q -> q.attributes("title").having(countAll()).gt(1)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("makes none; use where(…) for rows, or add groupBy(…).");
    }

    @Test
    void allRowsAreOneGroupWhenOnlyAggregatesAreSelected() {
        assertThatCode(() -> rows(q -> q.attributes()
                        .attribute(countAll(), "posts")
                        .having(countAll())
                        .gt(1)))
                .doesNotThrowAnyException();
    }

    @Test
    void anOrderOfDistinctRowsByWhatIsNotSelectedIsRefused() {
        assertThatThrownBy(() -> plan(q -> q.attributes("title").distinct().orderBy("views")))
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "distinct() makes one of all rows that are alike in what is selected, so \"post.views\" may have"
                                + " several values for each and cannot order them. Add it to attributes(…), or leave out the order"
                                + " or distinct().");
        assertThatThrownBy(() -> rows(q -> q.attributes("title").distinct().orderBy(col("author", "name"), ASC)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("\"post.author.name\" may have several values");
    }

    @Test
    void distinctRowsAreOrderedByWhatIsSelected() {
        assertThatCode(() -> plan(q -> q.attributes("title")
                        .attribute(fn("length", col("title")), "letters")
                        .include("author", a -> a.attributes("name"))
                        .distinct()
                        .orderBy("title")
                        .orderBy(fn("length", col("title")), ASC)
                        .orderBy(col("author", "name"), ASC)))
                .doesNotThrowAnyException();
    }
}
