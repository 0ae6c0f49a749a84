package org.sequelize4j.engine;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.plan.Conditions;
import org.sequelize4j.plan.WrittenExpressions;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Queries;
import org.sequelize4j.schema.IndexSql;

/** Conditions and expressions of indexes, in the words of every other query; scopes and destroyed rows do not matter to them. */
record ModelIndexSql(Queries queries, Dialect dialect) implements IndexSql {
    @Override
    public @Nullable String condition(ModelDefinition model, Consumer<? super Where<Row>> condition) {
        Predicate predicate = queries.named().unscoped().<Row>where(model, where -> {
            condition.accept(where);
            where.paranoid(false);
        });
        return predicate.equals(Predicate.ALWAYS)
                ? null
                : dialect.inline(Conditions.where(model, model.table().name(), predicate));
    }

    @Override
    public String expression(ModelDefinition model, Expression expression) {
        return dialect.inline(WrittenExpressions.ofUpdate(model, model.table().name(), expression));
    }
}
