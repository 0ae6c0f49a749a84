package org.sequelize4j.typed;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.Column;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Default;
import org.sequelize4j.Defaults;
import org.sequelize4j.PrimaryKey;
import org.sequelize4j.Unique;
import org.sequelize4j.Validate;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.AttributeOptionsBuilder;
import org.sequelize4j.definition.Converters;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.IntegerType;
import org.sequelize4j.type.UuidType;

/** Turns the accessors of one typed model into attributes, by their types and annotations. */
final class AttributeScan {
    private static final String NON_NULL = "org.jspecify.annotations.NonNull";

    private final TypedModel model;
    private final List<String> primaryKey;
    private final ColumnTypes types;

    AttributeScan(TypedModel model, Converters converters) {
        this.model = model;
        this.types = new ColumnTypes(model.type(), converters);
        this.primaryKey = PrimaryKeys.of(model);
    }

    List<AttributeDeclaration> declarations() {
        List<AttributeDeclaration> declared = new ArrayList<>();
        for (TypedAttribute attribute : model.attributes()) {
            declared.add(declare(attribute));
        }
        return declared;
    }

    private AttributeDeclaration declare(TypedAttribute attribute) {
        DataType type = attribute.isVirtual() ? DataTypes.VIRTUAL : types.of(attribute);
        AttributeOptionsBuilder options =
                AttributeDeclaration.of(attribute.name(), type).more();
        column(attribute, options);
        if (primaryKey.contains(attribute.name())) {
            key(attribute, type, options);
        }
        Unique unique = attribute.accessor().getAnnotation(Unique.class);
        if (unique != null) {
            if (unique.value().isEmpty()) {
                options.unique();
            } else {
                options.unique(unique.value());
            }
        }
        Default given = attribute.accessor().getAnnotation(Default.class);
        if (given != null) {
            DefaultValues.set(model.type(), attribute, type, given.value(), options);
        }
        Validate rules = attribute.accessor().getAnnotation(Validate.class);
        if (rules != null) {
            options.validate(validation ->
                    ValidateRules.add(model.type(), attribute, refusesNull(attribute), rules, validation));
        }
        return options.build();
    }

    private void column(TypedAttribute attribute, AttributeOptionsBuilder options) {
        Column column = attribute.accessor().getAnnotation(Column.class);
        String said = column == null ? "" : column.value();
        EmbeddedPart part = attribute.part();
        String field = part == null ? said : part.column(attribute.accessor().getName(), said);
        if (field != null && !field.isEmpty()) {
            options.field(field);
        }
        if (column != null) {
            if (!column.comment().isEmpty()) {
                options.comment(column.comment());
            }
        }
        if (refusesNull(attribute)) {
            options.allowNull(false);
        }
    }

    private static boolean refusesNull(TypedAttribute attribute) {
        EmbeddedPart part = attribute.part();
        return (part == null || !part.optional()) && refusesNull(attribute.accessor(), attribute.type());
    }

    static boolean refusesNull(Method accessor, Class<?> type) {
        Column column = accessor.getAnnotation(Column.class);
        return (column != null && !column.allowNull()) || type.isPrimitive() || isNonNull(accessor);
    }

    /** An explicit one only: what a {@code @NullMarked} scope implies says nothing about the schema. Asked by name, because JSpecify may be absent at run time. */
    private static boolean isNonNull(Method accessor) {
        for (Annotation annotation : accessor.getAnnotatedReturnType().getAnnotations()) {
            if (annotation.annotationType().getName().equals(NON_NULL)) {
                return true;
            }
        }
        return false;
    }

    private void key(TypedAttribute attribute, DataType type, AttributeOptionsBuilder options) {
        options.primaryKey();
        PrimaryKey key = attribute.accessor().getAnnotation(PrimaryKey.class);
        boolean counts = type.stored() instanceof IntegerType && (key == null || key.autoIncrement());
        if (counts && primaryKey.size() == 1 && !isForeignKey(attribute.name())) {
            options.autoIncrement();
        }
        if (type.stored() instanceof UuidType && primaryKey.size() == 1 && !isForeignKey(attribute.name())) {
            options.defaultValue(Defaults.UUIDV4);
        }
    }

    private boolean isForeignKey(String attribute) {
        for (TypedRelation relation : model.relations()) {
            if (ForeignKeyNames.of(relation).contains(attribute)) {
                return true;
            }
        }
        return false;
    }
}
