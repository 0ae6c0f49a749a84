package org.sequelize4j.definition;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.Sort;

/**
 * One part of an index as a user declares it: an attribute or an expression.
 *
 * @param length how much of a text is indexed; null for all of it
 * @param collate null for the collation of the column
 * @param operator the operator class; null for the default
 */
public record IndexField(
        @Nullable String attribute,
        @Nullable Expression expression,
        Sort direction,
        @Nullable Integer length,
        @Nullable String collate,
        @Nullable String operator) {
    public static IndexField of(String attribute) {
        return new IndexField(attribute, null, Sort.ASC, null, null, null);
    }

    public static IndexField of(Expression expression, Sort direction) {
        return new IndexField(null, expression, direction, null, null, null);
    }

    public IndexField ordered(Sort other) {
        return new IndexField(attribute, expression, other, length, collate, operator);
    }

    IndexField cut(int other) {
        return new IndexField(attribute, expression, direction, other, collate, operator);
    }

    IndexField collated(String other) {
        return new IndexField(attribute, expression, direction, length, other, operator);
    }

    IndexField operated(String other) {
        return new IndexField(attribute, expression, direction, length, collate, other);
    }

    /** As messages name it. */
    @Override
    public String toString() {
        return attribute == null ? "an expression" : attribute;
    }
}
