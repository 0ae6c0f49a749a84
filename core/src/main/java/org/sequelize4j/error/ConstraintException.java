package org.sequelize4j.error;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A constraint of the database refused a write. The statement had no effect. */
public class ConstraintException extends ValidationException {
    private static final long serialVersionUID = 1L;

    private final transient Violation violation;

    public ConstraintException(String message, Violation violation, @Nullable Throwable cause) {
        super(message, violation.items(), cause);
        this.violation = violation;
    }

    /** The same of a row within a graph: its items say where in the graph the refused values are. */
    @Override
    public final ConstraintException under(String node) {
        return node.isEmpty()
                ? this
                : with(
                        node + ": " + getMessage(),
                        violation.with(violation.items().stream()
                                .map(item -> item.under(node))
                                .toList()));
    }

    /** The same with items, of a row of which the values are known. */
    public final ConstraintException with(List<ValidationItem> items) {
        return with(String.valueOf(getMessage()), violation.with(items));
    }

    ConstraintException with(String message, Violation other) {
        return new ConstraintException(message, other, getCause());
    }

    public @Nullable String table() {
        return violation.table();
    }

    /** The constraint or index, as far as the database names it. */
    public @Nullable String constraint() {
        return violation.constraint();
    }

    /** The names of the attributes that took part. */
    public List<String> attributes() {
        return violation.attributes();
    }

    /** The refused values by attribute, as far as they are known. */
    public Map<String, @Nullable Object> values() {
        return violation.values();
    }

    public @Nullable String sql() {
        return violation.sql();
    }

    /** What the database said of the refused row; everything it did not say is null or empty. */
    public record Violation(
            @Nullable String table,
            @Nullable String constraint,
            List<String> attributes,
            Map<String, @Nullable Object> values,
            List<ValidationItem> items,
            @Nullable String sql) {
        Violation with(List<ValidationItem> others) {
            return new Violation(table, constraint, attributes, values, List.copyOf(others), sql);
        }
    }
}
