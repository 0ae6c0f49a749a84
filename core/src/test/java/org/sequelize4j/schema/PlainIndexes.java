package org.sequelize4j.schema;

import java.util.function.Consumer;
import org.sequelize4j.Expression;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.definition.ModelDefinition;

/** For models whose indexes have no conditions and no expressions. */
final class PlainIndexes implements IndexSql {
    static final IndexSql ONLY = new PlainIndexes();

    @Override
    public String condition(ModelDefinition model, Consumer<? super Where<Row>> condition) {
        throw new UnsupportedOperationException("a condition of an index of " + model);
    }

    @Override
    public String expression(ModelDefinition model, Expression expression) {
        throw new UnsupportedOperationException("an expression in an index of " + model);
    }
}
