package org.sequelize4j.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AlongPath;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.query.Operand;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.StepCondition;

/** Finds out whether a condition on associations comes back to the table that it is a condition on. */
public final class SelfReading {
    private SelfReading() {}

    /** Whether a subquery of the condition reads the model's own table. */
    public static boolean of(ModelDefinition model, Predicate condition) {
        return reads(model.table(), condition);
    }

    private static boolean reads(TableName table, Predicate condition) {
        if (condition instanceof Predicate.All all) {
            return any(table, all.parts());
        }
        if (condition instanceof Predicate.Any any) {
            return any(table, any.parts());
        }
        if (condition instanceof Predicate.Not not) {
            return reads(table, not.part());
        }
        if (condition instanceof Predicate.NotTrue not) {
            return reads(table, not.part());
        }
        if (condition instanceof Predicate.Has has) {
            return isTable(table, has.association())
                    || reads(table, has.condition())
                    || reads(table, has.throughCondition());
        }
        return left(condition) instanceof Operand.AggregateOperand count
                && (isTable(table, count.association())
                        || reads(table, count.condition())
                        || reads(table, count.throughCondition()));
    }

    /** What the condition compares with something, where that can be a number of associated rows. */
    private static @Nullable Operand left(Predicate condition) {
        if (condition instanceof Predicate.Compare compare) {
            return compare.left();
        }
        if (condition instanceof Predicate.In in) {
            return in.operand();
        }
        return condition instanceof Predicate.Between between ? between.operand() : null;
    }

    private static boolean any(TableName table, List<Predicate> parts) {
        return parts.stream().anyMatch(part -> reads(table, part));
    }

    private static boolean reads(TableName table, AlongPath path, int step) {
        StepCondition condition = StepCondition.of(path, step);
        return isTable(table, path.steps().get(step))
                || any(table, List.of(condition.target(), condition.candidate(), condition.link()));
    }

    private static boolean isTable(TableName table, AssociationDefinition association) {
        if (association instanceof AlongPath path) {
            return path.sourceModel().table().equals(table)
                    || IntStream.range(0, path.steps().size()).anyMatch(step -> reads(table, path, step));
        }
        return association.targetModel().table().equals(table)
                || (association instanceof BelongsToMany many
                        && many.throughModel().table().equals(table));
    }
}
