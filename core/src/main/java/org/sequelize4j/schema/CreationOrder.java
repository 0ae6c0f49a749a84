package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequelize4j.definition.TableName;

/** Puts tables behind those that they reference, as far as that goes: on a cycle one reference has to point forward. */
final class CreationOrder {
    private final Map<TableName, TableDescription> tables = new LinkedHashMap<>();
    private final List<TableDescription> ordered = new ArrayList<>();
    private final Set<TableName> visited = new HashSet<>();

    private CreationOrder(Collection<TableDescription> tables) {
        tables.forEach(table -> this.tables.put(table.name(), table));
    }

    static List<TableDescription> of(Collection<TableDescription> tables) {
        CreationOrder order = new CreationOrder(tables);
        tables.forEach(order::visit);
        return order.ordered;
    }

    /** The order in which rows and tables can go. */
    static List<TableName> reversed(Collection<TableDescription> tables) {
        List<TableName> names =
                new ArrayList<>(of(tables).stream().map(TableDescription::name).toList());
        Collections.reverse(names);
        return names;
    }

    private void visit(TableDescription table) {
        if (visited.add(table.name())) {
            for (ForeignKeyDescription key : table.foreignKeys()) {
                TableDescription referenced = tables.get(key.referencedTable());
                if (referenced != null) {
                    visit(referenced);
                }
            }
            ordered.add(table);
        }
    }
}
