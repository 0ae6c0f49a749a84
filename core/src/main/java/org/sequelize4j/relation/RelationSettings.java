package org.sequelize4j.relation;

import org.sequelize4j.write.ReachSettings;
import org.sequelize4j.write.WriteSettings;

/**
 * What a handle was told about its writes.
 *
 * @param write what they have in common with every write
 * @param force whether rows of a paranoid junction are deleted for good
 * @param save whether a changed foreign key of the source is written
 */
record RelationSettings(WriteSettings write, boolean force, boolean save) {
    static final RelationSettings STANDARD = new RelationSettings(WriteSettings.STANDARD, false, true);

    boolean hooks() {
        return write.hooks();
    }

    /** For writes of many rows, which know no fields. */
    ReachSettings reach() {
        return new ReachSettings(ofRows(), null, true, true, force);
    }

    /** For rows that are written whole. */
    WriteSettings ofRows() {
        return write.withFields(null);
    }
}
