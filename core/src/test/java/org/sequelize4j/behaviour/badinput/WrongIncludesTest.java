package org.sequelize4j.behaviour.badinput;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sequelize4j.Expression;
import org.sequelize4j.Sort;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.error.QueryException;

/** What an include cannot be is told in the words of the documents, with what to write. */
class WrongIncludesTest {
    private final Harbour harbour = new Harbour();

    @AfterEach
    void close() {
        harbour.close();
    }

    @TestFactory
    Stream<DynamicTest> includes() {
        return Stream.of(
                include(
                        "a model that is not associated",
                        () -> harbour.captains.findAll(q -> q.include(harbour.islands)),
                        "island is not associated to captain!",
                        "captain.belongsTo(island), hasOne, hasMany or belongsToMany"),
                include(
                        "an association of another model",
                        () -> harbour.captains.findAll(
                                q -> q.include(harbour.ports.associations().get("ships"))),
                        "port.ships belongs to the model \"port\"",
                        "cannot be included in a query of \"captain\""),
                include(
                        "the same twice",
                        () -> harbour.captains.findAll(
                                q -> q.include("ship", s -> s.required(true)).include("ship", s -> s.limit(1))),
                        "\"ship\" is included twice"));
    }

    @TestFactory
    Stream<DynamicTest> optionsInTheWrongPlace() {
        return Stream.of(
                query(
                        "required outside of an include",
                        () -> harbour.captains.findAll(q -> q.required(true)),
                        "required(true) belongs into an include"),
                query(
                        "through outside of an include",
                        () -> harbour.captains.findAll(q -> q.through(link -> {})),
                        "through(…) belongs into an include"),
                query(
                        "through where there is no junction",
                        () -> harbour.ships.findAll(q -> q.include("sailors", s -> s.through(link -> {}))),
                        "ship.sailors has none"),
                query(
                        "an order by a function over many rows",
                        () -> harbour.ships.findAll(
                                q -> q.orderBy(Expression.fn("upper", Expression.col("sailors", "name")), Sort.ASC)),
                        "\"sailors\" has many rows for one \"ship\""),
                query(
                        "an alias as attribute",
                        () -> harbour.captains.findAll(q -> q.where("ship", 1)),
                        "\"ship\" is an association of the model \"captain\", not an attribute"));
    }

    private DynamicTest include(String what, ThrowingCallable call, String... words) {
        return harbour.refuses(what, EagerLoadingException.class, call, words);
    }

    private DynamicTest query(String what, ThrowingCallable call, String... words) {
        return harbour.refuses(what, QueryException.class, call, words);
    }
}
