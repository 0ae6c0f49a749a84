package org.sequelize4j.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.countAll;
import static org.sequelize4j.Expression.literal;

import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Lock;
import org.sequelize4j.Nulls;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sort;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.FunctionOperand;
import org.sequelize4j.query.Operand.LiteralOperand;
import org.sequelize4j.query.Operand.PlainOperand;
import org.sequelize4j.query.Predicate.Comparator;
import org.sequelize4j.query.Predicate.Compare;

class OrderAndPageTest {
    private final Blog blog = Blog.dynamic();

    private Find find(Consumer<? super Query<Row>> query) {
        return new Queries(Faces.LOOKUP).find(blog.post, query);
    }

    private AbstractThrowableAssert<?, ?> refused(Consumer<? super Query<Row>> query) {
        return assertThatThrownBy(() -> find(query)).isInstanceOf(QueryException.class);
    }

    @Test
    void orders_are_kept_in_their_order() {
        Find find = find(q -> q.orderBy("title")
                .orderBy("views", Sort.DESC)
                .orderBy(col("author", "name"), Sort.ASC, Nulls.LAST)
                .orderBy(literal("random()"), Sort.ASC));

        assertThat(find.order())
                .containsExactly(
                        new OrderTerm(blog.post("title"), Sort.ASC, Nulls.DEFAULT),
                        new OrderTerm(blog.post("views"), Sort.DESC, Nulls.DEFAULT),
                        new OrderTerm(
                                Blog.operand(blog.user, "name", blog.association(blog.post, "author")),
                                Sort.ASC,
                                Nulls.LAST),
                        new OrderTerm(new LiteralOperand("random()"), Sort.ASC, Nulls.DEFAULT));
    }

    @Test
    void an_unknown_order_is_refused() {
        refused(q -> q.orderBy("views DESC")).hasMessageContaining("\"views DESC\"");
    }

    @Test
    void a_page_is_a_limit_and_an_offset() {
        assertThat(find(q -> q.page(3, 20))).returns(20, Find::limit).returns(40, Find::offset);
        assertThat(find(q -> q.limit(0).offset(7))).returns(0, Find::limit).returns(7, Find::offset);
        assertThat(find(q -> {})).returns(null, Find::limit).returns(null, Find::offset);
    }

    @Test
    void impossible_pages_are_refused() {
        refused(q -> q.limit(-1)).hasMessageContaining("limit was given -1");
        refused(q -> q.offset(-5)).hasMessageContaining("offset was given -5");
        refused(q -> q.page(0, 20)).hasMessageContaining("pages are counted from 1");
        refused(q -> q.page(1, 0)).hasMessageContaining("at least one row");
        refused(q -> q.page(Integer.MAX_VALUE, 1000)).hasMessageContaining("can be skipped");
    }

    @Test
    void groups_carry_their_own_conditions() {
        Find find = find(q -> q.groupBy("authorId")
                .groupBy(literal("1"))
                .having(countAll())
                .gt(3)
                .distinct());

        assertThat(find.groupBy()).containsExactly(blog.post("authorId"), new LiteralOperand("1"));
        assertThat(find.having())
                .isEqualTo(new Compare(
                        new FunctionOperand("count", List.of(new LiteralOperand("*")), false),
                        Comparator.GT,
                        new PlainOperand(3)));
        assertThat(find.distinct()).isTrue();
    }

    @Test
    void a_having_without_an_operator_is_refused() {
        refused(q -> q.groupBy("authorId").having(countAll())).hasMessageContaining("has no operator");
        refused(q -> {
                    q.having(countAll());
                    q.where("views").gt(1);
                })
                .hasMessageContaining("fn(\"count\", …) has no operator");
    }

    @Test
    void rows_can_be_locked() {
        assertThat(find(q -> q.lock(Lock.UPDATE).skipLocked()))
                .returns(Lock.UPDATE, Find::lock)
                .returns(true, Find::skipLocked);
        refused(Query::skipLocked).hasMessageContaining("lock(Lock.UPDATE)");
    }

    @Test
    void conditions_and_all_else_mix_in_any_order() {
        Find find = find(q ->
                q.limit(1).where("views").eq(3).orderBy("id").where("views").gt(1));

        assertThat(find.where())
                .isEqualTo(Predicate.all(List.of(
                        Blog.equal(blog.post("views"), 3, INTEGER),
                        new Compare(blog.post("views"), Comparator.GT, Blog.value(1, INTEGER)))));
    }

    @Test
    void a_condition_without_an_operator_is_refused_before_any_other_clause() {
        refused(q -> {
                    q.where("views");
                    q.limit(1);
                })
                .hasMessageContaining("\"post.views\" has no operator");
    }

    @Test
    void scopes_are_pieces_of_the_query() {
        Find find = find(q -> q.scope(s -> s.where("views").eq(3).limit(2)).orderBy("id"));

        assertThat(find.where()).isEqualTo(Blog.equal(blog.post("views"), 3, INTEGER));
        assertThat(find.limit()).isEqualTo(2);
        assertThat(find.order()).hasSize(1);
    }

    @Test
    void a_find_can_be_varied_without_being_changed() {
        Find find = find(q -> q.limit(2));

        assertThat(find.withLimit(null).withOffset(3)).isEqualTo(find(q -> q.offset(3)));
        assertThat(find.withLock(Lock.SHARE)
                        .withOrder(find(q -> q.orderBy("id")).order()))
                .isEqualTo(find(q -> q.limit(2).lock(Lock.SHARE).orderBy("id")));
        assertThat(find.withSelection(find(q -> q.attributes("id")).selection()))
                .isEqualTo(find(q -> q.limit(2).attributes("id")));
        assertThat(find.withIncludes(find(q -> q.include("author")).includes()))
                .isEqualTo(find(q -> q.limit(2).include("author")));
        assertThat(find.and(Blog.equal(blog.post("views"), 3, INTEGER)))
                .isEqualTo(find(q -> q.limit(2).where("views", 3)));
        assertThat(find.limit()).isEqualTo(2);
    }
}
