package org.sequelize4j.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.dialect.ErrorKind;
import org.sequelize4j.dialect.SqlFailure;
import org.sequelize4j.error.ConstraintException.Violation;
import org.sequelize4j.error.ValidationItem;
import org.sequelize4j.sql.SqlText;

/** Puts together what is known of a violated constraint: attributes by the models, values by what was bound. */
final class Violations {
    private final Supplier<? extends ViolationResolver> models;

    Violations(Supplier<? extends ViolationResolver> models) {
        this.models = models;
    }

    Violation of(SqlFailure failure, @Nullable SqlText sql) {
        List<String> columns = columns(failure);
        List<String> attributes =
                failure.table() == null ? columns : models.get().attributes(failure.table(), columns);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        List<ValidationItem> items = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            SqlText.@Nullable Bind bind = sql == null ? null : onlyBind(sql, columns.get(i));
            Object value = bind == null ? null : bind.value();
            if (bind != null) {
                values.put(attributes.get(i), value);
            }
            item(failure.kind(), attributes.get(i), value, items);
        }
        return new Violation(
                failure.table(),
                failure.constraint(),
                List.copyOf(attributes),
                Collections.unmodifiableMap(values),
                List.copyOf(items),
                sql == null ? null : sql.text());
    }

    /** Of a foreign key a database may name the columns that are referred to, so its name says more. */
    private List<String> columns(SqlFailure failure) {
        boolean named = !failure.columns().isEmpty();
        if (failure.constraint() == null || (named && failure.kind() != ErrorKind.FOREIGN_KEY)) {
            return failure.columns();
        }
        List<String> known = models.get().columnsOfConstraint(failure.table(), failure.constraint());
        return known.isEmpty() ? failure.columns() : known;
    }

    /** The bind that was written to the column, when a single row was written; of several rows nobody knows which was refused. */
    private static SqlText.@Nullable Bind onlyBind(SqlText sql, String column) {
        SqlText.Bind only = null;
        for (SqlText.Bind bind : sql.binds()) {
            if (column.equals(bind.column())) {
                if (only != null) {
                    return null;
                }
                only = bind;
            }
        }
        return only;
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
