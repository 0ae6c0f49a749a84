package org.sequelize4j.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;

/** Sets when a row was created and last changed. As in Sequelize, the time of the last change is that of the write, whatever was given. */
final class Timestamps {
    private Timestamps() {}

    /** When it was created stays as given; when it was last changed does in a silent write. */
    static void ofInsert(RowInstance row, WriteSettings settings) {
        if (!keptOn(row.definition())) {
            return;
        }
        Instant now = Instant.now();
        stampMissing(row, row.definition().createdAt(), now);
        if (settings.silent()) {
            stampMissing(row, row.definition().updatedAt(), now);
        } else {
            stamp(row, row.definition().updatedAt(), now);
        }
    }

    /** Of rows that are written together or in place of others: both times stay as given. */
    static void ofMany(RowInstance row) {
        if (!keptOn(row.definition())) {
            return;
        }
        Instant now = Instant.now();
        stampMissing(row, row.definition().createdAt(), now);
        stampMissing(row, row.definition().updatedAt(), now);
    }

    /** A silent change leaves the time of the last one. */
    static void ofUpdate(RowInstance row, WriteSettings settings) {
        Attribute updatedAt = row.definition().updatedAt();
        if (updatedAt != null && !settings.silent()) {
            stamp(row, updatedAt, Instant.now());
        }
    }

    /** The same where that was not done yet. */
    static void ofWrite(RowInstance row, WriteSettings settings) {
        Attribute updatedAt = row.definition().updatedAt();
        if (updatedAt != null && !row.isChanged(updatedAt.slot())) {
            ofUpdate(row, settings);
        }
    }

    /** Whether rows of the model have any. */
    static boolean keptOn(ModelDefinition model) {
        return model.createdAt() != null || model.updatedAt() != null;
    }

    private static void stampMissing(RowInstance row, @Nullable Attribute attribute, Instant now) {
        if (attribute != null
                && (row.value(attribute.slot()) == null || row.raw(attribute.slot()) == Slot.UNSELECTED)) {
            row.set(attribute, now);
        }
    }

    private static void stamp(RowInstance row, @Nullable Attribute attribute, Instant now) {
        if (attribute != null) {
            row.set(attribute, now);
        }
    }
}
