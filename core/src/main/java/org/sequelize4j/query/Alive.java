package org.sequelize4j.query;

import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Operand.ValueOperand;
import org.sequelize4j.query.Predicate.Compare;
import org.sequelize4j.query.Predicate.IsNull;

/** That a row is not destroyed, on models whose destroyed rows stay. */
public final class Alive {
    private Alive() {}

    /** Always true of models whose destroyed rows are gone. */
    public static Predicate of(ModelDefinition model) {
        Attribute deletedAt = model.deletedAt();
        if (deletedAt == null) {
            return Predicate.ALWAYS;
        }
        Operand mark = new AttributeOperand(Path.ROOT, deletedAt);
        Object value = model.aliveValue();
        return value == null
                ? new IsNull(mark)
                : new Compare(mark, Predicate.Comparator.EQ, new ValueOperand(value, deletedAt.type()));
    }

    /** Whether a condition lets none but such rows through. */
    public static boolean isPartOf(Predicate condition, ModelDefinition model) {
        Predicate alive = of(model);
        return condition.equals(alive)
                || (condition instanceof Predicate.All all && all.parts().contains(alive));
    }

    /** What a condition says besides that. */
    static Predicate without(Predicate condition, ModelDefinition model) {
        Predicate alive = of(model);
        if (condition.equals(alive)) {
            return Predicate.ALWAYS;
        }
        return condition instanceof Predicate.All all
                ? Predicate.all(
                        all.parts().stream().filter(part -> !part.equals(alive)).toList())
                : condition;
    }
}
