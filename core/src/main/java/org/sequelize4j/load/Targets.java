package org.sequelize4j.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;

/** The sources that share one key, and the targets that were found for it. */
final class Targets {
    private final List<RowInstance> sources = new ArrayList<>(1);
    private final List<RowInstance> found = new ArrayList<>();
    private final @Nullable List<RowInstance> links;

    Targets(boolean linked) {
        links = linked ? new ArrayList<>() : null;
    }

    void addSource(RowInstance source) {
        sources.add(source);
    }

    void add(RowInstance target, @Nullable RowInstance link) {
        found.add(target);
        if (links != null && link != null) {
            links.add(link);
        }
    }

    /** Gives the sources what was found, and the targets their way back when there is one. */
    void assign(AssociationDefinition association, WaysBack back) {
        LoadedRelation relation = association.toMany()
                ? new LoadedRelation.ToMany(found, links)
                : new LoadedRelation.ToOne(found.isEmpty() ? null : found.get(0));
        for (RowInstance source : sources) {
            source.load(association, relation);
        }
        back.assign(sources.get(0), found, links);
    }

    /** What a source gets that has no key. */
    static LoadedRelation none(AssociationDefinition association, boolean linked) {
        return association.toMany()
                ? new LoadedRelation.ToMany(List.of(), linked ? List.of() : null)
                : new LoadedRelation.ToOne(null);
    }
}
