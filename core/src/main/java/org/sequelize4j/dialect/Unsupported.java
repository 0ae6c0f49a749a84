package org.sequelize4j.dialect;

import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.sql.SqlExpression.Quantified;
import org.sequelize4j.sql.SqlExpression.Regexp;
import org.sequelize4j.sql.SqlExpression.Related;
import org.sequelize4j.sql.SqlExpression.Spelled;
import org.sequelize4j.type.DataType;

/** The sentences that refuse what a database does not have. */
final class Unsupported {
    private Unsupported() {}

    /** A type that the database has no column for. */
    static DefinitionException type(String database, DataType type) {
        return new DefinitionException(database + " has no columns of the type " + type.name()
                + ". Use one of the types that it has, such as JSON for lists and documents or STRING for text.");
    }

    /** An operator that the database does not have. */
    static QueryException operator(Spelled expression) {
        return new QueryException("This database has no " + words(expression) + ", so the statement was not sent.");
    }

    private static String words(Spelled expression) {
        if (expression instanceof Regexp regexp) {
            return regexp.ignoreCase()
                    ? "regular expressions without regard to case (iRegexp, notIRegexp)"
                    : "regular expressions (regexp, notRegexp); use like(…), startsWith(…) or contains(…)";
        }
        if (expression instanceof Related related) {
            return switch (related.kind()) {
                case ARRAYS -> "arrays to compare by " + related.operator();
                case RANGES -> "ranges to compare by " + related.operator();
                case TEXT_SEARCH -> "full text search by match(…)";
            };
        }
        return expression instanceof Quantified quantified
                ? "comparison with " + (quantified.all() ? "all" : "any") + "(…) of the rows of a subquery"
                : "JSON operator like that (" + expression.getClass().getSimpleName() + ")";
    }
}
