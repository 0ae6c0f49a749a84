package org.sequelize4j.association;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sequelize4j.definition.Accessors;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.DefaultValue;
import org.sequelize4j.definition.IndexDeclaration;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.ModelRule;
import org.sequelize4j.definition.ValidationRule;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DateOnlyType;
import org.sequelize4j.type.DateType;
import org.sequelize4j.type.EnumType;
import org.sequelize4j.type.IntegerType;
import org.sequelize4j.type.VirtualType;

/** What a model may not say, as far as that shows without the other models. */
final class ModelRefusals {
    private ModelRefusals() {}

    static void check(ModelDeclaration model) {
        if (model.name().isBlank()) {
            throw new DefinitionException("A model needs a name, and \"" + model.name() + "\" is none.");
        }
        Set<String> names = new HashSet<>();
        int autoIncrements = 0;
        for (AttributeDeclaration attribute : model.attributes()) {
            if (attribute.name().isBlank()) {
                throw refusal(model, "has an attribute without a name; every attribute needs one");
            }
            if (!names.add(attribute.name())) {
                throw refusal(
                        model, "declares the attribute \"" + attribute.name() + "\" twice; remove one of the two");
            }
            checkAttribute(model, attribute);
            autoIncrements += attribute.autoIncrement() ? 1 : 0;
        }
        if (autoIncrements > 1) {
            throw refusal(model, "has " + autoIncrements + " attributes with autoIncrement(); a table can have one");
        }
        for (IndexDeclaration index : model.indexes()) {
            checkIndex(model, index);
        }
        for (ModelRule rule : model.rules()) {
            if (names.contains(rule.name())) {
                throw refusal(
                        model,
                        "has a rule \"" + rule.name()
                                + "\" for the instance as a whole, and an attribute of that name; give"
                                + " the rule another name");
            }
        }
    }

    static void checkNoIdAttribute(ModelDeclaration model) {
        for (AttributeDeclaration attribute : model.attributes()) {
            if (attribute.name().equals("id")) {
                throw refusal(
                        model,
                        "has an attribute \"id\" that is not its primary key, and no other primary key; add primaryKey()"
                                + " to \"id\" or to another attribute");
            }
        }
    }

    static void checkTimestamp(String model, AttributeDeclaration attribute) {
        DataType type = attribute.type();
        if (type != null && !(type instanceof DateType) && !(type instanceof DateOnlyType)) {
            throw new DefinitionException("The model \"" + model + "\" declares its timestamp \"" + attribute.name()
                    + "\" as " + type.name()
                    + "; it has to be DATE. To use the name for something else, switch the timestamp"
                    + " off, or rename it with createdAt(\"…\") or updatedAt(\"…\").");
        }
    }

    static void checkVersion(String model, AttributeDeclaration attribute) {
        DataType type = attribute.type();
        if (type != null && !(type instanceof IntegerType)) {
            throw new DefinitionException("The model \"" + model + "\" declares its version \"" + attribute.name()
                    + "\" as " + type.name() + "; it counts changes, so it has to be a whole number such as INTEGER."
                    + " To use the name for something else, rename the version with version(\"…\").");
        }
    }

    private static void checkAttribute(ModelDeclaration model, AttributeDeclaration attribute) {
        DataType type = attribute.type();
        if (attribute.primaryKey() && Boolean.TRUE.equals(attribute.allowNull())) {
            throw refusal(
                    model,
                    attribute,
                    "is part of the primary key and says allowNull(true); a primary key is never null");
        }
        if (attribute.autoIncrement() && (type == null || !(type.stored() instanceof IntegerType))) {
            throw refusal(
                    model,
                    attribute,
                    "says autoIncrement() and is " + (type == null ? "without a type" : type.name())
                            + "; only whole numbers count up, such as INTEGER or BIGINT");
        }
        if (attribute.autoIncrement() && attribute.defaultValue() != null) {
            throw refusal(model, attribute, "has both a default and autoIncrement(); keep one of the two");
        }
        if (type instanceof EnumType enumeration && enumeration.values().isEmpty()) {
            throw refusal(model, attribute, "is an ENUM without values; name at least one");
        }
        for (ValidationRule rule : attribute.rules()) {
            if (rule instanceof ValidationRule.NotNull && !Boolean.FALSE.equals(attribute.allowNull())) {
                throw refusal(
                        model, attribute, "says notNull(), which only allowNull(false) gives a meaning; add that");
            }
        }
        Accessors accessors = attribute.accessors();
        if (model.type() != null && !accessors.ofModel() && accessors.areSaid()) {
            throw refusal(
                    model,
                    attribute,
                    "has a getter or setter, which the typed accessor would not know; on a typed model write a default method");
        }
        if (type instanceof VirtualType) {
            checkVirtual(model, attribute);
        }
        if (attribute.defaultValue() instanceof DefaultValue.Constant && type instanceof VirtualType) {
            return;
        }
        if (type != null && attribute.defaultValue() != null) {
            Defaulting.accepted(model.name(), attribute.name(), type, attribute.defaultValue());
        }
    }

    private static void checkVirtual(ModelDeclaration model, AttributeDeclaration attribute) {
        if (attribute.primaryKey()
                || attribute.unique()
                || !attribute.uniqueNames().isEmpty()
                || attribute.references() != null) {
            throw refusal(
                    model,
                    attribute,
                    "is VIRTUAL, and without a column it can be neither key, nor unique, nor a reference");
        }
    }

    private static void checkIndex(ModelDeclaration model, IndexDeclaration index) {
        List<String> attributes = index.attributes();
        if (index.fields().isEmpty()) {
            throw refusal(model, "has an index over nothing; name at least one attribute in index(…)");
        }
        if (new HashSet<>(attributes).size() < attributes.size()) {
            throw refusal(model, "has an index over " + attributes + ", which names an attribute twice");
        }
        if (index.name() == null && attributes.size() < index.fields().size()) {
            throw refusal(
                    model,
                    "has an index over an expression, from which no name can be derived; say one with name(\"…\")");
        }
    }

    private static DefinitionException refusal(ModelDeclaration model, String what) {
        return new DefinitionException("The model \"" + model.name() + "\" " + what + ".");
    }

    private static DefinitionException refusal(ModelDeclaration model, AttributeDeclaration attribute, String what) {
        return new DefinitionException(
                "The attribute \"" + attribute.name() + "\" of the model \"" + model.name() + "\" " + what + ".");
    }
}
