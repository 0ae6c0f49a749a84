package org.sequelize4j.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.plan.Conditions;
import org.sequelize4j.plan.FirstRows;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.sql.Delete;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.Update;

/** Changes and deletes rows by condition, without loading them. */
final class StaticWriter {
    private final Executor executor;

    StaticWriter(Executor executor) {
        this.executor = executor;
    }

    /**
     * Sets what is set of the given row in all rows that fulfil the condition.
     *
     * @return how many
     */
    int update(RowInstance values, Predicate condition, ReachSettings settings) {
        ModelDefinition model = values.definition();
        if (!values.pending().isEmpty()) {
            throw new QueryException("An update of many rows of \"" + model.name()
                    + "\" cannot create or connect associated rows; it sets attributes only.");
        }
        List<Attribute> given = Validation.changed(values).stream()
                .filter(settings.write()::writes)
                .toList();
        if (given.isEmpty()) {
            throw new QueryException(
                    "An update of \"" + model.name() + "\" was given no values; set at least one attribute.");
        }
        if (settings.write().validate()) {
            Validation.check(values, given);
        }
        Timestamps.ofUpdate(values, settings.write());
        List<Attribute> stored = Validation.changed(values).stream()
                .filter(Attribute::isStored)
                .filter(attribute -> settings.write().writes(attribute) || attribute.equals(model.updatedAt()))
                .toList();
        List<Update.Assignment> assignments = stored.stream()
                .map(attribute -> new Update.Assignment(attribute.column(), Statements.updated(values, attribute)))
                .toList();
        Source.Table table = Statements.table(model);
        return executor.update(executor.dialect()
                .print(new Update(table, assignments, where(model, table, condition, settings), List.of())));
    }

    int delete(ModelDefinition model, Predicate condition, ReachSettings settings) {
        Source.Table table = Statements.table(model);
        return executor.update(executor.dialect().print(new Delete(table, where(model, table, condition, settings))));
    }

    private static @Nullable SqlExpression where(
            ModelDefinition model, Source.Table table, Predicate condition, ReachSettings settings) {
        if (settings.limit() != null) {
            return FirstRows.where(model, table.alias(), condition, settings.limit());
        }
        return condition.equals(Predicate.ALWAYS) ? null : Conditions.where(model, table.alias(), condition);
    }
}
