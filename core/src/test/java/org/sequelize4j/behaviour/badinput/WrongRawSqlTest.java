package org.sequelize4j.behaviour.badinput;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sequelize4j.RawQuery;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.QueryException;

/** Values that do not fit the places of a statement of one's own keep it from being sent. */
class WrongRawSqlTest {
    private final Harbour harbour = new Harbour();

    @AfterEach
    void close() {
        harbour.close();
    }

    @TestFactory
    Stream<DynamicTest> valuesAndPlaces() {
        return Stream.of(
                refused("too few", () -> sql("SELECT ?").rows(), "has 1 place (?) for values, and 0 values were bound"),
                refused("too many", () -> sql("SELECT ?").bind(1, 2).rows(), "1 place", "2 values were bound"),
                refused("a missing name", () -> sql("SELECT :a").rows(), "the name :a", "bind(\"a\", …)"),
                refused(
                        "a misspelt name",
                        () -> sql("SELECT :name")
                                .bind("name", 1)
                                .bind("nmae", 2)
                                .rows(),
                        "\"nmae\", which the SQL does not have; it has :name. Did you mean \"name\"?"),
                refused(
                        "both kinds",
                        () -> sql("SELECT :name, ?").bind("name", 1).rows(),
                        "places of both kinds, ? and :name"),
                refused(
                        "a position for a name",
                        () -> sql("SELECT :name").bind(2).rows(),
                        "the name :name"),
                refused(
                        "an empty list",
                        () -> sql("SELECT :ids").bind("ids", List.of()).rows(),
                        "empty collection"),
                harbour.refuses(
                        "null for a name",
                        InvalidValueException.class,
                        () -> sql("SELECT :name").bind((String) null, 2),
                        "bind(…) was given null"));
    }

    @TestFactory
    Stream<DynamicTest> shapes() {
        return Stream.of(
                harbour.refuses(
                        "no record",
                        DefinitionException.class,
                        () -> sql("SELECT 1 AS a").into(String.class),
                        "A shape is a record, and String is none"),
                refused(
                        "a model of another Sequelize",
                        () -> {
                            try (Sequelize other = Sequelize.offline()) {
                                sql("SELECT 1").into(other.define("boat", m -> {}));
                            }
                        },
                        "The model \"boat\" was defined by another Sequelize"));
    }

    private RawQuery sql(String text) {
        return harbour.sequelize.query(text);
    }

    private DynamicTest refused(String what, ThrowingCallable call, String... words) {
        return harbour.refuses(what, QueryException.class, call, words);
    }
}
