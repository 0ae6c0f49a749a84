package org.sequelize4j.write;

import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.error.InstanceException;

/** Refuses to write to associations that only read what others say. */
public final class ReadOnlyAssociations {
    private ReadOnlyAssociations() {}

    /** Throws a sentence that names what to write to instead; does nothing where an association can be written to. */
    public static void refuse(AssociationDefinition association) {
        String instead = association.writtenBy();
        if (instead != null) {
            throw new InstanceException("\"" + association.as() + "\" of \"" + association.source()
                    + "\" can be read only: " + instead + ".");
        }
    }
}
