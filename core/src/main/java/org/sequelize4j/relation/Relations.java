package org.sequelize4j.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.One;
import org.sequelize4j.Relation;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.HasMany;
import org.sequelize4j.definition.HasOne;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.instance.RowInstance;

/** The door to the relations of instances: handles, and relation methods by their documented names. */
public final class Relations {
    private final RelationServices services;
    private final RelationMethods methods;

    public Relations(RelationServices services) {
        this.services = services;
        this.methods = new RelationMethods(services);
    }

    /** The handle of an association of one instance, whose methods take and give the targets' faces, or rows. */
    public Relation<?> handle(RowInstance source, AssociationDefinition association, boolean asRows) {
        View view = View.of(asRows);
        if (!association.toMany()) {
            return new OneHandle<>(services, source, association, view);
        }
        return association instanceof BelongsToMany many
                ? new ManyThroughHandle<>(services, source, many, view, RelationSettings.STANDARD)
                : new ManyHandle<>(services, source, association, view, RelationSettings.STANDARD);
    }

    /** The handle of an association that leads to a row of one of several models. */
    public One<?> handle(RowInstance source, OneOf association, boolean asRows) {
        return new OneOfHandle<>(services, source, association, View.of(asRows));
    }

    /** Calls a relation method such as {@code addBars}; instances come and go as rows. */
    public @Nullable Object call(RowInstance source, String method, @Nullable Object[] arguments) {
        return methods.call(source, method, arguments);
    }

    /** The names of the relation methods that instances of a model have, in the order of its associations. */
    public static List<String> methodNames(ModelDefinition model) {
        return MethodNames.of(model);
    }

    static ToOneWriter toOneWriter(
            RelationServices services, AssociationDefinition association, RelationSettings settings) {
        if (association.writtenBy() != null) {
            return new ReadOnly(association);
        }
        return association instanceof BelongsTo belongsTo
                ? new BelongsToWriter(services, belongsTo, settings)
                : new HasOneWriter(services, (HasOne) association, settings);
    }

    static ToManyWriter toManyWriter(
            RelationServices services, AssociationDefinition association, RelationSettings settings) {
        if (association.writtenBy() != null) {
            return new ReadOnly(association);
        }
        return association instanceof BelongsToMany many
                ? new BelongsToManyWriter(services, many, settings)
                : new HasManyWriter(services, (HasMany) association, settings);
    }
}
