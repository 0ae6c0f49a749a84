package org.sequelize4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.Given;
import org.sequelize4j.type.DataType;

/** Something of SQL that is no plain attribute: made by the static methods here, used in attributes, conditions, orders and groups. */
public sealed interface Expression {
    /** An attribute of the queried model, or of an associated one: {@code col("ship", "name")}. */
    static Expression col(String... path) {
        return new ColumnReference(Stream.of(path)
                .map(name -> Given.to("col(…)", name, "names of associations and of an attribute"))
                .toList());
    }

    /** A function of the database; arguments that are no expressions are bound as values. */
    static Expression fn(String name, @Nullable Object... arguments) {
        return new FunctionCall(
                name, Collections.unmodifiableList(new ArrayList<@Nullable Object>(Arrays.asList(arguments))), false);
    }

    static Expression cast(Object operand, DataType type) {
        return new Cast(operand, type);
    }

    /** SQL that is sent as it stands. Never build it from what a user typed: nothing in it is quoted, checked or bound. */
    static Expression literal(String sql) {
        return new Literal(sql);
    }

    /** The row count: {@code count(*)}. */
    static Expression countAll() {
        return new FunctionCall("count", List.of(new Literal("*")), false);
    }

    /** A path of association aliases that ends in an attribute. */
    record ColumnReference(List<String> path) implements Expression {}

    record FunctionCall(String name, List<@Nullable Object> arguments, boolean distinct) implements Expression {}

    record Cast(Object operand, DataType type) implements Expression {}

    record Literal(String sql) implements Expression {}
}
