package org.sequelize4j.behaviour.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sequelize4j.Row;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.LazyLoadingException;

/** Relation methods with the wrong handle, the wrong target or too early change nothing and say what to write. */
class WrongRelationsTest {
    private final Harbour harbour = new Harbour();
    private final Row jack = harbour.captains.create(c -> c.set("name", "Jack"));
    private final Row pearl = harbour.ships.create(s -> s.set("name", "Pearl"));
    private final Row will = harbour.sailors.create(s -> s.set("name", "Will").set("shipId", pearl.get("id")));

    @AfterEach
    void close() {
        harbour.close();
    }

    @TestFactory
    Stream<DynamicTest> wrongHandles() {
        return Stream.of(
                refused("one of many", () -> pearl.one("sailors"), "is a hasMany", "write many(\"sailors\")"),
                refused("many of one", () -> jack.many("ship"), "is a hasOne", "write one(\"ship\")"),
                refused("a link without junction", () -> pearl.manyThrough("sailors"), "write many(\"sailors\")"));
    }

    @TestFactory
    Stream<DynamicTest> wrongTargets() {
        return Stream.of(
                refused("another model", () -> jack.one("ship").set(jack), "leads to instances of \"ship\""),
                refused("another model to ask for", () -> pearl.many("sailors").has(jack), "instances of \"sailor\""),
                refused("null", () -> jack.one("ship").set(null), "null was given"),
                refused("null to add", () -> pearl.many("sailors").add(null), "null was given"),
                refused(
                        "null among several",
                        () -> pearl.many("sailors").addAll(Collections.singletonList(null)),
                        "null was given"),
                absent("null as key", () -> jack.one("ship").setKey(null), "clear()"),
                absent("null as keys", () -> pearl.many("sailors").addKeys(null), "a collection of keys"),
                absent(
                        "null among keys",
                        () -> pearl.many("sailors").addKeys(Collections.singletonList(null)),
                        "a key that is not null"),
                absent("null to create", () -> jack.one("ship").create(null), "in place of a lambda"));
    }

    @TestFactory
    Stream<DynamicTest> wrongCalls() {
        return Stream.of(
                refused("nothing to set", () -> jack.call("setShip"), "was given nothing"),
                refused("too much to get", () -> jack.call("getShip", 1, 2), "takes at most 1 argument, and 2 were"),
                refused("a number to create", () -> pearl.call("createSailor", 5), "must be a map of values"));
    }

    @TestFactory
    Stream<DynamicTest> writesOnRowsThatAreNotStored() {
        Row fresh = harbour.ships.build();
        String way = "is not stored yet, so \"sailors\" of it cannot be written: use with(\"sailors\", …)";
        return Stream.of(
                refused("add", () -> fresh.many("sailors").add(will), way),
                refused("set", () -> fresh.many("sailors").set(List.of(will)), way),
                refused("create", () -> fresh.many("sailors").create(s -> s.set("name", "Bill")), way),
                harbour.refuses(
                        "get of what is not there",
                        LazyLoadingException.class,
                        () -> fresh.one("captain").get(),
                        "has no \"captain\"",
                        "orNull()"));
    }

    @Test
    void aKeyThatNoRowHasLeavesEverythingAsItIs() {
        harbour.statements.clear();

        assertThatThrownBy(() -> pearl.many("sailors").addKeys(List.of(77)))
                .isExactlyInstanceOf(EmptyResultException.class)
                .hasMessageContaining(
                        "No row of \"sailor\" has the key 77, so \"sailors\" of \"ship\" was left as it is.");
        assertThat(harbour.statements).allMatch(sql -> sql.startsWith("SELECT"));
    }

    @Test
    void aChildWhoseKeyIsNotNullIsNotDetached() {
        List<ThrowingCallable> detaching = List.of(
                () -> pearl.many("sailors").remove(will),
                () -> pearl.many("sailors").set(List.of()));

        for (ThrowingCallable detach : detaching) {
            harbour.statements.clear();
            assertThatThrownBy(detach)
                    .isExactlyInstanceOf(InstanceException.class)
                    .hasMessageContainingAll(
                            "\"shipId\" does not allow null", "Move them to another, or destroy them.");
            assertThat(harbour.statements).allMatch(sql -> sql.startsWith("SELECT"));
        }
        assertThat(pearl.many("sailors").count()).isEqualTo(1);
    }

    private DynamicTest refused(String what, ThrowingCallable call, String... words) {
        return harbour.refuses(what, InstanceException.class, call, words);
    }

    private DynamicTest absent(String what, ThrowingCallable call, String... words) {
        return harbour.refuses(what, InvalidValueException.class, call, words);
    }
}
