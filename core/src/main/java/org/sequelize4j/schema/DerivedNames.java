package org.sequelize4j.schema;

import org.sequelize4j.definition.TableName;

/** The names that constraints and types get when a model gives none. */
final class DerivedNames {
    private DerivedNames() {}

    /** The check of an enum or of an unsigned number; PostgreSQL would choose the same. */
    static String check(TableName table, String column) {
        return table.name() + "_" + column + "_check";
    }

    static String enumType(TableName table, String column) {
        return "enum_" + table.name() + "_" + column;
    }

    /** A foreign key that is added to a table that is there already. */
    static String foreignKey(TableName table, ForeignKeyDescription key) {
        return table.name() + "_" + String.join("_", key.columns()) + "_foreign_idx";
    }
}
