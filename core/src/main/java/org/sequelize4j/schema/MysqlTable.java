package org.sequelize4j.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.IndexType;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.TableName;

/** Collects what the information schema tells of one table. A unique key is an index here, and is described as one. */
final class MysqlTable {
    private static final Set<String> NUMBERS =
            Set.of("tinyint", "smallint", "mediumint", "int", "bigint", "decimal", "float", "double", "bit", "year");

    private final TableName name;
    private final String database;
    private final String comment;
    private final boolean mariadb;
    private final List<CheckDescription> checks = new ArrayList<>();
    private final List<ColumnDescription> columns = new ArrayList<>();
    private final List<String> generated = new ArrayList<>();
    private final Map<String, IndexDescription> indexes = new LinkedHashMap<>();
    private final Map<String, ForeignKeyDescription> foreignKeys = new LinkedHashMap<>();

    /**
     * A table without anything in it yet.
     *
     * @param mariadb whether the server is one, whatever the driver: it tells defaults as SQL, and MySQL tells their values
     */
    MysqlTable(TableName name, String database, String comment, boolean mariadb) {
        this.name = name;
        this.database = database;
        this.comment = comment;
        this.mariadb = mariadb;
    }

    TableName name() {
        return name;
    }

    void column(ResultSet rows) throws SQLException {
        String column = rows.getString(2);
        String type = rows.getString(3);
        String extra = rows.getString(6).toLowerCase(Locale.ROOT);
        String said = rows.getString(7);
        if (extra.contains("virtual generated") || extra.contains("stored generated")) {
            generated.add(column);
        }
        columns.add(new ColumnDescription(
                column,
                type,
                rows.getString(4).equals("YES"),
                defaultValue(rows.getString(5), extra, rows.getString(8)),
                extra.contains("auto_increment"),
                false,
                MysqlWords.of(type),
                null,
                said.isEmpty() ? null : said));
    }

    private @Nullable String defaultValue(@Nullable String value, String extra, String plainType) {
        if (value == null || (mariadb && value.equalsIgnoreCase("NULL"))) {
            return null;
        }
        boolean sql = mariadb || extra.contains("default_generated") || NUMBERS.contains(plainType);
        return sql ? value : "'" + value.replace("'", "''") + "'";
    }

    void indexed(ResultSet rows) throws SQLException {
        String index = rows.getString(2);
        String column = rows.getString(4);
        Sort direction = "D".equals(rows.getString(5)) ? Sort.DESC : Sort.ASC;
        IndexDescription before = indexes.get(index);
        List<IndexDescription.Part> parts = new ArrayList<>(before == null ? List.of() : before.parts());
        int length = rows.getInt(6);
        parts.add(new IndexDescription.Part(
                column == null ? "" : column, direction, column == null, length == 0 ? null : length, null, null));
        IndexType type = switch (rows.getString(7)) {
            case "FULLTEXT" -> IndexType.FULLTEXT;
            case "SPATIAL" -> IndexType.SPATIAL;
            default -> null;
        };
        indexes.put(
                index,
                new IndexDescription(
                        index,
                        parts,
                        rows.getInt(3) == 0,
                        null,
                        null,
                        new IndexDescription.Manner(type, null, null, false)));
    }

    void referring(ResultSet rows) throws SQLException {
        String key = rows.getString(2);
        String other = rows.getString(4);
        ForeignKeyDescription before = foreignKeys.get(key);
        List<String> from = new ArrayList<>(before == null ? List.of() : before.columns());
        List<String> to = new ArrayList<>(before == null ? List.of() : before.referencedColumns());
        from.add(rows.getString(3));
        to.add(rows.getString(6));
        foreignKeys.put(
                key,
                new ForeignKeyDescription(
                        key,
                        from,
                        new TableName(other.equals(database) ? name.schema() : other, rows.getString(5)),
                        to,
                        rule(rows.getString(7)),
                        rule(rows.getString(8))));
    }

    void checked(ResultSet rows) throws SQLException {
        checks.add(new CheckDescription(rows.getString(2), rows.getString(3)));
    }

    TableDescription describe() {
        IndexDescription primary = indexes.get(MysqlPrinter.PRIMARY);
        return new TableDescription(
                name,
                columns,
                primary == null ? null : new KeyDescription(MysqlPrinter.PRIMARY, primary.columns()),
                List.of(),
                List.copyOf(foreignKeys.values()),
                indexes.values().stream()
                        .filter(index -> !index.name().equals(MysqlPrinter.PRIMARY) && !belongsToForeignKey(index))
                        .toList(),
                comment.isEmpty() ? null : comment,
                new TableDescription.Keepsakes(checks, "", List.of(), generated));
    }

    /** The database makes one for each foreign key, under the key's name or that of its first column. */
    private boolean belongsToForeignKey(IndexDescription index) {
        return !index.unique()
                && foreignKeys.values().stream()
                        .filter(key -> index.columns().equals(key.columns()))
                        .anyMatch(key -> index.name().equals(key.name())
                                || index.name().equals(key.columns().get(0)));
    }

    private static OnDelete rule(String rule) {
        return OnDelete.valueOf(rule.replace(' ', '_'));
    }
}
