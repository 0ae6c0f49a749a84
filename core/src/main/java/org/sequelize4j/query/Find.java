package org.sequelize4j.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Lock;
import org.sequelize4j.definition.ModelDefinition;

/**
 * One complete find, as the user said it. Serves the root and each include.
 *
 * @param limit null for no limit
 * @param offset null for none
 * @param groupBy empty unless rows are grouped; then the result is read as plain maps
 * @param manner how it is carried out
 */
public record Find(
        ModelDefinition model,
        Selection selection,
        Predicate where,
        List<Include> includes,
        List<OrderTerm> order,
        @Nullable Integer limit,
        @Nullable Integer offset,
        List<Operand> groupBy,
        Predicate having,
        boolean distinct,
        @Nullable Lock lock,
        boolean skipLocked,
        Manner manner) {

    public Find {
        includes = List.copyOf(includes);
        order = List.copyOf(order);
        groupBy = List.copyOf(groupBy);
    }

    /** Whether the hooks of finds run. */
    public boolean hooks() {
        return manner.hooks();
    }

    /** Every stored attribute of every row. */
    public static Find all(ModelDefinition model) {
        return all(model, Predicate.ALWAYS);
    }

    /** Every stored attribute of the rows that fulfil a condition. */
    static Find all(ModelDefinition model, Predicate where) {
        return new Find(
                model,
                Selection.all(model),
                where,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                Predicate.ALWAYS,
                false,
                null,
                false,
                Manner.STANDARD);
    }

    public Find withSelection(Selection other) {
        return new Find(
                model,
                other,
                where,
                includes,
                order,
                limit,
                offset,
                groupBy,
                having,
                distinct,
                lock,
                skipLocked,
                manner);
    }

    public Find withWhere(Predicate other) {
        return new Find(
                model,
                selection,
                other,
                includes,
                order,
                limit,
                offset,
                groupBy,
                having,
                distinct,
                lock,
                skipLocked,
                manner);
    }

    /** Adds a condition to those that are there. */
    public Find and(Predicate condition) {
        return condition.equals(Predicate.ALWAYS) ? this : withWhere(Predicate.both(where, condition));
    }

    public Find withIncludes(List<Include> other) {
        return new Find(
                model,
                selection,
                where,
                other,
                order,
                limit,
                offset,
                groupBy,
                having,
                distinct,
                lock,
                skipLocked,
                manner);
    }

    public Find withOrder(List<OrderTerm> other) {
        return new Find(
                model,
                selection,
                where,
                includes,
                other,
                limit,
                offset,
                groupBy,
                having,
                distinct,
                lock,
                skipLocked,
                manner);
    }

    public Find withLimit(@Nullable Integer rows) {
        return new Find(
                model,
                selection,
                where,
                includes,
                order,
                rows,
                offset,
                groupBy,
                having,
                distinct,
                lock,
                skipLocked,
                manner);
    }

    public Find withOffset(@Nullable Integer rows) {
        return new Find(
                model,
                selection,
                where,
                includes,
                order,
                limit,
                rows,
                groupBy,
                having,
                distinct,
                lock,
                skipLocked,
                manner);
    }

    public Find withLock(@Nullable Lock other) {
        return new Find(
                model,
                selection,
                where,
                includes,
                order,
                limit,
                offset,
                groupBy,
                having,
                distinct,
                other,
                skipLocked,
                manner);
    }

    public Find withManner(Manner other) {
        return new Find(
                model,
                selection,
                where,
                includes,
                order,
                limit,
                offset,
                groupBy,
                having,
                distinct,
                lock,
                skipLocked,
                other);
    }

    public Find withHooks(boolean runs) {
        return withManner(manner.withHooks(runs));
    }
}
