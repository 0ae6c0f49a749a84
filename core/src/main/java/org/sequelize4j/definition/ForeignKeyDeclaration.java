package org.sequelize4j.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.DataType;

/**
 * What an association says about its foreign key.
 *
 * @param names its attributes, parallel to the referenced key; empty when they are derived
 * @param type null when it is taken from the referenced key
 * @param allowNull null when nothing is said
 * @param unique whether no two rows may have the same value
 */
public record ForeignKeyDeclaration(
        List<String> names,
        @Nullable DataType type,
        @Nullable Boolean allowNull,
        @Nullable DefaultValue defaultValue,
        @Nullable String field,
        @Nullable String comment,
        boolean unique) {
    /** Nothing is said. */
    public static final ForeignKeyDeclaration UNSAID =
            new ForeignKeyDeclaration(List.of(), null, null, null, null, null, false);

    public ForeignKeyDeclaration {
        names = List.copyOf(names);
    }

    public static ForeignKeyDeclaration named(String... names) {
        return new ForeignKeyDeclaration(List.of(names), null, null, null, null, null, false);
    }

    public ForeignKeyDeclaration withNames(List<String> names) {
        return new ForeignKeyDeclaration(names, type, allowNull, defaultValue, field, comment, unique);
    }

    public ForeignKeyDeclaration withType(DataType type) {
        return new ForeignKeyDeclaration(names, type, allowNull, defaultValue, field, comment, unique);
    }

    public ForeignKeyDeclaration withAllowNull(boolean allowNull) {
        return new ForeignKeyDeclaration(names, type, allowNull, defaultValue, field, comment, unique);
    }

    public ForeignKeyDeclaration withDefaultValue(@Nullable DefaultValue defaultValue) {
        return new ForeignKeyDeclaration(names, type, allowNull, defaultValue, field, comment, unique);
    }

    public ForeignKeyDeclaration withField(String field) {
        return new ForeignKeyDeclaration(names, type, allowNull, defaultValue, field, comment, unique);
    }

    public ForeignKeyDeclaration withComment(String comment) {
        return new ForeignKeyDeclaration(names, type, allowNull, defaultValue, field, comment, unique);
    }

    public ForeignKeyDeclaration asUnique() {
        return new ForeignKeyDeclaration(names, type, allowNull, defaultValue, field, comment, true);
    }
}
