package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.instance.RowInstance;

/** Takes new rows one after the other, looks at each slot once, and says which of them one statement can insert. */
final class InsertCutter {
    private static final int MOST_ROWS = 1_000;

    private final Dialect dialect;
    private final boolean mixes;
    private final List<InsertBatch> batches = new ArrayList<>(1);
    private final BitSet ownGiven = new BitSet();
    private final BitSet ownOpen = new BitSet();
    private final BitSet computed = new BitSet();
    private List<RowInstance> rows = List.of();
    private BitSet given = new BitSet();
    private BitSet open = new BitSet();
    private @Nullable ModelDefinition model;
    private int mostRows;

    InsertCutter(Dialect dialect) {
        this.dialect = dialect;
        this.mixes = mixes(dialect);
    }

    /** A driver that is asked for the keys of rows, and not the database, takes them for keys of consecutive rows. */
    static boolean mixes(Dialect dialect) {
        return dialect.can(Capability.DEFAULT_KEYWORD) && dialect.can(Capability.INSERT_RETURNING);
    }

    void add(RowInstance row) {
        ownGiven.clear();
        ownOpen.clear();
        look(row, ownGiven, ownOpen, computed);
        boolean nothingGiven = ownGiven.isEmpty();
        if (nothingGiven || !fits(row)) {
            finish();
            begin(row.definition());
        }
        rows.add(row);
        given.or(ownGiven);
        open.or(ownOpen);
        if (nothingGiven) {
            finish();
        }
    }

    /** All statements, when all rows were given. */
    List<InsertBatch> cut() {
        finish();
        return batches;
    }

    /** What one statement inserts of one row, which is what is inserted most often. */
    static InsertBatch alone(RowInstance row, List<RowInstance> itself) {
        int slots = row.definition().attributes().size();
        BitSet given = new BitSet(slots);
        BitSet open = new BitSet(slots);
        BitSet computed = new BitSet(slots);
        look(row, given, open, computed);
        boolean plain = computed.isEmpty();
        open.or(computed);
        return new InsertBatch(row.definition(), given, open, plain, itself);
    }

    private static void look(RowInstance row, BitSet given, BitSet open, BitSet computed) {
        for (Attribute attribute : row.definition().storedAttributes()) {
            int slot = attribute.slot();
            Giving giving = Giving.of(attribute, row.raw(slot));
            if (giving == Giving.LEFT_TO_DATABASE) {
                open.set(slot);
            } else if (giving != Giving.NOTHING) {
                given.set(slot);
                if (giving == Giving.EXPRESSION) {
                    computed.set(slot);
                }
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the shape that a row was made with
    private boolean fits(RowInstance row) {
        return row.definition() == model && rows.size() < mostRows && (mixes || ownOpen.equals(open));
    }

    private void begin(ModelDefinition next) {
        model = next;
        rows = new ArrayList<>();
        given = new BitSet();
        open = new BitSet();
        boolean keysOfAll =
                dialect.can(Capability.INSERT_RETURNING) || dialect.can(Capability.MULTI_ROW_GENERATED_KEYS);
        int byBinds = dialect.maximumBinds() / Math.max(1, next.attributes().size());
        mostRows = keysOfAll ? Math.max(1, Math.min(MOST_ROWS, byBinds)) : 1;
    }

    private void finish() {
        if (model != null) {
            boolean plain = computed.isEmpty() && !given.intersects(open);
            open.or(computed);
            batches.add(new InsertBatch(model, given, open, plain, rows));
            computed.clear();
            model = null;
        }
    }
}
