package org.sequelize4j.write;

import java.util.List;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.sql.OnConflict;

/** Inserts rows that may meet rows which are there: by one statement where the database has it, else row by row. */
final class ConflictInserter {
    private final Executor executor;
    private final StepwiseInserter stepwise;

    ConflictInserter(Executor executor, StepwiseInserter stepwise) {
        this.executor = executor;
        this.stepwise = stepwise;
    }

    /** The keys by which a row can meet another one in a statement with this target. */
    List<List<Attribute>> keys(ModelDefinition model, List<Attribute> target) {
        return target.isEmpty() || executor.dialect().can(Capability.ON_DUPLICATE_KEY)
                ? RowKeys.of(model)
                : List.of(target);
    }

    /** Whether one statement does it, which cannot tell what a row belonged to before: where that is kept right, several do. */
    boolean isOneStatement(ModelDefinition model) {
        Dialect dialect = executor.dialect();
        return model.upkeeps().isEmpty() && has(dialect);
    }

    private static boolean has(Dialect dialect) {
        return dialect.can(Capability.ON_CONFLICT) || dialect.can(Capability.ON_DUPLICATE_KEY);
    }

    /**
     * Inserts rows of one model, at least one, which have values for one of their keys each.
     *
     * @param target the key that it is about; empty for any
     * @param update what rows that are there get; empty to leave the new ones out
     */
    void insert(List<RowInstance> rows, List<Attribute> target, List<Attribute> update, WriteSettings settings) {
        ModelDefinition model = rows.get(0).definition();
        if (!isOneStatement(model)) {
            rows.forEach(row -> stepwise.write(row, keys(model, target), update, settings));
            return;
        }
        Dialect dialect = executor.dialect();
        OnConflict conflict = new OnConflict(
                Statements.columns(target), Statements.columns(update), Versions.countOver(model, update), false);
        for (InsertBatch batch : InsertBatch.split(rows, dialect)) {
            executor.update(dialect.print(batch.statement(dialect, List.of()).on(conflict)));
        }
    }
}
