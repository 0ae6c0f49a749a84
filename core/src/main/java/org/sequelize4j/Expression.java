package org.sequelize4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.type.DataType;

/** Something of SQL that is no plain attribute: made by the static methods here, used in attributes, conditions, orders and groups. */
public sealed interface Expression {
    /**
     * An attribute of the queried model, or of an associated one: {@code col("ship", "name")}. The name of a column is taken as
     * well, as Sequelize takes it.
     */
    static Expression col(String... path) {
        return new ColumnReference(Given.all("col(…)", path, "names of associations and of an attribute"));
    }

    /**
     * An attribute of the row that an include belongs to, inside of that include's {@code on(…)}:
     * {@code on(o -> o.where("authorId").eq(parent("id")))}.
     */
    static Expression parent(String attribute) {
        return new ParentColumn(Given.to("parent(…)", attribute, "the name of an attribute"));
    }

    /** A function of the database; arguments that are no expressions are bound as values. */
    static Expression fn(String name, @Nullable Object @Nullable ... arguments) {
        return new FunctionCall(name, listed(arguments), false);
    }

    static Expression cast(Object operand, DataType type) {
        return new Cast(operand, type);
    }

    /** SQL that is sent as it stands. Never build it from what a user typed: nothing in it is quoted, checked or bound. */
    static Expression literal(String sql) {
        return new Literal(sql);
    }

    /**
     * SQL with values that are bound: {@code literal("price * :rate > 10", Map.of("rate", 1.2))}. This is what the option
     * {@code replacements} of Sequelize's finders is for.
     */
    static Expression literal(String sql, Map<String, ? extends @Nullable Object> values) {
        return new Template(
                sql,
                List.of(),
                Collections.unmodifiableMap(new LinkedHashMap<String, @Nullable Object>(
                        Given.to("literal(…)", values, "a map of names and values"))));
    }

    /** The same with values for {@code ?}, in their order. */
    static Expression literal(String sql, @Nullable Object @Nullable ... values) {
        return new Template(sql, listed(values), Map.of());
    }

    /**
     * Whether a row fulfils a condition, as a value: {@code attribute(whether(w -> w.where("likes").gt(9)), "popular")}. It is
     * read as a Boolean, and null where the database cannot tell.
     */
    static Expression whether(Consumer<? super Where<Row>> condition) {
        return new Truth(Given.lambda(condition, "w -> w.where(\"likes\").gt(9)"));
    }

    /** The row count: {@code count(*)}. */
    static Expression countAll() {
        return new FunctionCall("count", List.of(new Literal("*")), false);
    }

    /**
     * What stands at a path inside of a JSON attribute: {@code json("meta", "address", "city")}. Keys are texts, places in arrays
     * are numbers. A condition compares it as what it is compared with (text, number, boolean, list or map); for another type
     * there is {@link #cast}.
     */
    static Expression json(String attribute, Object... path) {
        return json(col(attribute), path);
    }

    /** The same for an attribute of an associated model: {@code json(col("owner", "meta"), "city")}. */
    static Expression json(Expression attribute, Object... path) {
        return new JsonPath(Given.to("json(…)", attribute, "an attribute, or col(…)"), steps(path));
    }

    /**
     * A JSON attribute with another value at a path, for the right side of an update:
     * {@code update(Map.of("meta", jsonSet("meta", List.of("address", "city"), "Oslo")), …)}. What stands beside it stays.
     */
    static Expression jsonSet(String attribute, List<?> path, @Nullable Object value) {
        return new JsonChange(
                Given.to("jsonSet(…)", attribute, "the name of an attribute"),
                steps(Given.to("jsonSet(…)", path, "a list of keys").toArray()),
                value);
    }

    /** At least one of the values: {@code like(any(List.of("A%", "B%")))}. */
    static Expression any(Collection<? extends @Nullable Object> values) {
        return new EachValue(false, each("any(…)", values));
    }

    /** Every one of the values: {@code gt(all(List.of(1, 2)))}. */
    static Expression all(Collection<? extends @Nullable Object> values) {
        return new EachValue(true, each("all(…)", values));
    }

    /** At least one row of a subquery: {@code eq(any(literal("SELECT …")))}, where the database has it. */
    static Expression any(Expression rows) {
        return new EachRow(false, Given.to("any(…)", rows, "a subquery, such as literal(…)"));
    }

    /** Every row of a subquery: {@code gt(all(literal("SELECT …")))}, where the database has it. */
    static Expression all(Expression rows) {
        return new EachRow(true, Given.to("all(…)", rows, "a subquery, such as literal(…)"));
    }

    private static List<@Nullable Object> each(String call, Collection<? extends @Nullable Object> values) {
        return Collections.unmodifiableList(
                new ArrayList<@Nullable Object>(Given.to(call, values, "a collection of values")));
    }

    /** What was given in a row; null alone is one value. */
    private static List<@Nullable Object> listed(@Nullable Object @Nullable [] values) {
        return values == null
                ? Collections.singletonList(null)
                : Collections.unmodifiableList(new ArrayList<@Nullable Object>(Arrays.asList(values)));
    }

    private static List<Object> steps(Object[] path) {
        for (Object step : Given.to("A path into JSON", path, "keys and places")) {
            if (!(step instanceof String || step instanceof Integer)) {
                throw new QueryException(
                        "A path into JSON is made of keys (text) and places in arrays (whole numbers), and " + step
                                + " is neither.");
            }
            if (step instanceof Integer place && place < 0) {
                throw new QueryException("Places in arrays of JSON are counted from 0, and " + place
                        + " is less; only some databases count from the end.");
            }
            if (step instanceof String key && key.indexOf('\0') >= 0) {
                throw new QueryException("A key of a path into JSON has no character 0.");
            }
        }
        return List.of(path);
    }

    /** An attribute of the row that an include belongs to. */
    record ParentColumn(String attribute) implements Expression {}

    /** A path of association aliases that ends in an attribute. */
    record ColumnReference(List<String> path) implements Expression {}

    record FunctionCall(String name, List<@Nullable Object> arguments, boolean distinct) implements Expression {}

    record Cast(Object operand, DataType type) implements Expression {}

    record Literal(String sql) implements Expression {}

    /** A literal with values, which are in their order or by name. */
    record Template(String sql, List<@Nullable Object> values, Map<String, @Nullable Object> named)
            implements Expression {}

    record JsonPath(Expression attribute, List<Object> path) implements Expression {}

    record JsonChange(
            String attribute, List<Object> path, @Nullable Object value) implements Expression {}

    record EachValue(boolean all, List<@Nullable Object> values) implements Expression {}

    record EachRow(boolean all, Expression rows) implements Expression {}

    /** A condition as a value. */
    record Truth(Consumer<? super Where<Row>> condition) implements Expression {}
}
