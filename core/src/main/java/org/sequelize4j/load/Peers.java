package org.sequelize4j.load;

import java.util.List;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.instance.Cohort;
import org.sequelize4j.instance.RowInstance;

/** Picks the instances for which a lazy load pays at once: those of the same query around the asking one. */
public final class Peers {
    private static final int MAXIMUM = 1000;

    private Peers() {}

    /** The asking instance and those of its cohort that lack the association too; it alone on another thread than theirs. */
    public static List<RowInstance> of(RowInstance asking, AssociationDefinition association) {
        Cohort cohort = asking.cohort();
        if (cohort == null || !cohort.isOwner()) {
            return List.of(asking);
        }
        List<RowInstance> lacking = cohort.members().stream()
                .filter(member -> isSame(member, asking) || isLacking(member, asking, association))
                .toList();
        int place = place(asking, lacking);
        int from = Math.max(0, Math.min(place - MAXIMUM / 2, lacking.size() - MAXIMUM));
        return lacking.subList(from, Math.min(lacking.size(), from + MAXIMUM));
    }

    private static int place(RowInstance asking, List<RowInstance> members) {
        int place = 0;
        while (!isSame(members.get(place), asking)) {
            place++;
        }
        return place;
    }

    /** Instances of one row are equal, and yet each has relations of its own. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(RowInstance one, RowInstance other) {
        return one == other;
    }

    private static boolean isLacking(RowInstance member, RowInstance asking, AssociationDefinition association) {
        return member.definition().equals(asking.definition()) && !member.isNew() && member.loaded(association) == null;
    }
}
