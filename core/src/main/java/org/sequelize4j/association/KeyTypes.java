package org.sequelize4j.association;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.type.DataType;

/** Lets foreign keys take the type of what they reference, and refuses those of another type. */
final class KeyTypes {
    private final Set<List<Object>> underway = new HashSet<>();

    private KeyTypes() {}

    static void settle(ModelDrafts drafts) {
        KeyTypes types = new KeyTypes();
        for (ModelDraft draft : drafts.all()) {
            for (AttributeDeclaration attribute : List.copyOf(draft.attributes())) {
                types.typeOf(draft, attribute);
            }
        }
        for (ModelDraft draft : drafts.all()) {
            for (SharedKey key : draft.keys()) {
                compare(key);
            }
        }
    }

    private DataType typeOf(ModelDraft model, AttributeDeclaration attribute) {
        if (attribute.type() != null) {
            return attribute.type();
        }
        List<Object> step = List.of(model, attribute.name());
        if (!underway.add(step)) {
            throw new AssociationException(
                    "The attribute \"" + attribute.name() + "\" of " + model
                            + " takes its type from what it references, which leads back to itself; declare the attribute with a type.");
        }
        DataType type = referencedType(model, attribute.name());
        underway.remove(step);
        model.put(attribute.more().type(type).build());
        return type;
    }

    private DataType referencedType(ModelDraft model, String attribute) {
        for (SharedKey key : model.keys()) {
            int position = key.names().indexOf(attribute);
            if (position >= 0) {
                String referenced = key.referencedNames().get(position);
                return typeOf(key.referenced(), KeyAttributes.referenced(key, referenced));
            }
        }
        throw new DefinitionException("The attribute \"" + attribute + "\" of the model \"" + model
                + "\" has no type, and is no foreign key that could take one from what it references; give it a type.");
    }

    private static void compare(SharedKey key) {
        for (int i = 0; i < key.names().size(); i++) {
            AttributeDeclaration own =
                    KeyTypes.required(key.holder(), key.names().get(i));
            AttributeDeclaration other =
                    KeyAttributes.referenced(key, key.referencedNames().get(i));
            refuseOtherType(key.holder(), own, key.referenced(), other);
        }
    }

    /** The sentence names both types, so that either can be changed. */
    static void refuseOtherType(
            ModelDraft holder, AttributeDeclaration own, ModelDraft referenced, AttributeDeclaration other) {
        DataType ownType = own.type();
        DataType otherType = other.type();
        if (ownType != null && otherType != null && !Objects.equals(ownType, otherType)) {
            throw new AssociationException("The foreign key " + holder + "." + own.name() + " is " + ownType.name()
                    + ", and what it references, " + referenced + "." + other.name() + ", is " + otherType.name()
                    + "; both need the same type. Leave the type of the foreign key out, or change one of the two.");
        }
    }

    static AttributeDeclaration required(ModelDraft model, String name) {
        AttributeDeclaration attribute = model.attribute(name);
        if (attribute == null) {
            throw new IllegalStateException("the model " + model + " has no attribute " + name);
        }
        return attribute;
    }
}
