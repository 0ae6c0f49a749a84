package org.sequelize4j.behaviour.badinput;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sequelize4j.Row;
import org.sequelize4j.error.AggregateException;
import org.sequelize4j.error.InstanceException;

/** Nested values, graphs and lists of rows that cannot be written are refused before the first INSERT. */
class WrongGraphsTest {
    private final Harbour harbour = new Harbour();
    private final Row pearl = harbour.ships.create(s -> s.set("name", "Pearl"));
    private final Row jack = harbour.captains.create(c -> c.set("name", "Jack"));

    @AfterEach
    void close() {
        harbour.close();
    }

    @TestFactory
    Stream<DynamicTest> nestedValues() {
        Map<String, Object> anne = Map.of("name", "Anne", "ship", Map.of("name", "Ranger"));
        return Stream.of(
                refused(
                        "not included",
                        () -> harbour.captains.create(anne),
                        "\"ship\" is an association of \"captain\"",
                        "create(values, o -> o.include(\"ship\"))"),
                refused(
                        "a number for a row",
                        () -> harbour.captains.create(Map.of("name", "Anne", "ship", 3), o -> o.include("ship")),
                        "Nested values of \"ship\" are maps by attribute, or instances that exist; java.lang.Integer"),
                refused(
                        "a map for many rows",
                        () -> harbour.ships.create(
                                Map.of("sailors", Map.of("name", "Will")), o -> o.include("sailors")),
                        "leads to many rows, so its nested values are a list"),
                refused(
                        "a set association",
                        () -> harbour.captains.build().set("ship", pearl),
                        "\"ship\" is an association of the model \"captain\", not an attribute"));
    }

    @TestFactory
    Stream<DynamicTest> graphs() {
        return Stream.of(
                refused(
                        "a save where rows wait",
                        () -> jack.with("ship", s -> s.set("name", "Ranger")).save(),
                        "wait to be written with this instance of \"captain\", in \"ship\"",
                        "saveGraph()"),
                refused(
                        "an instance of another model",
                        () -> harbour.captains.build().connect("ship", jack),
                        "\"ship\" of \"captain\" leads to instances of \"ship\", and one of \"captain\" was given"),
                refused(
                        "no instance",
                        () -> harbour.captains.build().connect("ship", "Pearl"),
                        "an object of java.lang.String was given"),
                refused(
                        "a link where there is none",
                        () -> harbour.captains.build().with("ship", s -> {}, link -> {}),
                        "Only a belongsToMany has links"));
    }

    @TestFactory
    Stream<DynamicTest> rowsOfBulkCreate() {
        String allowed = "bulkCreate of \"captain\" takes records, maps by attribute, and instances that build made";
        Map<String, Object> good = Map.of("name", "Anne");
        return Stream.of(
                refused("null", () -> harbour.captains.bulkCreate(Arrays.asList(good, null)), allowed, "null"),
                refused("text", () -> harbour.captains.bulkCreate(List.of(good, "Bart")), allowed, "Bart"),
                refused("another model", () -> harbour.captains.bulkCreate(List.of(pearl)), allowed, "\"ship\""),
                refused("a stored row", () -> harbour.captains.bulkCreate(List.of(jack)), allowed),
                refused("a key that is no text", () -> harbour.captains.bulkCreate(List.of(Map.of(1, 2))), "\"1\""),
                harbour.refuses(
                        "an invalid one behind a valid one",
                        AggregateException.class,
                        () -> harbour.captains.bulkCreate(
                                List.of(good, Map.of("skillLevel", 11)), o -> o.validate(true)),
                        "captain.name cannot be null",
                        "max on skillLevel"));
    }

    @TestFactory
    Stream<DynamicTest> rowsThatWereNeverSaved() {
        Row fresh = harbour.captains.build();
        return Stream.of(
                refused("reload", fresh::reload, "never saved, so there is no row to reload it from"),
                refused("destroy", fresh::destroy, "never saved, so there is no row to destroy"),
                refused("increment", () -> fresh.increment("skillLevel", 1), "set \"skillLevel\" instead"),
                refused(
                        "increment of text",
                        () -> jack.increment("name", 1),
                        "Only numbers can be incremented, and captain.name"));
    }

    private DynamicTest refused(String what, ThrowingCallable call, String... words) {
        return harbour.refuses(what, InstanceException.class, call, words);
    }
}
