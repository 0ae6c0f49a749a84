package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.OnDelete;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.ReferenceDeclaration;
import org.sequelize4j.definition.TableName;

/** Describes tables whose columns are declared one by one, without a model. */
final class StandaloneColumns {
    private final TableDescriber describer;

    StandaloneColumns(SchemaDialect schema, IndexSql sql) {
        this.describer = new TableDescriber(schema, sql);
    }

    TableDescription table(TableName name, Collection<AttributeDeclaration> said, @Nullable String comment) {
        List<ColumnDescription> columns = new ArrayList<>();
        List<String> primaryKey = new ArrayList<>();
        List<KeyDescription> uniqueKeys = new ArrayList<>();
        Map<String, List<String>> named = new LinkedHashMap<>();
        List<ForeignKeyDescription> foreignKeys = new ArrayList<>();
        for (AttributeDeclaration one : said) {
            Attribute attribute = Attribute.standalone(one);
            columns.add(describer.column(name, attribute));
            if (one.primaryKey()) {
                primaryKey.add(attribute.column());
            }
            if (one.unique()) {
                uniqueKeys.add(new KeyDescription(null, List.of(attribute.column())));
            }
            one.uniqueNames()
                    .forEach(key -> named.computeIfAbsent(key, unused -> new ArrayList<>())
                            .add(attribute.column()));
            ReferenceDeclaration to = one.references();
            if (to != null) {
                foreignKeys.add(foreignKey(attribute.column(), to, one.onDelete(), one.onUpdate()));
            }
        }
        named.forEach((key, parts) -> uniqueKeys.add(new KeyDescription(key, parts)));
        return new TableDescription(
                name,
                columns,
                primaryKey.isEmpty() ? null : new KeyDescription(null, primaryKey),
                uniqueKeys,
                foreignKeys,
                List.of(),
                comment,
                TableDescription.Keepsakes.NONE);
    }

    private static ForeignKeyDescription foreignKey(
            String column, ReferenceDeclaration to, OnDelete onDelete, OnDelete onUpdate) {
        return new ForeignKeyDescription(
                null, List.of(column), TableName.parse(to.model()), List.of(to.attribute()), onDelete, onUpdate);
    }
}
