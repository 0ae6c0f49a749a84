package org.sequelize4j.behaviour.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Expression.all;
import static org.sequelize4j.Expression.any;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Expression.literal;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class OperatorsTest {
    private final Items items;

    OperatorsTest(TestDatabase database) {
        items = new Items(database);
    }

    @AfterEach
    void close() {
        items.close();
    }

    @Test
    void anyAndAllSpreadOverTheirValues() {
        assertThat(items.names(q -> q.where("qty").eq(any(List.of(5, 12))))).containsExactly("Apple", "Carrot");
        assertThat(items.names(q -> q.where("qty").gt(all(List.of(0, 4))))).containsExactly("Apple", "Carrot");
        assertThat(items.names(q -> q.where("name").like(any(List.of("App%", "Car%")))))
                .containsExactly("Apple", "Carrot");
        assertThat(items.names(q -> q.where("name").notLike(all(List.of("App%", "Car%")))))
                .containsExactly("banana", "O'Brien 50%_x");
        assertThat(items.names(q -> q.where("name").iLike(any(List.of("APP%")))))
                .containsExactly("Apple");
        assertThat(items.names(q -> q.where("qty").eq(any(List.of())))).isEmpty();
        assertThatThrownBy(() -> items.names(q -> q.where("qty").between(any(List.of(1)), 2)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("right side of a comparison only");
    }

    @Test
    void rowsOfASubqueryAreComparedWhereTheDatabaseCan() {
        assertThat(items.names(q -> q.where("qty").in(literal("(SELECT 5)")))).containsExactly("Apple");
        assertThat(items.names(q -> q.where("qty").notIn(literal("SELECT 5")))).containsExactly("banana", "Carrot");
        if (items.can(Capability.QUANTIFIED_COMPARISON)) {
            assertThat(items.names(q -> q.where("qty").gt(all(literal("SELECT 5")))))
                    .containsExactly("Carrot");
            assertThat(items.names(q -> q.where("qty").eq(any(literal("SELECT 5")))))
                    .containsExactly("Apple");
        } else {
            assertThatThrownBy(() -> items.names(q -> q.where("qty").gt(all(literal("SELECT 5")))))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("This database has no comparison with all(…)");
        }
    }

    @Test
    void isAndNotKnowNullAndTruthValues() {
        assertThat(items.names(q -> q.where("active").is(true))).containsExactly("Apple", "Carrot");
        assertThat(items.names(q -> q.where("active").not(true))).containsExactly("banana", "O'Brien 50%_x");
        assertThat(items.names(q -> q.where("active").is(null))).containsExactly("O'Brien 50%_x");
        assertThat(items.names(q -> q.where("active").not(null))).containsExactly("Apple", "banana", "Carrot");
        assertThat(items.names(q -> q.where("qty").is(5))).containsExactly("Apple");
        assertThat(items.names(q -> q.where("qty").not(5))).containsExactly("banana", "Carrot");
    }

    @Test
    void patternsMayBeComputed() {
        assertThat(items.names(q -> q.where("name").like(fn("lower", "BAN%")))).containsExactly("banana");
        assertThat(items.names(q -> q.where("name").substring("50%_"))).containsExactly("O'Brien 50%_x");
        assertThat(items.names(q -> q.where("name").notILike("%A%"))).containsExactly("O'Brien 50%_x");
        assertThat(items.names(q -> q.where("qty").eq(col("least")))).containsExactly("Apple");
        assertThat(items.names(q -> q.where("qty").between(col("least"), 20))).containsExactly("Apple", "Carrot");
    }

    @Test
    void regularExpressionsAreUsedOrRefused() {
        if (items.can(Capability.REGEXP)) {
            assertThat(items.names(q -> q.where("name").regexp("^[b-c]a"))).contains("banana");
            assertThat(items.names(q -> q.where("name").notRegexp("^.a"))).contains("Apple", "O'Brien 50%_x");
        } else {
            assertThatThrownBy(() -> items.names(q -> q.where("name").regexp("^a")))
                    .isInstanceOf(QueryException.class)
                    .hasMessage("This database has no regular expressions (regexp, notRegexp); use like(…),"
                            + " startsWith(…) or contains(…), so the statement was not sent.");
        }
        if (items.can(Capability.CASELESS_REGEXP)) {
            assertThat(items.names(q -> q.where("name").iRegexp("^[BC]A"))).containsExactly("banana", "Carrot");
            assertThat(items.names(q -> q.where("name").notIRegexp("^[BC]A")))
                    .containsExactly("Apple", "O'Brien 50%_x");
        } else {
            assertThatThrownBy(() -> items.names(q -> q.where("name").iRegexp("^a")))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("without regard to case");
        }
    }

    @Test
    void operatorsOfOtherTypesAreRefused() {
        assertThatThrownBy(() -> items.names(q -> q.where("qty").contains(List.of(1))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("contains is asked of arrays, ranges and JSON documents")
                .hasMessageContaining("INTEGER");
        assertThatThrownBy(() -> items.names(q -> q.where("name").adjacent(List.of(1, 2))))
                .hasMessageContaining("adjacent is asked of ranges");
        assertThatThrownBy(() -> items.names(q -> q.where("name").hasKey("a")))
                .hasMessageContaining("hasKey is asked of JSON documents, and \"item.name\" is none");
        assertThatThrownBy(() -> items.names(q -> q.where("qty").regexp("1"))).hasMessageContaining("compares text");
    }
}
