package org.sequelize4j.conformance.database;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One table as the catalogue describes it. {@code quotedName} is how SQL names it. */
public record TableSchema(
        String name,
        String quotedName,
        List<Column> columns,
        List<String> primaryKey,
        List<Unique> uniques,
        List<Index> indexes,
        List<ForeignKey> foreignKeys) {
    /** A column; type and default as the server prints them. */
    public record Column(
            String name,
            String type,
            boolean nullable,
            @Nullable Object defaultValue,
            boolean autoIncrement) {
        Map<String, @Nullable Object> recorded() {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("name", name);
            map.put("type", type);
            map.put("nullable", nullable);
            map.put("default", defaultValue);
            map.put("autoIncrement", autoIncrement);
            return map;
        }
    }

    /** A unique constraint. */
    public record Unique(@Nullable String name, List<String> columns) {
        Map<String, @Nullable Object> recorded() {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("name", name);
            map.put("columns", columns);
            return map;
        }
    }

    /** An index that no constraint has made. */
    public record Index(String name, List<String> columns, boolean unique) {
        Map<String, @Nullable Object> recorded() {
            return new LinkedHashMap<>(Map.of("name", name, "columns", columns, "unique", unique));
        }
    }

    /** A foreign key. */
    public record ForeignKey(
            @Nullable String name,
            List<String> columns,
            String refTable,
            List<String> refColumns,
            String onDelete,
            String onUpdate) {
        Map<String, @Nullable Object> recorded() {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("name", name);
            map.put("columns", columns);
            map.put("refTable", refTable);
            map.put("refColumns", refColumns);
            map.put("onDelete", onDelete);
            map.put("onUpdate", onUpdate);
            return map;
        }
    }

    /** The table as golden files write it. */
    public Map<String, @Nullable Object> recorded() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("columns", columns.stream().map(Column::recorded).toList());
        map.put("primaryKey", primaryKey);
        map.put("uniques", sorted(uniques.stream().map(Unique::recorded).toList()));
        map.put("indexes", sorted(indexes.stream().map(Index::recorded).toList()));
        map.put(
                "foreignKeys",
                sorted(foreignKeys.stream().map(ForeignKey::recorded).toList()));
        return map;
    }

    private static List<Map<String, @Nullable Object>> sorted(List<Map<String, @Nullable Object>> items) {
        return items.stream()
                .sorted(Comparator.comparing(item -> item.get("columns") + "|" + item.get("name")))
                .toList();
    }
}
