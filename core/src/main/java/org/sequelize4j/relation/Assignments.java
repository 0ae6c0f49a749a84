package org.sequelize4j.relation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.write.Versions;

/** Values of relations that go into rows. */
final class Assignments {
    private Assignments() {}

    static void set(RowInstance row, List<Attribute> attributes, List<? extends @Nullable Object> values) {
        for (int i = 0; i < attributes.size(); i++) {
            row.set(attributes.get(i).name(), values.get(i));
        }
    }

    static void set(RowInstance row, Map<Attribute, Object> values) {
        values.forEach((attribute, value) -> row.set(attribute.name(), value));
    }

    /** The time of change that a written row of values has got, and that the database has counted it. */
    static void takeOver(RowInstance row, RowInstance written) {
        Versions.counted(row);
        Attribute updatedAt = row.definition().updatedAt();
        if (updatedAt != null) {
            row.fill(updatedAt.slot(), written.value(updatedAt.slot()));
        }
    }
}
