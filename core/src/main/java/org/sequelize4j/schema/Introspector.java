package org.sequelize4j.schema;

import java.util.Collection;
import org.sequelize4j.definition.TableName;

/** Reads from the live database what its tables are. */
interface Introspector {
    LiveSchema read(Collection<TableName> tables);

    /** The tables and those that reference them, directly or not, where the database does not find them itself. */
    Collection<TableName> withDependents(Collection<TableName> tables);

    /** Whether two texts of defaults that are spelled differently mean the same value of a type, as the database sees it. */
    boolean sameValue(String type, String first, String second);
}
