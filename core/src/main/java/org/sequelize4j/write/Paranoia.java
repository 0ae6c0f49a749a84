package org.sequelize4j.write;

import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InstanceException;

/** The mark of destroyed rows, for what makes sense on paranoid models only. */
public final class Paranoia {
    private Paranoia() {}

    /**
     * The attribute that holds the mark.
     *
     * @throws InstanceException when the model has none
     */
    public static Attribute require(ModelDefinition model) {
        Attribute deletedAt = model.deletedAt();
        if (deletedAt == null) {
            throw new InstanceException(
                    "Model is not paranoid: rows of \"" + model.name()
                            + "\" are really deleted, so none can be restored; say paranoid(true) in its definition to keep them.");
        }
        return deletedAt;
    }
}
