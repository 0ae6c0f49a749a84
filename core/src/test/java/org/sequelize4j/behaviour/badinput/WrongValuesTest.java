package org.sequelize4j.behaviour.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Expression.countAll;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sequelize4j.Row;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.error.ValidationItem;

/** Values of the wrong type or out of range, and conditions that say nothing, are refused before any statement. */
class WrongValuesTest {
    private static final String WHOLE_NUMBERS = "Allowed are whole numbers from -2147483648 to 2147483647.";

    private final Harbour harbour = new Harbour();

    @AfterEach
    void close() {
        harbour.close();
    }

    @TestFactory
    Stream<DynamicTest> valuesOfConditions() {
        return Stream.of(
                query(
                        "equality",
                        () -> harbour.captains.findAll(q -> q.where("skillLevel", "many")),
                        "The condition on \"captain.skillLevel\" cannot take its value.",
                        "\"many\" is no value for INTEGER",
                        WHOLE_NUMBERS),
                query(
                        "one of a set",
                        () -> harbour.captains.findAll(
                                q -> q.where("skillLevel").in(List.of(1, "x"))),
                        "\"x\" is no value for INTEGER"),
                query(
                        "a value of an ENUM",
                        () -> harbour.captains.findAll(q -> q.where("rank", "capitan")),
                        "\"capitan\" is no value for ENUM('mate', 'captain')"),
                query(
                        "a pattern for a number",
                        () -> harbour.captains.findAll(
                                q -> q.where("skillLevel").like("1%")),
                        "like compares text, and \"captain.skillLevel\" is INTEGER",
                        "cast(col(\"skillLevel\"), TEXT)"),
                query(
                        "null for eq",
                        () -> harbour.captains.findAll(q -> q.where("name").eq(absent())),
                        "eq takes a value. Use isNull() or notNull()",
                        "IfPresent"));
    }

    @TestFactory
    Stream<DynamicTest> unfinishedQueries() {
        return Stream.of(
                query(
                        "a where without operator",
                        () -> harbour.captains.findAll(q -> q.where("name")),
                        "The condition on \"captain.name\" has no operator"),
                query(
                        "a having without operator",
                        () -> harbour.captains.findRows(
                                q -> q.attributes("name").groupBy("name").having(countAll())),
                        "has no operator"),
                query(
                        "anyOf of nothing",
                        () -> harbour.captains.findAll(q -> q.anyOf(any -> {})),
                        "anyOf was given no condition"),
                query(
                        "skipLocked without lock",
                        () -> harbour.captains.findAll(q -> q.skipLocked()),
                        "write lock(Lock.UPDATE) too"),
                query(
                        "groups as instances",
                        () -> harbour.captains.findAll(q -> q.groupBy("name")),
                        "Groups of \"captain\" are no instances: read them with findRows"));
    }

    @TestFactory
    Stream<DynamicTest> pages() {
        return Stream.of(
                query("limit", () -> harbour.captains.findAll(q -> q.limit(-1)), "limit was given -1", "0 or more"),
                query("offset", () -> harbour.captains.findAll(q -> q.offset(-2)), "offset was given -2"),
                query("page 0", () -> harbour.captains.findAll(q -> q.page(0, 10)), "pages are counted from 1"),
                query("size 0", () -> harbour.captains.findAll(q -> q.page(1, 0)), "at least one row"),
                query(
                        "a page too far",
                        () -> harbour.captains.findAll(q -> q.page(Integer.MAX_VALUE, Integer.MAX_VALUE)),
                        "at most 2147483647 rows can be skipped"));
    }

    @TestFactory
    Stream<DynamicTest> keys() {
        String oneValue = "it is one value, of \"id\" (INTEGER)";
        String twoValues =
                "write a list in the order of \"quay\" (INTEGER), \"place\" (INTEGER), or a map by these names";
        return Stream.of(
                query("two values for one", () -> harbour.captains.findByPk(List.of(1, 2)), oneValue, "[1, 2]"),
                query("another name", () -> harbour.captains.findByPk(Map.of("key", 1)), oneValue, "[key]"),
                query("another type", () -> harbour.captains.findByPk("one"), "\"one\" is no value for INTEGER"),
                query("one value for two", () -> harbour.berths.findByPk(1), twoValues, "1 value (1)"),
                query("a list that is too short", () -> harbour.berths.findByPk(List.of(1)), twoValues, "[1]"),
                query("a map that lacks one", () -> harbour.berths.findByPk(Map.of("quay", 1)), twoValues, "[quay]"),
                query(
                        "a map with more",
                        () -> harbour.berths.findByPk(Map.of("quay", 1, "place", 2, "depth", 3)),
                        twoValues),
                query("null in a list", () -> harbour.berths.findByPk(Arrays.asList(1, null)), "\"berth.place\""));
    }

    @TestFactory
    Stream<DynamicTest> valuesOfInstances() {
        Row jack = harbour.captains.build();
        return Stream.of(
                value(
                        "text for a number",
                        () -> jack.set("skillLevel", "high"),
                        "captain.skillLevel: \"high\" is no value for INTEGER",
                        WHOLE_NUMBERS),
                value("a fraction", () -> jack.set("skillLevel", 1.5), "1.5 (java.lang.Double)", WHOLE_NUMBERS),
                value("no value of the ENUM", () -> jack.set("rank", "captian"), "Allowed are \"mate\", \"captain\""),
                value("too many digits", () -> jack.set("gold", "1.234"), "DECIMAL(12,2)", "3 digits after the point"),
                value("too long", () -> jack.set("name", "x".repeat(41)), "STRING(40)", "41 characters"),
                value(
                        "another class",
                        () -> jack.set("name", "Jack").get("name", Integer.class),
                        "cannot be given as Integer"),
                harbour.refuses(
                        "an update",
                        ValidationException.class,
                        () -> harbour.captains.update(Map.of("skillLevel", "x"), w -> w.where("id", 1)),
                        "\"x\" is no value for INTEGER"));
    }

    @Test
    void allThatIsInvalidIsToldAtOnce() {
        assertThatThrownBy(() -> harbour.captains.create(c -> c.set("skillLevel", 11)))
                .isExactlyInstanceOf(ValidationException.class)
                .hasMessage("notNull Violation: captain.name cannot be null,\n"
                        + "Validation error: Validation max on skillLevel failed")
                .extracting(failure -> ((ValidationException) failure)
                        .items().stream().map(ValidationItem::path).toList())
                .isEqualTo(List.of("name", "skillLevel"));
        assertThat(harbour.statements).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> staticWritesWithoutCondition() {
        return Stream.of(
                query(
                        "update",
                        () -> harbour.captains.update(Map.of("gold", 1), w -> {}),
                        "update of \"captain\" was given no condition, so it would reach every row",
                        "updateAll(…)"),
                query("destroy", () -> harbour.captains.destroy(w -> {}), "no condition", "destroyAll(…)"),
                query(
                        "a condition that was left out",
                        () -> harbour.captains.destroy(w -> w.where("name").eqIfPresent(null)),
                        "no condition"),
                query(
                        "a condition that is not finished",
                        () -> harbour.captains.destroy(w -> w.where("name")),
                        "has no operator"),
                query(
                        "no values",
                        () -> harbour.captains.update(Map.of(), w -> w.where("id", 1)),
                        "was given no values"));
    }

    private DynamicTest query(String what, ThrowingCallable call, String... words) {
        return harbour.refuses(what, QueryException.class, call, words);
    }

    private DynamicTest value(String what, ThrowingCallable call, String... words) {
        return harbour.refuses(what, InvalidValueException.class, call, words);
    }

    @SuppressWarnings("NullAway") // null where it may not be
    private static Object absent() {
        return null;
    }
}
