package org.sequelize4j.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Lock;
import org.sequelize4j.definition.AssociationDefinition;

/**
 * What one lambda said of a query, before its scope is put under it.
 *
 * @param includes by alias
 * @param includesAll whether every other association is included, too
 * @param manner how it is carried out
 * @param paranoid whether destroyed rows stay hidden; null when nothing was said
 * @param required of an include, whether sources without a match are left out; null when nothing was said
 * @param through of an include, what was said of the junction's rows; null when nothing was
 * @param join of an include, how its rows belong to their source
 * @param scope what the scopes say that were asked for in place of the default one; null when none was
 */
record Said(
        List<Clause.Part> where,
        List<Clause.Part> having,
        SelectionSaid selection,
        Map<String, IncludeSaid> includes,
        boolean includesAll,
        List<OrderTerm> order,
        List<Operand> groups,
        Window window,
        boolean distinct,
        @Nullable Lock lock,
        boolean skipLocked,
        Manner manner,
        @Nullable Boolean paranoid,
        @Nullable Boolean required,
        @Nullable Said through,
        @Nullable Said scope,
        JoinSaid join) {
    static final Said NOTHING = ofRows(List.of(), null, null);

    /** What is said of rows that are not loaded. */
    static Said ofRows(List<Clause.Part> where, @Nullable Boolean paranoid, @Nullable Said scope) {
        return new Said(
                where,
                List.of(),
                SelectionSaid.NOTHING,
                Map.of(),
                false,
                List.of(),
                List.of(),
                Window.ALL,
                false,
                null,
                false,
                Manner.STANDARD,
                paranoid,
                null,
                null,
                scope,
                JoinSaid.NOTHING);
    }

    /** An association that is to be loaded, and what is asked of its targets. */
    record IncludeSaid(Subject<?> target, AssociationDefinition association, Said said) {}

    /** Whether rows have to fulfil a condition that was written here, or in a scope that was asked for. */
    boolean filters() {
        return !where.isEmpty() || (scope != null && scope.filters());
    }

    /** The same without conditions of its own. */
    Said withoutWhere() {
        return new Said(
                List.of(),
                having,
                selection,
                includes,
                includesAll,
                order,
                groups,
                window,
                distinct,
                lock,
                skipLocked,
                manner,
                paranoid,
                required,
                through,
                scope,
                join);
    }

    boolean hidesDestroyed() {
        return !Boolean.FALSE.equals(paranoid);
    }
}
