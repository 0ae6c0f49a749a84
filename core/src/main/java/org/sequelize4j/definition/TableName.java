package org.sequelize4j.definition;

import org.jspecify.annotations.Nullable;

/** The name of a table, in a schema or not. */
public record TableName(@Nullable String schema, String name) {
    /** {@code "ships"}, or {@code "harbour.ships"} with a schema. */
    public static TableName parse(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? new TableName(null, name) : new TableName(name.substring(0, dot), name.substring(dot + 1));
    }

    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
