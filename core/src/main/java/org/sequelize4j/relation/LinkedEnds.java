package org.sequelize4j.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.LoadedRelation.ToMany;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.write.BothEnds;

/** What both ends of a many-to-many have loaded of each other, while links between them are written. */
final class LinkedEnds {
    private final RowInstance source;
    private final BelongsToMany association;
    private final @Nullable ToMany before;
    private final List<End> ends = new ArrayList<>();

    /** One of the targets as it was before. */
    private record End(
            RowInstance target, boolean fresh, @Nullable LoadedRelation known) {}

    /** Looks at them before anything is written. */
    LinkedEnds(RowInstance source, BelongsToMany association, List<RowInstance> targets) {
        this.source = source;
        this.association = association;
        this.before = source.loaded(association) instanceof ToMany loaded ? loaded : null;
        targets.stream()
                .distinct()
                .forEach(target -> ends.add(new End(target, target.isNew(), BothEnds.known(association, target))));
    }

    /** The targets that the source had loaded. */
    List<RowInstance> former() {
        return before == null ? List.of() : before.targets();
    }

    /**
     * The targets are linked now.
     *
     * @param links by the keys of the targets; of those that are missing here nothing is known
     */
    void linked(Map<List<Object>, RowInstance> links, Function<RowInstance, List<Object>> keys) {
        forget();
        ToMany after = before;
        for (End end : ends) {
            RowInstance link = links.get(keys.apply(end.target()));
            if (link == null) {
                after = null;
            } else {
                BothEnds.joined(source, association, end.target(), link, end.fresh(), end.known());
                after = after == null ? null : BothEnds.with(after, end.target(), link);
            }
        }
        source.load(association, after);
    }

    /** The targets are linked now, and no others are. */
    void replaced(Map<List<Object>, RowInstance> links, Function<RowInstance, List<Object>> keys) {
        List<RowInstance> gone = former().stream()
                .filter(target -> ends.stream().noneMatch(end -> end.target().equals(target)))
                .toList();
        List<LoadedRelation> known =
                gone.stream().map(target -> BothEnds.known(association, target)).toList();
        linked(links, keys);
        for (int i = 0; i < gone.size(); i++) {
            forgetWayBack(gone.get(i));
            BothEnds.parted(source, association, gone.get(i), known.get(i));
        }
        if (before != null && source.loaded(association) instanceof ToMany after) {
            source.load(association, BothEnds.without(after, gone));
        }
        source.waitNoMore(association, waiting -> true);
    }

    /** The targets are linked no more. */
    void unlinked() {
        forget();
        source.waitNoMore(
                association,
                waiting -> ends.stream().anyMatch(end -> end.target().equals(waiting)));
        ends.forEach(end -> BothEnds.parted(source, association, end.target(), end.known()));
        if (before != null) {
            source.load(
                    association,
                    BothEnds.without(before, ends.stream().map(End::target).toList()));
        }
    }

    private void forget() {
        source.runtime().beforeChange(source);
        StaleRelations.forgetReferencing(source, association.throughModel(), association.foreignKeys());
        ends.forEach(end -> forgetWayBack(end.target()));
    }

    private void forgetWayBack(RowInstance target) {
        StaleRelations.forgetReferencing(target, association.throughModel(), association.otherKeys());
    }
}
