package org.sequelize4j.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.IndexType;
import org.sequelize4j.Sort;

/**
 * An index that is no part of a key.
 *
 * @param where the condition of a partial index as SQL text
 * @param definition the statement that made a live index, where the database keeps it
 */
public record IndexDescription(
        String name,
        List<Part> parts,
        boolean unique,
        @Nullable String where,
        @Nullable String definition,
        Manner manner) {
    public IndexDescription {
        parts = List.copyOf(parts);
    }

    /** An index of no particular kind. */
    public IndexDescription(
            String name, List<Part> parts, boolean unique, @Nullable String where, @Nullable String definition) {
        this(name, parts, unique, where, definition, Manner.USUAL);
    }

    /**
     * How an index is built.
     *
     * @param type FULLTEXT or SPATIAL; null for others
     * @param method null for the usual one, or where the database does not tell
     */
    public record Manner(
            @Nullable IndexType type,
            @Nullable String method,
            @Nullable String parser,
            boolean concurrently) {
        public static final Manner USUAL = new Manner(null, null, null, false);
    }

    /**
     * One indexed column, or an expression.
     *
     * @param column its name, or the text of the expression
     * @param length how much of it is indexed; null for all
     * @param collation null for that of the column
     * @param operator the operator class; null for the usual one
     */
    public record Part(
            String column,
            Sort direction,
            boolean expression,
            @Nullable Integer length,
            @Nullable String collation,
            @Nullable String operator) {
        /** A whole column in the usual manner. */
        public Part(String column, Sort direction) {
            this(column, direction, false, null, null, null);
        }

        boolean isLike(Part live) {
            return expression == live.expression
                    && (expression ? sameExpression(live) : column.equals(live.column))
                    && direction == live.direction
                    && Objects.equals(length, live.length)
                    && (collation == null || collation.equalsIgnoreCase(live.collation))
                    && (operator == null || operator.equalsIgnoreCase(live.operator));
        }

        /** Some databases do not tell an expression. */
        private boolean sameExpression(Part live) {
            return live.column.isEmpty() || LooseSql.same(column, live.column);
        }
    }

    /** Whether no two rows have the same values of its columns. */
    public boolean isKey() {
        return unique && where == null && parts.stream().noneMatch(part -> part.expression() || part.length() != null);
    }

    /** The indexed columns in their order, and the texts of expressions. */
    public List<String> columns() {
        return parts.stream().map(Part::column).toList();
    }

    /** The columns that are indexed as they are. */
    List<String> plainColumns() {
        return parts.stream()
                .filter(part -> !part.expression())
                .map(Part::column)
                .toList();
    }

    /** Whether it has the same parts, built in the same way, as one that is there. */
    boolean isBuiltLike(IndexDescription live) {
        if (unique != live.unique || parts.size() != live.parts.size() || manner.type() != live.manner.type()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isLike(live.parts.get(i))) {
                return false;
            }
        }
        String method = manner.method() == null ? "btree" : manner.method();
        return live.manner.method() == null || method.equalsIgnoreCase(live.manner.method());
    }
}
