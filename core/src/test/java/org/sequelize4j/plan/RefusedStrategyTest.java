package org.sequelize4j.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.LoadStrategy.JOIN;
import static org.sequelize4j.LoadStrategy.LATERAL;
import static org.sequelize4j.LoadStrategy.WINDOW;

import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Lock;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Find;

/** Strategies that an include asks for and cannot have. */
class RefusedStrategyTest {
    private static final String END =
            ". Leave it out: then the rows come by a statement of their own, and the result is the same.";

    private final Blog blog = new Blog();

    @Test
    void aJoinCannotHaveALimit() {
        refused(
                blog.post,
                q -> q.include("comments", c -> c.strategy(JOIN).limit(2)),
                "strategy(JOIN) of include(\"comments\") cannot have a limit inside, which counts the rows of each \"post\""
                        + END);
    }

    @Test
    void twoAreNeverJoinedSideBySide() {
        refused(
                blog.post,
                q -> q.include("comments", c -> c.strategy(JOIN)).include("tags", t -> t.strategy(JOIN)),
                "strategy(JOIN) of include(\"tags\") would multiply the rows of \"tags\" with those of \"comments\","
                        + " which are joined to the same row" + END);
    }

    @Test
    void twoAreNeverJoinedSideBySideBelowToOneAssociationsEither() {
        refused(
                blog.post,
                q -> q.include("comments", c -> c.strategy(JOIN))
                        .include("author", a -> a.include("posts", p -> p.strategy(JOIN))),
                "strategy(JOIN) of include(\"posts\") would multiply the rows of \"posts\" with those of \"comments\","
                        + " which are joined to the same row" + END);
    }

    @Test
    void nothingIsJoinedThatALimitAboveWouldCount() {
        refused(
                blog.user,
                q -> q.include("posts", p -> p.limit(3).include("comments", c -> c.strategy(JOIN))),
                "strategy(JOIN) of include(\"comments\") repeats the rows of \"posts\", of which only some are wanted for"
                        + " each \"user\"" + END);
    }

    @Test
    void aJoinRepeatsRowsThatAreToBeDistinctOrLocked() {
        refused(
                blog.post,
                q -> q.distinct().include("comments", c -> c.strategy(JOIN)),
                "strategy(JOIN) of include(\"comments\") repeats the rows of \"post\", of which distinct() makes one where"
                        + " they are alike" + END);
        refused(
                blog.post,
                q -> q.lock(Lock.UPDATE).include("comments", c -> c.strategy(JOIN)),
                "strategy(JOIN) of include(\"comments\") repeats the rows of \"post\", which lock(…) locks as they are found"
                        + END);
    }

    @Test
    void lateralSubqueriesAreNotEverywhere() {
        refused(
                blog.post,
                q -> q.include("comments", c -> c.strategy(LATERAL).limit(2)),
                "strategy(LATERAL) of include(\"comments\") needs LATERAL subqueries, which sqlite does not have. Write"
                        + " strategy(WINDOW), or leave it out: the result is the same.");
    }

    @Test
    void aLimitOfEachParentNeedsWindowFunctions() {
        Dialect sqlite = Dialects.named("sqlite");
        Dialect plain = (Dialect) Proxy.newProxyInstance(
                Dialect.class.getClassLoader(),
                new Class<?>[] {Dialect.class},
                (proxy, method, arguments) -> method.getName().equals("can")
                        ? arguments[0] != Capability.WINDOW_FUNCTIONS
                        : method.invoke(sqlite, arguments));
        Find find = blog.find(blog.post, q -> q.strategy(WINDOW).include("comments", c -> c.limit(2)));

        assertThatThrownBy(() -> new Planner(plain).plan(find))
                .isInstanceOf(QueryException.class)
                .hasMessage("A limit inside include(\"comments\") needs window functions, which sqlite does not have."
                        + " Leave the limit out, or fetch for one \"post\" at a time.");
    }

    private void refused(ModelDefinition model, Consumer<Query<Row>> query, String sentence) {
        assertThatThrownBy(() -> new Planner(Dialects.named("sqlite")).plan(blog.find(model, query)))
                .isInstanceOf(QueryException.class)
                .hasMessage(sentence);
    }
}
