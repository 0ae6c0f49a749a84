package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.sql.SqlText;

/**
 * The statements that made what is in a database, read at once: SQLite has no index over them, so that to look for those of each
 * table means to go through all of them each time.
 *
 * @param tables by name, in small letters
 * @param indexes by name
 * @param triggers by the name of their table, in small letters
 */
record SqliteCatalog(Map<String, String> tables, Map<String, String> indexes, Map<String, List<String>> triggers) {

    static SqliteCatalog read(Executor executor) {
        SqliteCatalog catalog = new SqliteCatalog(new HashMap<>(), new HashMap<>(), new HashMap<>());
        executor.each(
                new SqlText(
                        "SELECT type, name, lower(tbl_name), sql FROM sqlite_master WHERE sql IS NOT NULL", List.of()),
                rows -> catalog.add(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
        return catalog;
    }

    private void add(String type, String name, String table, String sql) {
        switch (type) {
            case "table" -> tables.put(table, sql);
            case "index" -> indexes.put(name, sql);
            case "trigger" ->
                triggers.computeIfAbsent(table, first -> new ArrayList<>()).add(sql);
            default -> {
                // A view has neither columns of its own nor keys.
            }
        }
    }

    /** Null when there is no such table. */
    @Nullable
    String table(TableName name) {
        return tables.get(small(name.name()));
    }

    /** Null where the index is one of a temporary table, which hides the table of that name. */
    @Nullable
    String index(String name) {
        return indexes.get(name);
    }

    List<String> triggers(TableName table) {
        return triggers.getOrDefault(small(table.name()), List.of());
    }

    /** As SQLite compares names: only the letters from A to Z have two cases. */
    static String small(String name) {
        StringBuilder small = new StringBuilder(name);
        for (int i = 0; i < small.length(); i++) {
            char letter = small.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                small.setCharAt(i, (char) (letter + 'a' - 'A'));
            }
        }
        return small.toString();
    }
}
