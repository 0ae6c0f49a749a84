package org.sequelize4j.instance;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.LazyLoadingException;

/** To which of several models an association leads from one row. */
public final class Leading {
    private Leading() {}

    /**
     * The association with the model that the row names now; null when it names none.
     *
     * @throws LazyLoadingException when the query that read the row left the name out
     * @throws InstanceException when it is the name of no model that the association leads to
     */
    public static @Nullable BelongsTo now(RowInstance row, OneOf association) {
        Object type = row.raw(association.type().slot());
        if (type == Slot.UNSELECTED) {
            throw new LazyLoadingException("\"" + association.as() + "\" of this \"" + association.sourceModel()
                    + "\" cannot be read, because the query that read it left out \""
                    + association.type().name() + "\", which says to which model it leads. Add \""
                    + association.type().name() + "\" to attributes(…), or write include(\"" + association.as()
                    + "\").");
        }
        if (type == null || type instanceof Slot) {
            return null;
        }
        BelongsTo target = association.ofType(type);
        if (target == null) {
            throw new InstanceException("\"" + association.type().name() + "\" of this \"" + association.sourceModel()
                    + "\" is \"" + type + "\", which stands for none of the models that \"" + association.as()
                    + "\" leads to (" + association.models() + "). Correct the row, or add the model to"
                    + " belongsToOneOf(…).");
        }
        return target;
    }

    /**
     * The association with the model of an instance.
     *
     * @throws InstanceException when it does not lead to such instances
     */
    public static BelongsTo to(OneOf association, @Nullable Object target) {
        String model = Faces.behind(target).definition().name();
        BelongsTo to = association.to(model);
        if (to == null) {
            throw new InstanceException("\"" + association.as() + "\" of \"" + association.sourceModel()
                    + "\" leads to instances of " + association.models() + ", and one of \"" + model
                    + "\" was given.");
        }
        return to;
    }

    /** Refuses to make a new instance where nobody says of which model. */
    public static InstanceException unknownModel(OneOf association, String instead) {
        return new InstanceException("\"" + association.as() + "\" of \"" + association.sourceModel()
                + "\" leads to instances of several models (" + association.models()
                + "), so nobody knows which one is meant. " + instead);
    }
}
