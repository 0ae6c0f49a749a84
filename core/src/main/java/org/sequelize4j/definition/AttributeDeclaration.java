package org.sequelize4j.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.OnDelete;
import org.sequelize4j.type.DataType;

/**
 * One attribute as a user declares it.
 *
 * @param type null for a foreign key that takes the type of what it references
 * @param allowNull null when nothing is said
 * @param field the column; null when it follows from the name
 * @param uniqueNames the named unique keys that it is part of
 */
public record AttributeDeclaration(
        String name,
        @Nullable DataType type,
        @Nullable Boolean allowNull,
        @Nullable DefaultValue defaultValue,
        @Nullable String field,
        boolean primaryKey,
        boolean autoIncrement,
        boolean unique,
        List<String> uniqueNames,
        @Nullable ReferenceDeclaration references,
        OnDelete onDelete,
        OnDelete onUpdate,
        @Nullable String comment,
        List<ValidationRule> rules,
        Accessors accessors) {

    public AttributeDeclaration {
        uniqueNames = List.copyOf(uniqueNames);
        rules = List.copyOf(rules);
    }

    /** A nullable attribute about which nothing else is said. */
    public static AttributeDeclaration of(String name, @Nullable DataType type) {
        return new AttributeDeclaration(
                name,
                type,
                null,
                null,
                null,
                false,
                false,
                false,
                List.of(),
                null,
                OnDelete.DEFAULT,
                OnDelete.DEFAULT,
                null,
                List.of(),
                Accessors.NONE);
    }

    /** To say more about this attribute. */
    public AttributeOptionsBuilder more() {
        return new AttributeOptionsBuilder(this);
    }
}
