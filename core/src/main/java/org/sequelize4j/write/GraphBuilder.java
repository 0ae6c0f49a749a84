package org.sequelize4j.write;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.GivenTargets;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.PendingRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.load.Runtimes;

/** Hangs associated rows on one that is to be written, to be written with it; both can be read in memory from then on. */
public final class GraphBuilder {
    private final Runtimes runtimes;

    public GraphBuilder(Runtimes runtimes) {
        this.runtimes = runtimes;
    }

    /** A new associated row; the consumers get it, and the junction row, by the face that is asked for. */
    public void with(
            RowInstance row,
            AssociationDefinition association,
            Consumer<Object> child,
            @Nullable Consumer<Object> link,
            boolean asRows) {
        RowInstance target = fresh(association.targetModel());
        attach(row, association, target, link, asRows);
        child.accept(face(target, asRows));
    }

    /** An instance that exists, or that is new and part of the same graph; null is ignored. */
    public void connect(
            RowInstance row,
            AssociationDefinition association,
            @Nullable Object existing,
            @Nullable Consumer<Object> link,
            boolean asRows) {
        if (existing == null) {
            return;
        }
        RowInstance target = GivenTargets.of(association, existing, runtimes.of(association.targetModel()));
        attach(row, association, target, link, asRows);
    }

    /** Says that no rows hang on a new one there, so that the relation is loaded and empty. */
    void none(RowInstance row, AssociationDefinition association) {
        row.load(
                association,
                new LoadedRelation.ToMany(List.of(), association instanceof BelongsToMany ? List.of() : null));
    }

    private void attach(
            RowInstance row,
            AssociationDefinition association,
            RowInstance target,
            @Nullable Consumer<Object> link,
            boolean asRows) {
        ReadOnlyAssociations.refuse(association);
        row.runtime().beforeChange(row);
        association.scope().forEach((attribute, value) -> target.set(attribute.name(), value));
        RowInstance junction = association instanceof BelongsToMany through ? link(through, link, asRows) : null;
        if (junction == null && link != null) {
            throw new InstanceException("Only a belongsToMany has links with values of their own, and \""
                    + association.as() + "\" of \"" + association.source() + "\" is none.");
        }
        association.sourceScope().forEach((attribute, value) -> row.set(attribute.name(), value));
        if (association instanceof BelongsTo belongsTo && !target.isNew()) {
            Preparation.transfer(target, belongsTo.targetKeys(), row, belongsTo.foreignKeys());
        }
        boolean isSet = association instanceof BelongsTo && !row.isNew() && !target.isNew();
        if (!isSet) {
            row.await(new PendingRelation(association, target, junction));
        }
        if (row.isNew() || !association.toMany() || row.loaded(association) != null) {
            row.load(association, relation(row, association, target, junction));
        }
        leadBack(row, association, target, junction);
    }

    private RowInstance link(BelongsToMany association, @Nullable Consumer<Object> values, boolean asRows) {
        RowInstance link = fresh(association.throughModel());
        association.throughScope().forEach((attribute, value) -> link.set(attribute.name(), value));
        if (values != null) {
            values.accept(face(link, asRows));
        }
        return link;
    }

    private static LoadedRelation relation(
            RowInstance row, AssociationDefinition association, RowInstance target, @Nullable RowInstance link) {
        if (!association.toMany()) {
            return new LoadedRelation.ToOne(target);
        }
        LoadedRelation.ToMany before = row.loaded(association) instanceof LoadedRelation.ToMany loaded
                ? loaded
                : new LoadedRelation.ToMany(List.of(), null);
        // The link of a target that is there is the stored one; what it gets waits.
        LoadedRelation.ToMany after = before.targets().contains(target) ? before : BothEnds.with(before, target, link);
        return new LoadedRelation.ToMany(after.targets(), after.links());
    }

    /** What belongs to the new row knows it, so that it can be asked while the graph is built. */
    private static void leadBack(
            RowInstance row, AssociationDefinition association, RowInstance target, @Nullable RowInstance link) {
        AssociationDefinition inverse =
                association.inverse() == null ? null : target.definition().association(association.inverse());
        if (inverse instanceof BelongsTo) {
            target.load(inverse, new LoadedRelation.ToOne(row, true));
        } else if (target.isNew()) {
            BothEnds.joined(row, association, target, link, true, BothEnds.known(association, target));
        }
    }

    private RowInstance fresh(ModelDefinition model) {
        return NewRows.withDefaults(runtimes.of(model), model);
    }

    private static Object face(RowInstance row, boolean asRows) {
        return asRows ? row : row.face();
    }
}
