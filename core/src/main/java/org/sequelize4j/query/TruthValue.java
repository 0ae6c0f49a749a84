package org.sequelize4j.query;

import java.util.List;
import org.sequelize4j.Expression;
import org.sequelize4j.Row;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.References;
import org.sequelize4j.error.QueryException;

/** A condition that stands where a value is expected. It names attributes, as every expression does. */
final class TruthValue {
    private static final ReferenceLookup NAMES_ONLY = new ReferenceLookup() {
        @Override
        public <T> References<T> of(ModelDefinition model) {
            throw new QueryException("whether(…) names attributes and associations by texts; write"
                    + " whether(w -> w.where(\"" + model.primaryKey().get(0).name() + "\").eq(…)).");
        }
    };

    private TruthValue() {}

    static Operand of(ModelDefinition model, Expression.Truth truth) {
        WhereBuilder<Row> condition = new WhereBuilder<>(Subject.named(model, NAMES_ONLY, Scoping.DEFAULT));
        truth.condition().accept(condition);
        List<Clause.Part> parts = condition.clause.finish();
        if (parts.isEmpty()) {
            throw new QueryException(
                    "whether(…) was given no condition, so there is nothing to tell; write one, such as"
                            + " whether(w -> w.where(\""
                            + model.primaryKey().get(0).name() + "\").gt(9)).");
        }
        return new Operand.TruthOperand(Clause.all(parts));
    }
}
