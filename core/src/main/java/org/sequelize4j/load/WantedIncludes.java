package org.sequelize4j.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.instance.Cohort;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Wanted;
import org.sequelize4j.plan.Parameters;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;

/**
 * The includes of the query that has found some instances, so that reading one of them anew can repeat them.
 *
 * @param includes as the plan has them, with parameters for values
 * @param values of these parameters
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WantedIncludes(List<Include> includes, @Nullable Object[] values) implements Wanted {
    static @Nullable WantedIncludes of(List<Include> includes, @Nullable Object[] values) {
        return includes.isEmpty() ? null : new WantedIncludes(includes, values);
    }

    /** A find of the instance's row, which includes what the query of the instance did unless it says itself what to include. */
    static Find repeated(RowInstance row, Find find) {
        Cohort cohort = row.cohort();
        return find.includes().isEmpty() && cohort != null && cohort.wanted() instanceof WantedIncludes wanted
                ? find.withIncludes(wanted.includes().stream()
                        .map(include ->
                                Parameters.filled(include, wanted.values()).optional())
                        .toList())
                : find;
    }

    @Override
    public @Nullable String linkName(AssociationDefinition association) {
        for (Include include : includes) {
            if (include.association().index() == association.index() && include.throughQuery() != null) {
                return include.throughQuery().manner().linkName();
            }
        }
        return null;
    }
}
