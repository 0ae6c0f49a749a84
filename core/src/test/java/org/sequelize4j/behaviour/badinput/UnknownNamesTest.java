package org.sequelize4j.behaviour.badinput;

import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sequelize4j.Row;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.QueryException;

/** A name that does not exist is told before any statement, with what exists and what was probably meant. */
class UnknownNamesTest {
    private static final String[] ATTRIBUTE = {
        "The model \"captain\" has no attribute \"nmae\"",
        "it has id, name, skillLevel, rank, gold.",
        "Did you mean \"name\"?"
    };
    private static final String[] ALIAS = {
        "shp is not associated to captain!", "captain has ship.", "Did you mean \"ship\"?"
    };

    private final Harbour harbour = new Harbour();

    @AfterEach
    void close() {
        harbour.close();
    }

    @TestFactory
    Stream<DynamicTest> anUnknownAttributeOfAQuery() {
        return Stream.of(
                attribute("where", () -> harbour.captains.findAll(q -> q.where("nmae", "Jack"))),
                attribute("where of a map", () -> harbour.captains.findAll(q -> q.where(Map.of("nmae", "Jack")))),
                attribute("attributes", () -> harbour.captains.findAll(q -> q.attributes("nmae"))),
                attribute("exclude", () -> harbour.captains.findAll(q -> q.exclude("nmae"))),
                attribute("orderBy", () -> harbour.captains.findAll(q -> q.orderBy("nmae"))),
                attribute("groupBy", () -> harbour.captains.findRows(q -> q.groupBy("nmae"))),
                attribute("count", () -> harbour.captains.count(w -> w.where("nmae", "Jack"))),
                attribute("destroy", () -> harbour.captains.destroy(w -> w.where("nmae", "Jack"))),
                attribute(
                        "fn",
                        () -> harbour.captains.findAll(
                                q -> q.where(fn("lower", col("nmae"))).eq("jack"))),
                attribute(
                        "a column of an include",
                        () -> harbour.ships.findAll(
                                q -> q.where(col("captain", "nmae")).eq("Jack"))),
                attribute(
                        "the condition of an include",
                        () -> harbour.ships.findAll(q -> q.include("captain", c -> c.where("nmae", "Jack")))),
                attribute(
                        "fields of bulkCreate",
                        () -> harbour.captains.bulkCreate(List.of(Map.of("name", "Jack")), o -> o.fields("nmae"))));
    }

    @TestFactory
    Stream<DynamicTest> anUnknownAttributeOfAnInstance() {
        Row jack = harbour.captains.build();
        return Stream.of(
                value("set", () -> jack.set("nmae", "Jack")),
                value("set of a map", () -> jack.set(Map.of("nmae", "Jack"))),
                value("changed", () -> jack.changed("nmae")),
                value("previous", () -> jack.previous("nmae")),
                value("increment", () -> jack.increment("nmae", 1)),
                value("create", () -> harbour.captains.create(c -> c.set("nmae", "Jack"))),
                value("create of a map", () -> harbour.captains.create(Map.of("nmae", "Jack"))),
                value(
                        "bulkCreate",
                        () -> harbour.captains.bulkCreate(List.of(Map.of("name", "Anne"), Map.of("nmae", "Jack")))),
                value("update", () -> harbour.captains.update(Map.of("nmae", "Jack"), w -> w.where("id", 1))),
                harbour.refuses(
                        "get",
                        InstanceException.class,
                        () -> jack.get("nmae"),
                        "has neither an attribute nor an association \"nmae\"",
                        "Did you mean \"name\"?"));
    }

    @TestFactory
    Stream<DynamicTest> anUnknownAlias() {
        return Stream.of(
                harbour.refuses(
                        "include",
                        EagerLoadingException.class,
                        () -> harbour.captains.findAll(q -> q.include("shp")),
                        ALIAS),
                harbour.refuses(
                        "whereHas",
                        EagerLoadingException.class,
                        () -> harbour.captains.findAll(q -> q.whereHas("shp", s -> {})),
                        ALIAS),
                harbour.refuses(
                        "whereCount",
                        EagerLoadingException.class,
                        () -> harbour.captains.findAll(q -> q.whereCount("shp").eq(1)),
                        ALIAS),
                harbour.refuses(
                        "col",
                        EagerLoadingException.class,
                        () -> harbour.captains.findAll(
                                q -> q.where(col("shp", "name")).eq("Pearl")),
                        ALIAS),
                harbour.refuses(
                        "include of create",
                        EagerLoadingException.class,
                        () -> harbour.captains.create(Map.of("name", "Jack"), o -> o.include("shp")),
                        ALIAS),
                harbour.refuses(
                        "include inside of an include",
                        EagerLoadingException.class,
                        () -> harbour.captains.findAll(q -> q.include("ship", s -> s.include("prots"))),
                        "prots is not associated to ship!",
                        "Did you mean \"ports\"?"),
                harbour.refuses(
                        "handle",
                        InstanceException.class,
                        () -> harbour.captains.build().one("shp"),
                        "has no association \"shp\"; it has ship. Did you mean \"ship\"?"),
                harbour.refuses(
                        "with",
                        InstanceException.class,
                        () -> harbour.captains.create(c -> c.set("name", "Jack").with("shp", s -> {})),
                        "has no association \"shp\"; it has ship. Did you mean \"ship\"?"));
    }

    @TestFactory
    Stream<DynamicTest> otherUnknownNames() {
        return Stream.of(
                harbour.refuses(
                        "a model",
                        DefinitionException.class,
                        () -> harbour.sequelize.model("captian"),
                        "There is no model \"captian\"",
                        "Did you mean \"captain\"?"),
                harbour.refuses(
                        "a relation method",
                        InstanceException.class,
                        () -> harbour.captains.build(c -> c.set("name", "Jack")).call("setShp", 1),
                        "Instances of \"captain\" have no relation method \"setShp\"",
                        "getShip, setShip, createShip",
                        "Did you mean \"setShip\"?"),
                harbour.refuses(
                        "an operator in the name",
                        QueryException.class,
                        () -> harbour.captains.findAll(q -> q.where("skillLevel >=", 5)),
                        "no attribute \"skillLevel >=\"",
                        "Did you mean \"skillLevel\"?"),
                harbour.refuses(
                        "a direction in the name",
                        QueryException.class,
                        () -> harbour.captains.findAll(q -> q.orderBy("name DESC")),
                        "no attribute \"name DESC\""),
                harbour.refuses(
                        "a dotted path",
                        QueryException.class,
                        () -> harbour.captains.findAll(q -> q.where("ship.name", "Pearl")),
                        "col(\"ship\", \"name\")"),
                harbour.refuses(
                        "SQL in place of a function",
                        QueryException.class,
                        () -> harbour.captains.findAll(
                                q -> q.where(fn("lower(name); --", 1)).eq(1)),
                        "which is no name of a function"));
    }

    private DynamicTest attribute(String what, ThrowingCallable call) {
        return harbour.refuses(what, QueryException.class, call, ATTRIBUTE);
    }

    private DynamicTest value(String what, ThrowingCallable call) {
        return harbour.refuses(what, InstanceException.class, call, ATTRIBUTE);
    }
}
