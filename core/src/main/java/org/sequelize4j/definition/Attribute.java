package org.sequelize4j.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.VirtualType;

/**
 * One attribute of a model, as it finally is.
 *
 * @param slot its index in every instance's array of values
 * @param name the name in programs
 * @param column the name in the table
 * @param type never null here: a foreign key has taken the type of the key that it references
 * @param rules checked before a value is written, in this order
 * @param accessors what reads and sets it by its name; the columns and typed accessors know the value itself
 */
public record Attribute(
        int slot,
        String name,
        String column,
        DataType type,
        boolean allowNull,
        boolean primaryKey,
        boolean autoIncrement,
        @Nullable DefaultValue defaultValue,
        @Nullable String comment,
        List<ValidationRule> rules,
        Accessors accessors) {

    /**
     * A column that is declared without a model.
     *
     * @throws DefinitionException when it has no type
     */
    public static Attribute standalone(AttributeDeclaration said) {
        DataType type = said.type();
        if (type == null) {
            throw new DefinitionException(
                    "The column \"" + said.name() + "\" was given no type; write one, such as STRING.");
        }
        return new Attribute(
                0,
                said.name(),
                said.field() == null ? said.name() : said.field(),
                type,
                !Boolean.FALSE.equals(said.allowNull()) && !said.primaryKey(),
                said.primaryKey(),
                said.autoIncrement(),
                said.defaultValue() instanceof DefaultValue.Constant constant
                        ? new DefaultValue.Constant(type.accept(constant.value()))
                        : said.defaultValue(),
                said.comment(),
                said.rules(),
                said.accessors());
    }

    /** Whether one of them, which make up a key, may not be null. */
    public static boolean anyRequired(List<Attribute> key) {
        for (Attribute attribute : key) {
            if (!attribute.allowNull) {
                return true;
            }
        }
        return false;
    }

    /** Whether the table has a column for it. */
    public boolean isStored() {
        return !(type instanceof VirtualType);
    }

    /** Whether its values can be refused: it may not be null, or has rules. */
    boolean isJudged() {
        return !allowNull || !rules.isEmpty();
    }

    /** Whether it has a default that does not come from the database. */
    boolean isDefaulted() {
        return defaultValue != null && !(defaultValue instanceof DefaultValue.Computed);
    }
}
