package org.sequelize4j.write;

import java.util.BitSet;
import java.util.List;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.load.Kept;

/**
 * What is the same in all writes of the same attributes of a model, worked out once. What was worked out for definitions that hold no
 * more is forgotten in time, as all that nobody asks for.
 */
final class PlannedWrites {
    static final BitSet NONE = new BitSet(0);
    private static final int MOST = 500;

    private final Dialect dialect;
    private final Kept<Shape, PlannedInsert> inserts = new Kept<>(MOST);
    private final Kept<Shape, PlannedUpdate> updates = new Kept<>(MOST);

    private final Kept<ModelDefinition, LatestInsert> latest = new Kept<>(MOST);

    PlannedWrites(Dialect dialect) {
        this.dialect = dialect;
    }

    /** A model has no equal, so its definition stands for itself; the sets are not changed any more. */
    private record Shape(ModelDefinition model, BitSet written, BitSet readBack) {}

    /**
     * An insert of rows.
     *
     * @param given the slots that have values
     * @param wanted the slots whose values are read back, as far as the database hands them back
     */
    PlannedInsert insert(ModelDefinition model, BitSet given, BitSet wanted) {
        return inserts.get(
                new Shape(model, given, wanted),
                shape -> PlannedInsert.of(shape.model(), shape.written(), shape.readBack(), dialect));
    }

    /** Where the latest insert of a single row is kept. */
    LatestInsert latest(ModelDefinition model) {
        return latest.get(model, first -> new LatestInsert());
    }

    /** An update of one stored row. */
    PlannedUpdate update(ModelDefinition model, List<Attribute> written) {
        BitSet slots = new BitSet(model.attributes().size());
        for (Attribute attribute : written) {
            slots.set(attribute.slot());
        }
        return updates.get(
                new Shape(model, slots, NONE), shape -> PlannedUpdate.of(shape.model(), shape.written(), dialect));
    }
}
