package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sequelize4j.DataTypes;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.Update;
import org.sequelize4j.sql.UpdateRows;

/**
 * Stored rows of one definition that one statement updates.
 *
 * @param written the attributes that at least one of the rows writes
 */
record UpdateBatch(ModelDefinition model, List<Attribute> written, List<Row> rows) {
    private static final int MOST_ROWS = 1_000;

    /** A row, and what is written of it. */
    record Row(RowInstance instance, List<Attribute> written, BitSet slots) {
        static Row of(RowInstance instance, List<Attribute> written) {
            BitSet slots = new BitSet();
            written.forEach(attribute -> slots.set(attribute.slot()));
            return new Row(instance, written, slots);
        }

        boolean writes(Attribute attribute) {
            return slots.get(attribute.slot());
        }
    }

    /** Whether the row can be updated together with others: what the database computes is written alone. */
    static boolean takes(RowInstance row, List<Attribute> written) {
        return !written.isEmpty() && written.stream().noneMatch(attribute -> Statements.isComputed(row, attribute));
    }

    /** Cuts the rows into statements, as long as the database takes them. */
    static List<UpdateBatch> split(ModelDefinition model, List<Row> rows, Dialect dialect) {
        BitSet all = new BitSet();
        rows.forEach(row -> all.or(row.slots()));
        int values = 2 * all.cardinality() + model.primaryKey().size() + 1;
        int atOnce = Math.max(1, Math.min(MOST_ROWS, dialect.maximumBinds() / values));
        List<UpdateBatch> batches = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += atOnce) {
            batches.add(of(model, rows.subList(from, Math.min(rows.size(), from + atOnce))));
        }
        return batches;
    }

    private static UpdateBatch of(ModelDefinition model, List<Row> rows) {
        return new UpdateBatch(
                model,
                model.storedAttributes().stream()
                        .filter(attribute -> !attribute.equals(model.version()))
                        .filter(attribute -> rows.stream().anyMatch(row -> row.writes(attribute)))
                        .toList(),
                rows);
    }

    int size() {
        return rows.size();
    }

    List<RowInstance> instances() {
        return rows.stream().map(Row::instance).toList();
    }

    /** Finds each row by its key, and by the version that the instance knows. */
    UpdateRows statement() {
        List<String> keys = new ArrayList<>(Statements.columns(model.primaryKey()));
        List<Update.Assignment> counted = new ArrayList<>();
        Attribute version = model.version();
        if (version != null) {
            keys.add(version.column());
            counted.add(new Update.Assignment(version.column(), Versions.next(version)));
        }
        List<UpdateRows.Column> columns = written.stream()
                .map(attribute -> new UpdateRows.Column(attribute.column(), !all(attribute)))
                .toList();
        return new UpdateRows(
                Statements.table(model),
                keys,
                columns,
                counted,
                rows.stream().map(row -> values(row, columns)).toList());
    }

    private boolean all(Attribute attribute) {
        return rows.stream().allMatch(row -> row.writes(attribute));
    }

    private List<SqlExpression.Bind> values(Row row, List<UpdateRows.Column> columns) {
        RowInstance instance = row.instance();
        List<SqlExpression.Bind> values = new ArrayList<>();
        List<Object> key = Statements.key(instance);
        for (Attribute part : model.primaryKey()) {
            values.add(new SqlExpression.Bind(key.get(values.size()), part.type()));
        }
        Attribute version = model.version();
        if (version != null) {
            values.add(new SqlExpression.Bind(Versions.known(instance), version.type()));
        }
        for (int i = 0; i < written.size(); i++) {
            Attribute attribute = written.get(i);
            boolean writes = row.writes(attribute);
            values.add(new SqlExpression.Bind(writes ? instance.value(attribute.slot()) : null, attribute.type()));
            if (columns.get(i).inSomeRows()) {
                values.add(new SqlExpression.Bind(writes ? 1 : 0, DataTypes.INTEGER));
            }
        }
        return values;
    }
}
