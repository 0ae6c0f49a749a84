package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.sql.OnConflict;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.Update;

/** Inserts rows that may meet rows which are there: by one statement where the database has it, else row by row. */
final class ConflictInserter {
    private final Executor executor;
    private final StoredRows stored;
    private final RowInserter inserter;

    ConflictInserter(Executor executor, StoredRows stored, RowInserter inserter) {
        this.executor = executor;
        this.stored = stored;
        this.inserter = inserter;
    }

    /** The keys by which a row can meet another one in a statement with this target. */
    List<List<Attribute>> keys(ModelDefinition model, List<Attribute> target) {
        return target.isEmpty() || executor.dialect().can(Capability.ON_DUPLICATE_KEY)
                ? RowKeys.of(model)
                : List.of(target);
    }

    /**
     * Inserts the rows, which have values for one of their keys each.
     *
     * @param target the key that it is about; empty for any
     * @param update what rows that are there get; empty to leave the new ones out
     * @return how many rows the database says were changed
     */
    int insert(ModelDefinition model, List<RowInstance> rows, List<Attribute> target, List<Attribute> update) {
        Dialect dialect = executor.dialect();
        if (!dialect.can(Capability.ON_CONFLICT) && !dialect.can(Capability.ON_DUPLICATE_KEY)) {
            return rows.stream()
                    .mapToInt(row -> insertOrUpdate(row, keys(model, target), update))
                    .sum();
        }
        OnConflict conflict = new OnConflict(Statements.columns(target), Statements.columns(update), false);
        int changed = 0;
        for (InsertBatch batch : InsertBatch.split(model, rows, dialect)) {
            changed += executor.update(
                    dialect.print(batch.statement(dialect, List.of()).on(conflict)));
        }
        return changed;
    }

    private int insertOrUpdate(RowInstance row, List<List<Attribute>> keys, List<Attribute> update) {
        for (List<Attribute> key : keys) {
            if (stored.exists(row, List.of(key))) {
                return update.isEmpty() ? 0 : update(row, key, update);
            }
        }
        inserter.insert(row.definition(), List.of(row), true, written -> {});
        return 1;
    }

    private int update(RowInstance row, List<Attribute> key, List<Attribute> update) {
        List<Update.Assignment> assignments = update.stream()
                .map(attribute -> new Update.Assignment(attribute.column(), Statements.updated(row, attribute)))
                .toList();
        List<SqlExpression> isRow = new ArrayList<>();
        key.forEach(part -> isRow.add(new SqlExpression.Binary(Statements.column(part), "=", bind(row, part))));
        return executor.update(executor.dialect()
                .print(new Update(
                        Statements.table(row.definition()),
                        assignments,
                        new SqlExpression.Junction(true, isRow),
                        List.of())));
    }

    private static SqlExpression bind(RowInstance row, Attribute attribute) {
        return Statements.bind(attribute, row.value(attribute.slot()));
    }

    /** Inserts one row where the database can tell whether it is a new one, and fills in what is stored then. */
    boolean insertAndTell(RowInstance row, List<Attribute> target, List<Attribute> update) {
        Dialect dialect = executor.dialect();
        List<Attribute> attributes = row.definition().storedAttributes();
        OnConflict conflict = new OnConflict(Statements.columns(target), Statements.columns(update), true);
        InsertBatch batch =
                InsertBatch.split(row.definition(), List.of(row), dialect).get(0);
        return executor.query(dialect.print(batch.statement(dialect, attributes).on(conflict)), rows -> {
                    @Nullable Object[] values = stored.mapper(attributes).map(rows);
                    boolean inserted = rows.getBoolean(attributes.size() + 1);
                    StoredRows.fill(row, values);
                    return inserted;
                })
                .get(0);
    }
}
