package org.sequelize4j.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequelize4j.definition.TableName;

/**
 * What a database has of the tables that were asked for.
 *
 * @param enumTypes the words of each enum type in the schemas of those tables
 */
record LiveSchema(
        Set<String> schemas, Map<TableName, TableDescription> tables, Map<TableName, List<String>> enumTypes) {
    static final LiveSchema EMPTY = new LiveSchema(Set.of(), Map.of(), Map.of());

    LiveSchema {
        schemas = Set.copyOf(schemas);
        tables = Map.copyOf(tables);
        enumTypes = Map.copyOf(enumTypes);
    }
}
