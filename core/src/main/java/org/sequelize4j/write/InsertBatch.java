package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;
import org.sequelize4j.sql.Insert;
import org.sequelize4j.sql.SqlExpression;

/**
 * Rows of one model that one statement inserts.
 *
 * @param written the attributes that at least one of the rows has a value for
 * @param readBack the attributes whose values the database makes for at least one of the rows
 */
record InsertBatch(ModelDefinition model, List<Attribute> written, List<Attribute> readBack, List<RowInstance> rows) {
    private static final int MOST_ROWS = 1_000;

    /** Cuts the rows into statements, in their order: as long as the database takes them, and as it can leave values open. */
    static List<InsertBatch> split(ModelDefinition model, List<RowInstance> rows, Dialect dialect) {
        boolean mixes = mixes(dialect);
        int mostRows = mostRows(model, dialect);
        List<InsertBatch> batches = new ArrayList<>();
        List<RowInstance> run = new ArrayList<>();
        BitSet open = new BitSet();
        for (RowInstance row : rows) {
            BitSet ownOpen = open(row);
            boolean nothingSet = given(List.of(row)).isEmpty();
            if (!run.isEmpty() && (run.size() == mostRows || nothingSet || (!mixes && !ownOpen.equals(open)))) {
                batches.add(of(model, run));
                run = new ArrayList<>();
            }
            open = ownOpen;
            run.add(row);
            if (nothingSet) {
                batches.add(of(model, run));
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            batches.add(of(model, run));
        }
        return batches;
    }

    /** A driver that is asked for the keys of rows, and not the database, takes them for keys of consecutive rows. */
    private static boolean mixes(Dialect dialect) {
        return dialect.can(Capability.DEFAULT_KEYWORD) && dialect.can(Capability.INSERT_RETURNING);
    }

    private static int mostRows(ModelDefinition model, Dialect dialect) {
        boolean keysOfAll =
                dialect.can(Capability.INSERT_RETURNING) || dialect.can(Capability.MULTI_ROW_GENERATED_KEYS);
        int byBinds = dialect.maximumBinds() / Math.max(1, model.attributes().size());
        return keysOfAll ? Math.max(1, Math.min(MOST_ROWS, byBinds)) : 1;
    }

    private static InsertBatch of(ModelDefinition model, List<RowInstance> rows) {
        List<Attribute> readBack = model.attributes().stream()
                .filter(Attribute::isStored)
                .filter(attribute -> rows.stream()
                        .anyMatch(row ->
                                Validation.leftToDatabase(row, attribute) || Statements.isComputed(row, attribute)))
                .toList();
        return new InsertBatch(model, given(rows), readBack, rows);
    }

    private static List<Attribute> given(List<RowInstance> rows) {
        return rows.get(0).definition().attributes().stream()
                .filter(Attribute::isStored)
                .filter(attribute -> rows.stream().anyMatch(row -> isGiven(row, attribute)))
                .toList();
    }

    private static boolean isGiven(RowInstance row, Attribute attribute) {
        return !(row.raw(attribute.slot()) instanceof Slot) && !Validation.leftToDatabase(row, attribute);
    }

    /** The slots whose values the database makes. */
    private static BitSet open(RowInstance row) {
        BitSet open = new BitSet();
        for (Attribute attribute : row.definition().attributes()) {
            open.set(attribute.slot(), Validation.leftToDatabase(row, attribute));
        }
        return open;
    }

    Insert statement(Dialect dialect, List<Attribute> returning) {
        boolean mixes = mixes(dialect);
        List<List<SqlExpression>> values = new ArrayList<>(rows.size());
        for (RowInstance row : rows) {
            List<SqlExpression> one = new ArrayList<>(written.size());
            for (Attribute attribute : written) {
                boolean open = mixes && Validation.leftToDatabase(row, attribute);
                one.add(open ? new SqlExpression.Default() : Statements.inserted(row, attribute));
            }
            values.add(one);
        }
        return new Insert(Statements.table(model), Statements.columns(written), values, Statements.columns(returning));
    }
}
