package org.sequelize4j.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.dialect.ErrorKind;
import org.sequelize4j.dialect.NameLimit;
import org.sequelize4j.dialect.SqlFailure;
import org.sequelize4j.error.ConstraintException.Violation;
import org.sequelize4j.error.ValidationItem;
import org.sequelize4j.sql.SqlText;

/** Puts together what is known of a violated constraint: attributes by the models, values by what was bound. */
final class Violations {
    private final Supplier<? extends ViolationResolver> models;
    private final NameLimit longest;

    Violations(Supplier<? extends ViolationResolver> models, NameLimit longest) {
        this.models = models;
        this.longest = longest;
    }

    /**
     * Puts it together.
     *
     * @param sql the refused statement; null when it is not known
     * @param reason what the database says
     */
    Violation of(SqlFailure failure, @Nullable SqlText sql, String reason) {
        WrittenRow row = WrittenRow.of(sql);
        String table = failure.table() == null ? row.table() : failure.table();
        List<String> columns = columns(failure, table, row, reason);
        List<String> attributes = table == null ? columns : models.get().attributes(table, columns);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        List<ValidationItem> items = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            SqlText.@Nullable Bind bind = row.bind(columns.get(i));
            Object value = bind == null ? null : bind.value();
            if (bind != null) {
                values.put(attributes.get(i), value);
            }
            item(failure.kind(), attributes.get(i), value, items);
        }
        return new Violation(
                table,
                failure.constraint(),
                List.copyOf(attributes),
                Collections.unmodifiableMap(values),
                List.copyOf(items),
                sql == null ? null : sql.text());
    }

    private List<String> columns(SqlFailure failure, @Nullable String table, WrittenRow row, String reason) {
        List<String> named = failure.columns();
        return switch (failure.kind()) {
            case FOREIGN_KEY -> foreignKey(failure, table, row);
            case TOO_LONG -> named.isEmpty() ? row.tooLong(reason) : named;
            default ->
                named.isEmpty() && failure.constraint() != null
                        ? models.get().columnsOfConstraint(table, failure.constraint(), longest)
                        : named;
        };
    }

    /** A database may name the columns that are referred to, so the name of the key says more; some name nothing at all. */
    private List<String> foreignKey(SqlFailure failure, @Nullable String table, WrittenRow row) {
        if (failure.constraint() != null) {
            List<String> known = models.get().columnsOfConstraint(table, failure.constraint(), longest);
            return known.isEmpty() ? failure.columns() : known;
        }
        if (table == null || !failure.columns().isEmpty()) {
            return failure.columns();
        }
        List<List<String>> written =
                models.get().foreignKeys(table).stream().filter(row::hasValues).toList();
        return written.size() == 1 ? written.get(0) : List.of();
    }

    private static void item(ErrorKind kind, String attribute, @Nullable Object value, List<ValidationItem> items) {
        switch (kind) {
            case UNIQUE ->
                items.add(new ValidationItem(
                        attribute + " must be unique", "unique violation", attribute, value, "not_unique"));
            case NOT_NULL ->
                items.add(new ValidationItem(
                        attribute + " cannot be null", "notNull Violation", attribute, null, "is_null"));
            case TOO_LONG ->
                items.add(new ValidationItem(attribute + " is too long", "Validation error", attribute, value, "len"));
            default -> {
                // Sequelize has no items for the others, because none of the values is wrong by itself.
            }
        }
    }
}
