package org.sequelize4j.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;

/** Sets when a row was created and last changed; a value that the user has set stays. */
final class Timestamps {
    private Timestamps() {}

    static void ofInsert(RowInstance row) {
        Instant now = Instant.now();
        stamp(row, row.definition().createdAt(), now, false);
        stamp(row, row.definition().updatedAt(), now, false);
    }

    /** A silent change leaves the time of the last one. */
    static void ofUpdate(RowInstance row, WriteSettings settings) {
        if (settings.silent()) {
            return;
        }
        stamp(row, row.definition().updatedAt(), Instant.now(), true);
    }

    private static void stamp(RowInstance row, @Nullable Attribute attribute, Instant now, boolean again) {
        if (attribute == null) {
            return;
        }
        boolean missing = row.value(attribute.slot()) == null;
        boolean old = again && !row.isChanged(attribute.slot());
        if (missing || old || row.raw(attribute.slot()) == Slot.UNSELECTED) {
            row.set(attribute, now);
        }
    }
}
