package org.sequelize4j.jdbc;

import java.util.List;
import org.sequelize4j.error.ConstraintException.Violation;

/** The messages of violated constraints. They name attributes, never values. */
final class ViolationSentences {
    private ViolationSentences() {}

    static String unique(Violation violation) {
        List<String> attributes = violation.attributes();
        String rule = attributes.isEmpty()
                ? "A unique key was violated"
                : and(attributes) + " must be unique" + (attributes.size() > 1 ? " together" : "");
        return rule + ": " + (violation.table() == null ? "another row" : "another row of " + table(violation))
                + " has the same " + (attributes.size() == 1 ? "value" : "values") + constraint(violation) + ".";
    }

    static String foreignKey(Violation violation) {
        String key =
                violation.attributes().isEmpty() ? "A foreign key" : "The foreign key " + and(violation.attributes());
        return key + of(violation) + " was violated: a row would refer to a row that does not exist"
                + constraint(violation) + ".";
    }

    static String notNull(Violation violation) {
        String columns = violation.attributes().isEmpty() ? "A column" : and(violation.attributes());
        return columns + of(violation) + " cannot be null.";
    }

    static String check(Violation violation) {
        String check = violation.constraint() == null ? "A check" : "The check \"" + violation.constraint() + "\"";
        return check + of(violation) + " refused the row.";
    }

    static String tooLong(Violation violation, String reason) {
        String value = violation.attributes().isEmpty()
                ? "A value"
                : "The value for " + and(violation.attributes()) + of(violation);
        return value + " does not fit its column. The database says: " + reason;
    }

    private static String and(List<String> names) {
        return String.join(" and ", names);
    }

    private static String of(Violation violation) {
        return violation.table() == null ? "" : " of " + table(violation);
    }

    private static String table(Violation violation) {
        return "\"" + violation.table() + "\"";
    }

    private static String constraint(Violation violation) {
        return violation.constraint() == null ? "" : " (\"" + violation.constraint() + "\")";
    }
}
