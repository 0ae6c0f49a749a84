package org.sequelize4j.definition;

import org.jspecify.annotations.Nullable;

/**
 * What an association says of a foreign key that leads to rows of several models, of which a second attribute tells the model.
 *
 * @param name of the association that leads to one of them, such as {@code commentable}
 * @param type the attribute that tells the model; null for the name with {@code Type} behind it
 * @param value what that attribute holds for the model of this association; null for the model's name
 * @param ofTarget whether it is the junction's key to the target of a belongsToMany, and not that to its source
 */
public record PolymorphicKey(
        String name, @Nullable String type, @Nullable String value, boolean ofTarget) {
    /** The attribute that tells the model. */
    public String typeAttribute() {
        return type == null ? name + "Type" : type;
    }
}
