package org.sequelize4j.write;

import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Transactions;

/** Inserts many new rows of one model in few statements and one transaction; validated, but without hooks. */
final class BulkWriter {
    private final Transactions transactions;
    private final RowInserter inserter;

    BulkWriter(Transactions transactions, RowInserter inserter) {
        this.transactions = transactions;
        this.inserter = inserter;
    }

    void write(ModelDefinition model, List<RowInstance> rows, BulkSettings settings) {
        if (settings.fields() != null) {
            limit(model, rows, settings.fields());
        }
        rows.forEach(row -> prepare(model, row));
        Undo.restoring(rows, () -> {
            if (inserter.isLong(model, rows)) {
                transactions.run(
                        options -> {}, savepoint -> insert(model, rows, settings.returning(), settings.progress()));
            } else {
                insert(model, rows, settings.returning(), settings.progress());
            }
            return rows;
        });
    }

    private List<RowInstance> insert(
            ModelDefinition model, List<RowInstance> rows, boolean returning, LongConsumer progress) {
        inserter.insert(model, rows, returning, progress);
        return rows;
    }

    private static void prepare(ModelDefinition model, RowInstance row) {
        if (!row.pending().isEmpty()) {
            throw new InstanceException("bulkCreate writes rows of \"" + model.name()
                    + "\" alone; write associated rows by a bulkCreate of their own, or with create.");
        }
        Preparation.withoutHooks(row);
    }

    /** What is not among the fields is as if nobody had set it. */
    private static void limit(ModelDefinition model, List<RowInstance> rows, List<String> fields) {
        Set<Attribute> written = fields.stream().map(model::requireAttribute).collect(Collectors.toSet());
        for (RowInstance row : rows) {
            RowInstance unset = NewRows.withDefaults(row.runtime(), model);
            for (Attribute attribute : model.attributes()) {
                if (!written.contains(attribute)) {
                    row.fill(attribute.slot(), unset.raw(attribute.slot()));
                }
            }
        }
    }
}
