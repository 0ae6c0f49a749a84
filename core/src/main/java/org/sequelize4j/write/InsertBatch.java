package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.sql.Insert;
import org.sequelize4j.sql.SqlExpression;

/**
 * Rows of one model that one statement inserts.
 *
 * @param given the slots that at least one of the rows has a value for
 * @param made the slots of stored attributes whose values the database makes for at least one of the rows
 * @param plain whether all that is given are values, the same slots in all rows
 */
record InsertBatch(ModelDefinition model, BitSet given, BitSet made, boolean plain, List<RowInstance> rows) {
    /** Cuts the rows into statements, in their order: as long as the database takes them, and as it can leave values open. */
    static List<InsertBatch> split(List<RowInstance> rows, Dialect dialect) {
        if (rows.size() == 1) {
            return List.of(InsertCutter.alone(rows.get(0), rows));
        }
        InsertCutter cutter = new InsertCutter(dialect);
        for (RowInstance row : rows) {
            cutter.add(row);
        }
        return cutter.cut();
    }

    /** The attributes that have these slots, in their order. */
    static List<Attribute> attributes(ModelDefinition model, BitSet slots) {
        List<Attribute> attributes = new ArrayList<>(slots.cardinality());
        for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
            attributes.add(model.attributes().get(slot));
        }
        return attributes;
    }

    /** The statement in which each row says what it leaves to the database. */
    Insert statement(Dialect dialect, List<Attribute> returning) {
        boolean mixes = InsertCutter.mixes(dialect);
        List<Attribute> written = attributes(model, given);
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
