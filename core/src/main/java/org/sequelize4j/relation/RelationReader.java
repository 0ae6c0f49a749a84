package org.sequelize4j.relation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.sequelize4j.Query;
import org.sequelize4j.Where;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.load.Peers;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Queries;

/** Reads the associated rows of one source: what is loaded, what is loaded now, and what is asked anew. */
final class RelationReader {
    private final RelationServices services;

    RelationReader(RelationServices services) {
        this.services = services;
    }

    /** What is loaded, or is loaded now for all that came with the source. An unsaved source without a key has nothing, and no query is sent. */
    LoadedRelation loaded(RowInstance source, AssociationDefinition association) {
        LoadedRelation loaded = source.loaded(association);
        if (loaded != null) {
            return loaded;
        }
        if (hasNoRows(source, association)) {
            return none(association);
        }
        Include include = Include.of(association, services.queries().all(association.targetModel()));
        services.loader().loadRelation(Peers.of(source, association), include);
        return Objects.requireNonNull(source.loaded(association));
    }

    /** Reads again and replaces what is loaded, as the documented getters do. */
    LoadedRelation reloaded(RowInstance source, AssociationDefinition association) {
        if (hasNoRows(source, association)) {
            return none(association);
        }
        source.load(association, null);
        Include include = Include.of(association, services.queries().all(association.targetModel()));
        services.loader().loadRelation(List.of(source), include);
        return Objects.requireNonNull(source.loaded(association));
    }

    /** Queries anew; what is loaded stays as it is. */
    LoadedRelation.ToMany fetch(RowInstance source, AssociationDefinition association, Find targets) {
        return hasNoRows(source, association)
                ? new LoadedRelation.ToMany(List.of(), null)
                : services.loader().fetch(source, association, targets);
    }

    <T> Find find(AssociationDefinition association, View view, Consumer<? super Query<T>> query) {
        return queries(view).find(association.targetModel(), query);
    }

    <T> Predicate where(AssociationDefinition association, View view, Consumer<? super Where<T>> condition) {
        return queries(view).where(association.targetModel(), condition);
    }

    /** Whoever holds rows names attributes by strings. */
    private Queries queries(View view) {
        return view.rows() ? services.queries().named() : services.queries();
    }

    long count(RowInstance source, AssociationDefinition association, Predicate condition) {
        return hasNoRows(source, association) ? 0 : services.loader().count(source, association, condition);
    }

    /** Whether all of these stored rows are associated now. */
    boolean has(RowInstance source, AssociationDefinition association, List<RowInstance> targets) {
        if (targets.isEmpty()) {
            return true;
        }
        Set<RowInstance> distinct = new LinkedHashSet<>(targets);
        Predicate these = Conditions.areRows(association.targetModel(), List.copyOf(distinct));
        return count(source, association, these) >= distinct.size();
    }

    private static boolean hasNoRows(RowInstance source, AssociationDefinition association) {
        return source.isNew() && !(association instanceof BelongsTo && Keys.complete(source, association.sourceKeys()));
    }

    private static LoadedRelation none(AssociationDefinition association) {
        return association.toMany() ? new LoadedRelation.ToMany(List.of(), null) : new LoadedRelation.ToOne(null);
    }
}
