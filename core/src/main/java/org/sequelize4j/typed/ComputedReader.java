package org.sequelize4j.typed;

import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.typed.RecordType.Component;

/** Reads a count that the query computed under the component's name. */
record ComputedReader(Component component, Conversion conversion) implements ShapeReader {
    @Override
    public Object read(RowInstance row) {
        Object value = row.computed().get(component.name());
        if (value == null) {
            throw new IllegalStateException("The count for " + component.name() + " was to be computed, and is not.");
        }
        return conversion.convert(value);
    }
}
