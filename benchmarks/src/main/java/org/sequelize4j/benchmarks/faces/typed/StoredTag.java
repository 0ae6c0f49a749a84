package org.sequelize4j.benchmarks.faces.typed;

import org.sequelize4j.Instance;
import org.sequelize4j.Table;
import org.sequelize4j.benchmarks.data.Tag;

/** The model of {@code tags}. */
@Table("tags")
interface StoredTag extends Instance<StoredTag> {
    Long id();

    String name();

    String colour();

    /** The same as a record. */
    default Tag toRecord() {
        return new Tag(id(), name(), colour());
    }
}
