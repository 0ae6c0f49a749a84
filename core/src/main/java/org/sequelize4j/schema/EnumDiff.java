package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.schema.SchemaChange.AddEnumValue;
import org.sequelize4j.schema.SchemaChange.CreateEnum;
import org.sequelize4j.schema.SchemaChange.DropEnum;
import org.sequelize4j.schema.SchemaChange.ReplaceEnum;

/** The changes of enum types, where a database has them. */
final class EnumDiff {
    private final SchemaDialect schema;
    private final Map<TableName, List<String>> types;

    EnumDiff(SchemaDialect schema, Map<TableName, List<String>> types) {
        this.schema = schema;
        this.types = types;
    }

    /** What a column needs that does not have its type yet; a type of that name is one that a dropped table left behind. */
    List<SchemaChange> created(TableName table, ColumnDescription column) {
        List<SchemaChange> changes = new ArrayList<>();
        if (!column.enumValues().isEmpty() && schema.dialect().can(Capability.ENUM_TYPES)) {
            TableName type = type(table, column);
            List<String> words = types.get(type);
            if (words != null && !words.equals(column.enumValues())) {
                changes.add(new DropEnum(type));
            }
            if (!column.enumValues().equals(words)) {
                changes.add(new CreateEnum(type, column.enumValues()));
            }
        }
        return changes;
    }

    /** What a column needs that has its type already. */
    List<SchemaChange> changes(TableName table, ColumnDescription live, ColumnDescription wanted) {
        TableName type = type(table, wanted);
        List<String> before = live.enumValues();
        List<String> after = wanted.enumValues();
        List<String> missing =
                after.stream().filter(word -> !before.contains(word)).toList();
        String value = wanted.defaultValue();
        boolean usedAtOnce = value != null && missing.stream().anyMatch(word -> value.equals("'" + word + "'"));
        List<String> kept = after.stream().filter(before::contains).toList();
        if (usedAtOnce || !kept.equals(before)) {
            return List.of(new ReplaceEnum(type, after, table, live));
        }
        return missing.stream().map(word -> added(type, before, after, word)).toList();
    }

    /** The types of a table that is dropped. */
    List<SchemaChange> dropped(TableDescription live) {
        return live.columns().stream()
                .filter(column ->
                        !column.enumValues().isEmpty() && schema.dialect().can(Capability.ENUM_TYPES))
                .map(column -> type(live.name(), column))
                .filter(types::containsKey)
                .<SchemaChange>map(DropEnum::new)
                .toList();
    }

    private static SchemaChange added(TableName type, List<String> before, List<String> after, String word) {
        int place = after.indexOf(word);
        return place == 0
                ? new AddEnumValue(type, word, true, before.get(0))
                : new AddEnumValue(type, word, false, after.get(place - 1));
    }

    private TableName type(TableName table, ColumnDescription column) {
        return new TableName(table.schema(), schema.name(DerivedNames.enumType(table, column.name())));
    }
}
