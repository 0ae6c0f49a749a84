package org.sequelize4j.query;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsToMany;

/**
 * An association that is loaded with its source.
 *
 * @param query which targets, in which order and with which includes of their own; its limit and offset are per source
 * @param required whether sources without a match are left out
 * @param throughQuery conditions, attributes and order of the junction's rows of a belongsToMany; null otherwise
 * @param join how its rows belong to their source; null when the association's keys tell
 */
public record Include(
        AssociationDefinition association,
        Find query,
        boolean required,
        @Nullable Find throughQuery,
        @Nullable JoinCondition join) {
    /** Joined by the association's keys. */
    public Include(AssociationDefinition association, Find query, boolean required, @Nullable Find throughQuery) {
        this(association, query, required, throughQuery, null);
    }

    /** All that belongs to the source, with all attributes; sources without a match stay. */
    public static Include of(AssociationDefinition association) {
        return of(association, Find.all(association.targetModel()));
    }

    /** The same joined in another way. */
    public Include with(JoinCondition other) {
        return new Include(association, query, required, throughQuery, other);
    }

    /** The same, and sources without a match stay. */
    public Include optional() {
        return new Include(association, query, false, throughQuery, join);
    }

    /** The same for other targets. */
    public Include withQuery(Find other) {
        return new Include(association, other, required, throughQuery, join);
    }

    /** Whether no attribute is asked for, here or below: then it is there for what it requires and is joined for. */
    public boolean isForConditionsOnly() {
        boolean links = association instanceof BelongsToMany
                && (throughQuery == null || !throughQuery.selection().isEmpty());
        return !links
                && query.selection().isEmpty()
                && query.includes().stream().allMatch(Include::isForConditionsOnly);
    }

    /** What the junction's rows have to fulfil. */
    public Predicate throughCondition() {
        return throughQuery == null ? Predicate.ALWAYS : throughQuery.where();
    }

    /** Some of what belongs to the source; sources without a match stay. */
    public static Include of(AssociationDefinition association, Find query) {
        return new Include(association, query, false, null);
    }
}
