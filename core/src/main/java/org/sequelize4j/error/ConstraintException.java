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
            @Nullable String sql) {}
}
