package org.sequelize4j.instance;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.error.InstanceException;

/** Instances that users give as targets of an association. */
public final class GivenTargets {
    private GivenTargets() {}

    /**
     * The instance behind a face.
     *
     * @param target the runtime of the model that the association leads to
     * @throws InstanceException when it is of another model, or of another Sequelize, whose keys mean other rows
     */
    @SuppressWarnings("ReferenceEquality") // a model has one runtime
    public static RowInstance of(AssociationDefinition association, @Nullable Object face, ModelRuntime target) {
        RowInstance row = Faces.behind(face);
        String model = row.definition().name();
        if (!model.equals(association.target())) {
            throw new InstanceException(leads(association) + " leads to instances of \"" + association.target()
                    + "\", and one of \"" + model + "\" was given.");
        }
        if (row.runtime() != target) {
            throw new InstanceException(leads(association) + " was given an instance of \"" + model
                    + "\" that comes from another Sequelize, where its key may mean another row. Find it with the"
                    + " Sequelize of this one, or give its key.");
        }
        return row;
    }

    private static String leads(AssociationDefinition association) {
        return "\"" + association.as() + "\" of \"" + association.source() + "\"";
    }
}
