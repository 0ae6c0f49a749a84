package org.sequelize4j.write;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Dialect;

/**
 * What is the same in all writes of the same attributes of a model, worked out once. Threads share it. It is thrown away as a whole
 * when it has become large, and with it what was worked out for definitions that hold no more.
 */
final class PlannedWrites {
    static final BitSet NONE = new BitSet(0);
    private static final int MOST = 1_000;

    private final Dialect dialect;
    private final Map<Shape, PlannedInsert> inserts = new ConcurrentHashMap<>();
    private final Map<Shape, PlannedUpdate> updates = new ConcurrentHashMap<>();

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
        Shape shape = new Shape(model, given, wanted);
        PlannedInsert known = inserts.get(shape);
        if (known == null) {
            known = PlannedInsert.of(model, given, wanted, dialect);
            keep(inserts, shape, known);
        }
        return known;
    }

    /** An update of one stored row. */
    PlannedUpdate update(ModelDefinition model, List<Attribute> written) {
        BitSet slots = new BitSet(model.attributes().size());
        for (Attribute attribute : written) {
            slots.set(attribute.slot());
        }
        Shape shape = new Shape(model, slots, NONE);
        PlannedUpdate known = updates.get(shape);
        if (known == null) {
            known = PlannedUpdate.of(model, slots, dialect);
            keep(updates, shape, known);
        }
        return known;
    }

    private static <P> void keep(Map<Shape, P> plans, Shape shape, P plan) {
        if (plans.size() >= MOST) {
            plans.clear();
        }
        plans.put(shape, plan);
    }
}
