package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.HasMany;
import org.sequelize4j.definition.HasOne;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.LoadedRelation.ToMany;
import org.sequelize4j.instance.LoadedRelation.ToOne;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.plan.Reciprocal;

/**
 * Keeps the other end of an association right in memory, where it is completely known: it was loaded, it can hold one row only, or its
 * instance is so new that nothing else can belong to it. Otherwise it stays to be loaded.
 */
public final class BothEnds {
    private BothEnds() {}

    /** What the target has loaded of the other half; null when there is nothing, or no other half whose rows all count. */
    public static @Nullable LoadedRelation known(AssociationDefinition association, @Nullable RowInstance target) {
        if (target == null) {
            return null;
        }
        AssociationDefinition inverse = inverse(association, target);
        return inverse == null ? null : target.loaded(inverse);
    }

    /**
     * The source belongs to the target from now on.
     *
     * @param link their junction row; null unless many-to-many
     * @param fresh whether the target was new, so that nothing else belongs to it
     * @param known what it had loaded before
     */
    public static void joined(
            RowInstance source,
            AssociationDefinition association,
            RowInstance target,
            @Nullable RowInstance link,
            boolean fresh,
            @Nullable LoadedRelation known) {
        AssociationDefinition inverse = inverse(association, target);
        if (inverse == null) {
            return;
        }
        if (inverse instanceof HasOne) {
            if (fresh || Reciprocal.of(association) != null) {
                load(target, inverse, new ToOne(source, known == null || known.implied()));
            }
        } else if (known instanceof ToMany many) {
            load(target, inverse, with(many, source, link));
        } else if (fresh) {
            load(target, inverse, new ToMany(List.of(source), link == null ? null : List.of(link), true));
        }
    }

    /** The source belongs to the target no more. */
    public static void parted(
            RowInstance source, AssociationDefinition association, RowInstance target, @Nullable LoadedRelation known) {
        AssociationDefinition inverse = inverse(association, target);
        if (inverse == null) {
            return;
        }
        if (known instanceof ToMany many) {
            load(target, inverse, without(many, List.of(source)));
        } else if (known instanceof ToOne one && Reciprocal.of(association) != null) {
            load(target, inverse, source.equals(one.target()) ? new ToOne(null, one.implied()) : one);
        }
    }

    /** With one more target behind the others; one that is there already keeps its place, and has this link from now on. */
    public static ToMany with(ToMany known, RowInstance target, @Nullable RowInstance link) {
        List<RowInstance> targets = new ArrayList<>(known.targets());
        int place = targets.indexOf(target);
        if (place < 0) {
            targets.add(target);
        }
        return new ToMany(targets, link == null ? known.links() : linksWith(known, place, link), known.implied());
    }

    private static @Nullable List<RowInstance> linksWith(ToMany known, int place, RowInstance link) {
        if (known.links() == null && !known.targets().isEmpty()) {
            return null;
        }
        List<RowInstance> links = new ArrayList<>(known.links() == null ? List.of() : known.links());
        if (place < 0) {
            links.add(link);
        } else {
            links.set(place, link);
        }
        return links;
    }

    /** Without some of its targets. */
    public static ToMany without(ToMany known, List<RowInstance> gone) {
        List<RowInstance> targets = new ArrayList<>();
        List<RowInstance> links = known.links() == null ? null : new ArrayList<>();
        for (int i = 0; i < known.targets().size(); i++) {
            if (!gone.contains(known.targets().get(i))) {
                targets.add(known.targets().get(i));
                if (links != null && known.links() != null) {
                    links.add(known.links().get(i));
                }
            }
        }
        return new ToMany(targets, links, known.implied());
    }

    private static void load(RowInstance target, AssociationDefinition inverse, LoadedRelation relation) {
        target.runtime().beforeChange(target);
        target.load(inverse, relation);
    }

    /** The has-association or many-to-many that leads back, if it shows every row that its keys lead to. */
    private static @Nullable AssociationDefinition inverse(AssociationDefinition association, RowInstance target) {
        AssociationDefinition inverse =
                association.inverse() == null ? null : target.definition().association(association.inverse());
        boolean oneLink = !(association instanceof BelongsToMany many) || hasKeysAlone(many);
        return inverse != null && oneLink && isWhole(inverse) ? inverse : null;
    }

    private static boolean isWhole(AssociationDefinition inverse) {
        boolean keysAlone = (inverse instanceof HasOne one && one.scope().isEmpty())
                || (inverse instanceof HasMany many && many.scope().isEmpty())
                || (inverse instanceof BelongsToMany through && hasKeysAlone(through));
        return keysAlone && inverse.targetModel().scopes().byDefault() == null;
    }

    /** Whether two rows are linked by one junction row or by none: with a scope there may be another link that it does not see. */
    private static boolean hasKeysAlone(BelongsToMany many) {
        return many.unique()
                && many.scope().isEmpty()
                && many.throughScope().isEmpty()
                && many.throughModel().scopes().byDefault() == null;
    }
}
