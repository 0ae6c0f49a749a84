package org.sequelize4j.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Operand;
import org.sequelize4j.query.OrderTerm;
import org.sequelize4j.query.Path;

class RefusedPlanTest {
    private final Blog blog = new Blog();
    private final Planner planner = new Planner(Dialects.named("sqlite"));

    @Test
    void anOrderByAFunctionOfAToManyColumnIsRefused() {
        Path path = new Path(List.of(blog.association(blog.post, "comments")));
        Operand body = new Operand.AttributeOperand(path, blog.comment.requireAttribute("body"));
        Operand upper = new Operand.FunctionOperand("upper", List.of(body), false);
        Find find = Find.all(blog.post).withOrder(List.of(new OrderTerm(upper, Sort.ASC, Nulls.DEFAULT)));

        assertThatThrownBy(() -> planner.plan(find))
                .isInstanceOf(QueryException.class)
                .hasMessage("\"comments\" has many rows for one \"post\", so that none of its attributes can stand"
                        + " here. To filter, write whereHas(\"comments\", …); to sort what is"
                        + " loaded, write include(\"comments\", i -> i.orderBy(…)); to sort by one value of all of them,"
                        + " write an aggregate, such as orderBy(fn(\"max\", col(\"comments\", …)), DESC).");
    }

    @Test
    void groupsAreNoInstances() {
        Find find = blog.find(blog.post, q -> q.attributes("authorId").groupBy("authorId"));

        assertThatThrownBy(() -> planner.plan(find))
                .isInstanceOf(QueryException.class)
                .hasMessage("Groups of \"post\" are no instances: read them with findRows(…) instead of the finder that"
                        + " was called.");
    }

    @Test
    void flatRowsAreNotPagedForEachParent() {
        Find find = blog.find(blog.post, q -> q.include("comments", c -> c.limit(1)));

        assertThatThrownBy(() -> planner.rows(find))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("A limit inside of include(\"comments\") counts the rows of each \"post\"");
    }
}
