package org.sequelize4j.conformance.decode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Condition;
import org.sequelize4j.Expression;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;

/** The operators of Sequelize as methods of {@link Condition}. */
final class Comparing {
    /** An operator with its value. */
    private interface Operator {
        void apply(Condition<Object, ?> condition, Object value);
    }

    private static final Map<String, Operator> OPERATORS = operators();

    private Comparing() {}

    private static Map<String, Operator> operators() {
        Map<String, Operator> operators = new HashMap<>();
        operators.put("eq", Condition::eq);
        operators.put("ne", Condition::ne);
        operators.put("gt", Condition::gt);
        operators.put("gte", Condition::gte);
        operators.put("lt", Condition::lt);
        operators.put("lte", Condition::lte);
        operators.put("in", (condition, value) -> condition.in(list(value)));
        operators.put("notIn", (condition, value) -> condition.notIn(list(value)));
        operators.put("between", (condition, value) -> condition.between(bound(value, 0), bound(value, 1)));
        operators.put("notBetween", (condition, value) -> condition.notBetween(bound(value, 0), bound(value, 1)));
        operators.put("like", (condition, value) -> condition.like(value.toString()));
        operators.put("notLike", (condition, value) -> condition.notLike(value.toString()));
        operators.put("iLike", (condition, value) -> condition.iLike(value.toString()));
        operators.put("startsWith", (condition, value) -> condition.startsWith(value.toString()));
        operators.put("endsWith", (condition, value) -> condition.endsWith(value.toString()));
        operators.put("substring", (condition, value) -> condition.substring(value.toString()));
        operators.put("notILike", (condition, value) -> condition.notILike(value.toString()));
        operators.put("regexp", (condition, value) -> condition.regexp(value.toString()));
        operators.put("notRegexp", (condition, value) -> condition.notRegexp(value.toString()));
        operators.put("iRegexp", (condition, value) -> condition.iRegexp(value.toString()));
        operators.put("notIRegexp", (condition, value) -> condition.notIRegexp(value.toString()));
        operators.put("contains", Condition::contains);
        operators.put("contained", Condition::contained);
        operators.put("overlap", Condition::overlap);
        operators.put("adjacent", Condition::adjacent);
        operators.put("strictLeft", Condition::strictLeft);
        operators.put("strictRight", Condition::strictRight);
        operators.put("noExtendRight", Condition::noExtendRight);
        operators.put("noExtendLeft", Condition::noExtendLeft);
        return operators;
    }

    /**
     * Applies an operator by its name without the dollar.
     *
     * @param listIsValue whether the left side has lists as values, so that equality with one is no membership
     */
    static void apply(Condition<Object, ?> condition, String operator, @Nullable Object value, boolean listIsValue) {
        boolean truth = value instanceof Boolean;
        if (value == null || (truth && (operator.equals("is") || operator.equals("not")))) {
            nothing(condition, operator, value);
        } else if (value instanceof Expression expression) {
            expression(condition, operator, expression);
        } else {
            Operator known = OPERATORS.get(listIsValue ? plain(operator) : renamed(operator, value));
            if (known == null) {
                throw new UnsupportedWordException("$" + operator);
            }
            known.apply(condition, value);
        }
    }

    private static String plain(String operator) {
        return operator.equals("is") ? "eq" : operator.equals("not") ? "ne" : operator;
    }

    /** Equality with a list is membership. */
    private static String renamed(String operator, Object value) {
        boolean list = value instanceof Collection<?>;
        return switch (operator) {
            case "is", "eq" -> list ? "in" : "eq";
            case "not", "ne" -> list ? "notIn" : "ne";
            default -> operator;
        };
    }

    private static void nothing(Condition<Object, ?> condition, String operator, @Nullable Object value) {
        switch (operator) {
            case "eq", "is", "in" -> condition.is(value);
            case "ne", "not", "notIn" -> condition.not(value);
            default -> throw new IllegalArgumentException("The operator " + operator + " takes no null.");
        }
    }

    private static void expression(Condition<Object, ?> condition, String operator, Expression value) {
        switch (operator) {
            case "eq", "is", "col" -> condition.eq(value);
            case "ne", "not" -> condition.ne(value);
            case "gt" -> condition.gt(value);
            case "gte" -> condition.gte(value);
            case "lt" -> condition.lt(value);
            case "lte" -> condition.lte(value);
            case "in" -> condition.in(value);
            case "notIn" -> condition.notIn(value);
            case "like" -> condition.like(value);
            case "notLike" -> condition.notLike(value);
            case "iLike" -> condition.iLike(value);
            case "notILike" -> condition.notILike(value);
            case "match" -> condition.match(value);
            default -> throw new UnsupportedWordException("$" + operator + " of an expression");
        }
    }

    private static List<Object> list(Object value) {
        if (value instanceof Collection<?> collection) {
            return new ArrayList<>(collection);
        }
        throw new IllegalArgumentException("The operator takes a list, and " + value + " was given.");
    }

    private static Object bound(Object value, int place) {
        List<Object> bounds = list(value);
        if (bounds.size() != 2) {
            throw new IllegalArgumentException("A range has two ends, and " + value + " was given.");
        }
        return bounds.get(place);
    }
}
