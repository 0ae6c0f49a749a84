package org.sequelize4j.write;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;
import org.sequelize4j.jdbc.Executor;

/**
 * The insert of one row. The next row of the model mostly gives values to the same attributes, and then a look at each slot is all
 * that it takes to insert it by the same statement.
 */
final class AloneInsert {
    private final PlannedInsert plan;
    private final Attribute[] attributes;
    private final Giving[] givings;
    private final int[] empty;
    private final int[] unknown;

    private AloneInsert(PlannedInsert plan, Attribute[] attributes, Giving[] givings) {
        this.plan = plan;
        this.attributes = attributes;
        this.givings = givings;
        this.empty = slots(i -> givings[i] == Giving.NOTHING);
        this.unknown = slots(
                i -> givings[i] == Giving.LEFT_TO_DATABASE && !plan.handedBack().contains(attributes[i]));
    }

    private int[] slots(IntPredicate among) {
        return IntStream.range(0, attributes.length)
                .filter(among)
                .map(i -> attributes[i].slot())
                .toArray();
    }

    /** Of rows that give what this one does: no expressions, which are printed each time. */
    static AloneInsert of(RowInstance row, PlannedInsert plan) {
        Attribute[] attributes = row.definition().storedAttributes().toArray(Attribute[]::new);
        Giving[] givings = new Giving[attributes.length];
        for (int i = 0; i < attributes.length; i++) {
            givings[i] = Giving.of(attributes[i], row.raw(attributes[i].slot()));
        }
        return new AloneInsert(plan, attributes, givings);
    }

    /** Whether a row of the same model gives the same. */
    boolean fits(RowInstance row) {
        for (int i = 0; i < attributes.length; i++) {
            if (Giving.of(attributes[i], row.raw(attributes[i].slot())) != givings[i]) {
                return false;
            }
        }
        return true;
    }

    /** Inserts a row that fits. What was left open and not read back is unknown then; what else was not set is null. */
    void insert(RowInstance row, Executor executor) {
        plan.fill(List.of(row), plan.run(plan.sql(row), executor));
        for (int slot : empty) {
            row.fill(slot, null);
        }
        for (int slot : unknown) {
            row.fill(slot, Slot.UNSELECTED);
        }
        row.stored();
    }
}
