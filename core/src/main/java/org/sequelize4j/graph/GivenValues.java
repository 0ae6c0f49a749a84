package org.sequelize4j.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RefusedValues;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.write.Versions;

/** Sets the values that were given for a row of a graph. */
final class GivenValues {
    private GivenValues() {}

    /** The key of a stored row has found it, and its version has to be the one that was given. */
    static void set(RowInstance row, Map<String, ? extends @Nullable Object> values, String path, Refusals refusals) {
        ModelDefinition model = row.definition();
        RefusedValues refused = new RefusedValues(row);
        values.forEach((name, value) -> {
            Attribute attribute = model.attribute(name);
            if (attribute == null || mayChange(row, attribute, value)) {
                refused.set(name, value);
            } else if (attribute.equals(model.version())) {
                requireVersion(row, attribute, value);
            }
        });
        refusals.add(path, refused);
    }

    private static boolean mayChange(RowInstance row, Attribute attribute, @Nullable Object value) {
        if (attribute.primaryKey()) {
            return row.isNew() && value != null && !row.isChanged(attribute.slot());
        }
        return row.isNew() || !attribute.equals(row.definition().version());
    }

    private static void requireVersion(RowInstance row, Attribute version, @Nullable Object given) {
        Object accepted = RowInstance.accept(row.definition(), version, given);
        if (accepted != null && !accepted.equals(row.value(version.slot()))) {
            throw Versions.stale(row);
        }
    }
}
