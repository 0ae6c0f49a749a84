package org.sequelize4j.plan;

import org.sequelize4j.Expression;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.ExpressionResolver;
import org.sequelize4j.sql.SqlExpression;

/** What the database is to compute for a column that is written. */
public final class WrittenExpressions {
    private WrittenExpressions() {}

    /**
     * In the words of an UPDATE: columns are those of the row as it was.
     *
     * @param alias of the table that is updated
     */
    public static SqlExpression ofUpdate(ModelDefinition model, String alias, Expression expression) {
        return Operands.of(Scope.fixed(model, alias, new Aliases()), ExpressionResolver.resolve(model, expression));
    }

    /**
     * In the words of an INSERT.
     *
     * @throws QueryException when the expression names a column, since there is no row yet
     */
    public static SqlExpression ofInsert(ModelDefinition model, Expression expression) {
        requireNoColumn(model, expression);
        return ofUpdate(model, model.table().name(), expression);
    }

    private static void requireNoColumn(ModelDefinition model, Object part) {
        if (part instanceof Expression.ColumnReference column) {
            throw new QueryException("A new row of \"" + model.name() + "\" cannot take a value from col(\""
                    + String.join("\", \"", column.path())
                    + "\"), because it has no columns yet; give the value, or compute it with fn(…) of values.");
        }
        if (part instanceof Expression.FunctionCall call) {
            for (Object argument : call.arguments()) {
                if (argument != null) {
                    requireNoColumn(model, argument);
                }
            }
        }
        if (part instanceof Expression.Cast cast) {
            requireNoColumn(model, cast.operand());
        }
    }
}
