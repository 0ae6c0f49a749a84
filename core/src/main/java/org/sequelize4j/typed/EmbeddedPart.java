package org.sequelize4j.typed;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.naming.Names;

/**
 * That an attribute is a component of an embedded record.
 *
 * @param prefix what its column's name begins with; null for the name of what it is a part of
 * @param below the names between the prefix and the component, with a dot behind each
 * @param optional whether the record as a whole may be null, so that no part of it can be NOT NULL
 */
record EmbeddedPart(@Nullable String prefix, String below, boolean optional) {
    /** The column of a component; null when it follows from the attribute's name. */
    @Nullable
    String column(String component, String said) {
        if (!said.isEmpty()) {
            return prefix == null ? said : prefix + said;
        }
        if (prefix == null) {
            return null;
        }
        String name = Names.join((below + component).split("\\."));
        return prefix + (prefix.endsWith("_") ? Names.underscore(name) : name);
    }
}
