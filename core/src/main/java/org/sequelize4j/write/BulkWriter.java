package org.sequelize4j.write;

import java.util.List;
import org.sequelize4j.definition.ModelDefinition;
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
        rows.forEach(row -> prepare(row, settings.write()));
        Undo.restoring(rows, () -> {
            if (inserter.isLong(model, rows)) {
                transactions.run(options -> {}, savepoint -> insert(model, rows, settings));
            } else {
                insert(model, rows, settings);
            }
            return rows;
        });
    }

    private List<RowInstance> insert(ModelDefinition model, List<RowInstance> rows, BulkSettings settings) {
        inserter.insert(model, rows, settings.write().returning(), settings.progress());
        return rows;
    }

    private static void prepare(RowInstance row, WriteSettings settings) {
        SetAside.of(row, settings);
        Preparation.withoutHooks(row, settings);
    }
}
