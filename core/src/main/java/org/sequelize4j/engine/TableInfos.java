package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.ColumnInfo;
import org.sequelize4j.ConstraintInfo;
import org.sequelize4j.ConstraintInfo.Kind;
import org.sequelize4j.IndexInfo;
import org.sequelize4j.schema.ColumnDescription;
import org.sequelize4j.schema.KeyDescription;
import org.sequelize4j.schema.TableDescription;

/** What users are told of a table that is there. */
record TableInfos(TableDescription table) {
    private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'(?:::.*)?", Pattern.DOTALL);

    private static final Pattern QUOTED_OR_NOT = Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|[^'\"]+");

    Map<String, ColumnInfo> columns() {
        Map<String, ColumnInfo> infos = new LinkedHashMap<>();
        for (ColumnDescription column : table.columns()) {
            boolean key = keyColumns().contains(column.name());
            infos.put(
                    column.name(),
                    new ColumnInfo(
                            upperCase(column.type()),
                            column.nullable() && !key,
                            constant(column.defaultValue()),
                            key,
                            column.autoIncrement(),
                            isUnique(column.name()),
                            column.comment(),
                            column.enumValues()));
        }
        return infos;
    }

    List<IndexInfo> indexes() {
        List<IndexInfo> infos = new ArrayList<>();
        table.indexes()
                .forEach(index ->
                        infos.add(new IndexInfo(index.name(), index.columns(), index.unique(), false, index.where())));
        table.uniqueKeys().stream()
                .filter(key -> key.name() != null)
                .forEach(key -> infos.add(new IndexInfo(String.valueOf(key.name()), key.columns(), true, false, null)));
        KeyDescription primary = table.primaryKey();
        if (primary != null && primary.name() != null) {
            infos.add(new IndexInfo(primary.name(), primary.columns(), true, true, null));
        }
        return infos;
    }

    List<ConstraintInfo> constraints() {
        List<ConstraintInfo> infos = new ArrayList<>();
        if (table.primaryKey() != null) {
            infos.add(key(table.primaryKey(), Kind.PRIMARY_KEY));
        }
        table.uniqueKeys().forEach(key -> infos.add(key(key, Kind.UNIQUE)));
        infos.addAll(foreignKeys());
        table.keepsakes()
                .checks()
                .forEach(check -> infos.add(new ConstraintInfo(
                        check.name(), Kind.CHECK, List.of(), null, List.of(), null, null, check.expression())));
        return infos;
    }

    List<ConstraintInfo> foreignKeys() {
        return table.foreignKeys().stream()
                .map(key -> new ConstraintInfo(
                        key.name(),
                        Kind.FOREIGN_KEY,
                        key.columns(),
                        key.referencedTable().toString(),
                        key.referencedColumns(),
                        key.onDelete(),
                        key.onUpdate(),
                        null))
                .toList();
    }

    private static ConstraintInfo key(KeyDescription key, Kind kind) {
        return new ConstraintInfo(key.name(), kind, key.columns(), null, List.of(), null, null, null);
    }

    private List<String> keyColumns() {
        return table.primaryKey() == null ? List.of() : table.primaryKey().columns();
    }

    private boolean isUnique(String column) {
        return table.uniqueKeys().stream().anyMatch(key -> key.columns().equals(List.of(column)))
                || table.indexes().stream()
                        .anyMatch(index -> index.unique()
                                && index.where() == null
                                && index.parts().size() == 1
                                && index.parts().get(0).column().equals(column));
    }

    /** Words of an enum and names of types stay as they are. */
    private static String upperCase(String type) {
        return QUOTED_OR_NOT.matcher(type).replaceAll(part -> {
            String text = part.group();
            boolean quoted = text.startsWith("'") || text.startsWith("\"");
            return Matcher.quoteReplacement(quoted ? text : text.toUpperCase(Locale.ROOT));
        });
    }

    private static @Nullable String constant(@Nullable String text) {
        Matcher constant = TEXT.matcher(text == null ? "" : text);
        return constant.matches() ? constant.group(1).replace("''", "'") : text;
    }
}
