package org.sequelize4j.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ForeignKey;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.definition.UniqueKey;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.type.ArrayType;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DecimalType;
import org.sequelize4j.type.EnumType;
import org.sequelize4j.type.FloatType;
import org.sequelize4j.type.IntegerType;

/** Makes of a model the table that it wants on one database. */
final class TableDescriber {
    /** Stands in the type of a column that compares in another way. */
    private static final String COLLATE = " COLLATE ";

    private final SchemaDialect schema;
    private final Dialect dialect;
    private final ExpressionText expressions;
    private final IndexDescriber indexes;

    TableDescriber(SchemaDialect schema, IndexSql sql) {
        this.schema = schema;
        this.indexes = new IndexDescriber(schema, sql);
        this.dialect = schema.dialect();
        this.expressions = new ExpressionText(dialect);
    }

    TableDescription describe(ModelDefinition model) {
        TableName table = name(model.table());
        return new TableDescription(
                table,
                model.attributes().stream()
                        .filter(Attribute::isStored)
                        .map(attribute -> column(table, attribute))
                        .toList(),
                new KeyDescription(null, columns(model.primaryKey())),
                model.uniqueKeys().stream().map(this::uniqueKey).toList(),
                model.foreignKeys().stream().map(this::foreignKey).toList(),
                model.indexes().stream()
                        .filter(index -> !index.forForeignKey() || !dialect.can(Capability.INDEXES_FOREIGN_KEYS))
                        .map(index -> indexes.describe(model, index))
                        .toList(),
                model.storage().comment(),
                TableDescription.Keepsakes.withOptions(schema.tableOptions(model.storage())));
    }

    /** Where there are no schemas the schema is part of the name. */
    TableName name(TableName table) {
        return dialect.can(Capability.SCHEMAS) ? table : new TableName(null, table.toString());
    }

    ColumnDescription column(TableName table, Attribute attribute) {
        String plain = dialect.columnType(attribute.type().stored());
        List<String> words = words(attribute.type().stored());
        String type = words.isEmpty() ? plain : wordType(table, attribute, plain);
        int collate = plain.indexOf(COLLATE);
        return new ColumnDescription(
                attribute.column(),
                attribute.autoIncrement()
                        ? schema.autoIncrementType(type)
                        : collate < 0 ? type : type.substring(0, collate),
                attribute.allowNull() && !attribute.primaryKey(),
                attribute.autoIncrement()
                                || !schema.takesDefault(attribute.type().stored())
                        ? null
                        : expressions.defaultValue(attribute),
                attribute.autoIncrement(),
                unsigned(attribute) && !attribute.autoIncrement() && !dialect.can(Capability.UNSIGNED),
                words,
                collate < 0 ? null : plain.substring(collate + COLLATE.length()),
                attribute.comment());
    }

    private static List<String> words(DataType type) {
        if (type instanceof ArrayType array) {
            return words(array.element());
        }
        return type instanceof EnumType named ? named.values() : List.of();
    }

    /** The type that is made for the words of a column, or arrays of it. */
    private String wordType(TableName table, Attribute attribute, String plain) {
        String type = schema.enumType(table, attribute.column(), plain);
        DataType element = attribute.type().stored();
        while (element instanceof ArrayType array) {
            type += "[]";
            element = array.element();
        }
        return type;
    }

    private static boolean unsigned(Attribute attribute) {
        return (attribute.type().stored() instanceof IntegerType integer && integer.unsigned())
                || (attribute.type().stored() instanceof FloatType number && number.unsigned())
                || (attribute.type().stored() instanceof DecimalType decimal && decimal.unsigned());
    }

    private KeyDescription uniqueKey(UniqueKey key) {
        return new KeyDescription(fitted(key.name()), columns(key.attributes()));
    }

    private ForeignKeyDescription foreignKey(ForeignKey key) {
        return new ForeignKeyDescription(
                fitted(key.name()),
                columns(key.columns()),
                name(key.referencedTable()),
                key.referencedColumns(),
                key.onDelete(),
                key.onUpdate());
    }

    private @Nullable String fitted(@Nullable String name) {
        return name == null ? null : schema.name(name);
    }

    private static List<String> columns(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::column).toList();
    }
}
