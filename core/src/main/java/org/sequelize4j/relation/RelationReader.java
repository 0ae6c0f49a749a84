package org.sequelize4j.relation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Query;
import org.sequelize4j.Where;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.load.Peers;
import org.sequelize4j.query.Alive;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.KeysCondition;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Queries;

/** Reads the associated rows of one source: what is loaded, what is loaded now, and what is asked anew. */
final class RelationReader {
    private static final Predicate NONE = new Predicate.Any(List.of());

    private final RelationServices services;
    private final View view;
    private final boolean hooks;

    /**
     * For those who hold rows or faces.
     *
     * @param hooks whether hooks see the finds
     */
    RelationReader(RelationServices services, View view, boolean hooks) {
        this.services = services;
        this.view = view;
        this.hooks = hooks;
    }

    private Include hooked(Include include) {
        return hooks ? include : include.withQuery(include.query().withHooks(false));
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
        services.loader().rules().strictLoading().beforeLoading(source, association, view.rows());
        List<RowInstance> peers = Peers.of(source, association);
        if (peers.size() == 1) {
            asked(source, association, "get()");
        }
        services.loader().loadRelation(peers, all(association));
        return Objects.requireNonNull(source.loaded(association));
    }

    /** One instance is asked by a statement of its own, which makes a loop when others are asked too. */
    void asked(RowInstance source, AssociationDefinition association, String call) {
        services.loader().rules().loops().asked(source, association, call, view.rows());
    }

    /** Reads again and replaces what is loaded, as the documented getters do. */
    LoadedRelation reloaded(RowInstance source, AssociationDefinition association) {
        if (hasNoRows(source, association)) {
            return none(association);
        }
        LoadedRelation.ToMany found = services.finds().related(source, hooked(all(association)));
        LoadedRelation loaded = association.toMany() ? found : new LoadedRelation.ToOne(first(found));
        source.runtime().beforeLoading(List.of(source), association);
        source.load(association, loaded);
        return loaded;
    }

    /** Queries anew; what is loaded stays as it is. */
    <T> List<RowInstance> fetch(
            RowInstance source, AssociationDefinition association, Consumer<? super Query<T>> query) {
        Include asked = queries().include(association, query);
        return hasNoRows(source, association)
                ? List.of()
                : services.finds().related(source, hooked(asked)).targets();
    }

    static @Nullable RowInstance first(LoadedRelation.ToMany found) {
        return found.targets().isEmpty() ? null : found.targets().get(0);
    }

    <T> Predicate where(AssociationDefinition association, Consumer<? super Where<T>> condition) {
        return queries().where(association, condition);
    }

    /** Whoever holds rows names attributes by strings. */
    private Queries queries() {
        return view.rows() ? services.queries().named() : services.queries();
    }

    long count(RowInstance source, AssociationDefinition association) {
        return count(source, all(association));
    }

    long count(RowInstance source, AssociationDefinition association, Predicate condition) {
        Find targets = Find.all(association.targetModel()).withWhere(condition);
        return count(source, all(association).optional().withQuery(targets));
    }

    /** How many there are of what the lambda asks for. */
    <T> long count(RowInstance source, AssociationDefinition association, Consumer<? super Query<T>> query) {
        return count(source, queries().include(association, query));
    }

    private long count(RowInstance source, Include include) {
        return hasNoRows(source, include.association()) ? 0 : services.finds().countRelated(source, hooked(include));
    }

    /** All that the default scopes let through, those of a junction among them. */
    private Include all(AssociationDefinition association) {
        return services.queries().include(association);
    }

    /** Whether all of these instances and keys are associated now; none is one that is not stored. */
    boolean has(RowInstance source, AssociationDefinition association, Collection<?> targets) {
        Set<List<Object>> keys = new TargetArguments(services).primaryKeys(association, targets);
        if (keys == null || keys.isEmpty()) {
            return keys != null;
        }
        if (source.isNew() || Keys.anyNull(source, association.sourceKeys())) {
            return false;
        }
        ModelDefinition model = association.targetModel();
        Predicate these = KeysCondition.oneOf(model.primaryKey(), keys);
        Predicate junction =
                association instanceof BelongsToMany many ? Alive.of(many.throughModel()) : Predicate.ALWAYS;
        Find find = Find.all(model)
                .withWhere(Predicate.all(
                        List.of(Alive.of(model), Conditions.belongTo(source, association, junction), these)));
        return services.finds().number(find.withHooks(hooks)) == keys.size();
    }

    /** The condition that a target belongs to the source, for finds; nothing belongs to an unsaved one, or over a key that is null. */
    Predicate belonging(RowInstance source, AssociationDefinition association) {
        return source.isNew() || Keys.anyNull(source, association.sourceKeys())
                ? NONE
                : belonging(source, all(association));
    }

    private static Predicate belonging(RowInstance source, Include all) {
        return Conditions.belongTo(source, all.association(), all.throughCondition());
    }

    private static boolean hasNoRows(RowInstance source, AssociationDefinition association) {
        return source.isNew() && !(association instanceof BelongsTo && Keys.complete(source, association.sourceKeys()));
    }

    private static LoadedRelation none(AssociationDefinition association) {
        return association.toMany() ? new LoadedRelation.ToMany(List.of(), null) : new LoadedRelation.ToOne(null);
    }
}
