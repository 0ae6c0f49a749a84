package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.schema.SchemaChange.AlterColumn;

/** The changes that turn one column that is there into the one that is wanted. */
final class ColumnDiff {
    private final SchemaDialect schema;
    private final SameValue database;
    private final EnumDiff enums;
    private final boolean drop;

    ColumnDiff(SchemaDialect schema, SameValue database, EnumDiff enums, boolean drop) {
        this.schema = schema;
        this.database = database;
        this.enums = enums;
        this.drop = drop;
    }

    List<SchemaChange> changes(TableName table, ColumnDescription live, ColumnDescription wanted) {
        boolean sameType = schema.sameType(wanted.type(), live.type());
        refuseLostWords(table, live, wanted);
        List<SchemaChange> changes = new ArrayList<>();
        ColumnDescription from = live;
        if (sameType && !wanted.enumValues().isEmpty() && schema.dialect().can(Capability.ENUM_TYPES)) {
            List<SchemaChange> words = enums.changes(table, live, wanted);
            changes.addAll(words);
            if (words.stream().anyMatch(SchemaChange.ReplaceEnum.class::isInstance)) {
                from = live.withoutDefault();
            }
        }
        if (!sameType || !sameDefault(from, wanted) || differsOtherwise(from, wanted)) {
            changes.add(new AlterColumn(table, from, wanted));
        }
        return changes;
    }

    private boolean differsOtherwise(ColumnDescription live, ColumnDescription wanted) {
        return wanted.nullable() != live.nullable()
                || wanted.unsigned() != live.unsigned()
                || (wanted.autoIncrement() && !live.autoIncrement())
                || commentDiffers(live.comment(), wanted.comment())
                || (!schema.dialect().can(Capability.ENUM_TYPES)
                        && !wanted.enumValues().equals(live.enumValues()));
    }

    /** Where a comment is a part of its column; one that no model has goes only when removing is asked for. */
    private boolean commentDiffers(@Nullable String live, @Nullable String wanted) {
        return schema.dialect().can(Capability.COMMENTS_IN_COLUMNS)
                && !Objects.equals(live, wanted)
                && (wanted != null || drop);
    }

    private boolean sameDefault(ColumnDescription live, ColumnDescription wanted) {
        String before = live.defaultValue();
        String after = wanted.defaultValue();
        if (live.autoIncrement() || before == null || after == null) {
            return live.autoIncrement() || Objects.equals(before, after);
        }
        boolean texts = LooseSql.isText(before) && (LooseSql.isText(after) || schema.evaluatesDefaults());
        return schema.sameDefault(after, before) || (texts && database.test(wanted.type(), after, before));
    }

    private void refuseLostWords(TableName table, ColumnDescription live, ColumnDescription wanted) {
        if (drop || wanted.enumValues().isEmpty()) {
            return;
        }
        live.enumValues().stream()
                .filter(word -> !wanted.enumValues().contains(word))
                .findFirst()
                .ifPresent(word -> {
                    throw new DefinitionException("The column \"" + wanted.name() + "\" of \"" + table
                            + "\" takes the value '" + word + "', which its model does not have any more: "
                            + String.join(", ", wanted.enumValues())
                            + ". Add it to the ENUM, or remove it with sync(s -> s.alter().drop()).");
                });
    }
}
