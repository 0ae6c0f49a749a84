package org.sequelize4j.definition;

import org.jspecify.annotations.Nullable;

/** The name of a table, in a schema or not. */
public record TableName(@Nullable String schema, String name) {
    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
