package org.sequelize4j.relation;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AlongPath;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;

/** What instances in memory have loaded over a foreign key that was changed: it is forgotten, to be loaded anew. */
final class StaleRelations {
    private StaleRelations() {}

    /** Of a row that holds the foreign key: where these columns lead to. */
    static void forgetHeld(RowInstance holder, List<Attribute> foreignKeys) {
        List<String> changed = AssociationDefinition.names(foreignKeys);
        forget(
                holder,
                association -> first(association) instanceof BelongsTo belongsTo
                        && !Collections.disjoint(AssociationDefinition.names(belongsTo.sourceKeys()), changed));
    }

    /** Of a row that the foreign key leads to: everything that is found over these columns of that model. */
    static void forgetReferencing(@Nullable RowInstance referenced, ModelDefinition carrier, List<Attribute> keys) {
        if (referenced == null) {
            return;
        }
        List<String> changed = AssociationDefinition.names(keys);
        forget(referenced, association -> isFoundOver(first(association), carrier, changed));
    }

    private static boolean isFoundOver(AssociationDefinition association, ModelDefinition carrier, List<String> keys) {
        return !(association instanceof BelongsTo)
                && carrier(association).name().equals(carrier.name())
                && AssociationDefinition.names(association.matchingKeys()).equals(keys);
    }

    /** The association itself, or the one that a path begins with. */
    private static AssociationDefinition first(AssociationDefinition association) {
        return association instanceof AlongPath path ? first(path.steps().get(0)) : association;
    }

    private static ModelDefinition carrier(AssociationDefinition association) {
        return association instanceof BelongsToMany many ? many.throughModel() : association.targetModel();
    }

    private static void forget(RowInstance row, Predicate<AssociationDefinition> stale) {
        List<AssociationDefinition> loaded = row.definition().associations().stream()
                .filter(association -> row.loaded(association) != null && stale.test(association))
                .toList();
        if (!loaded.isEmpty()) {
            row.runtime().beforeChange(row);
            loaded.forEach(association -> row.load(association, null));
        }
    }

    /** The row that a to-one association has led to, as far as it is known. */
    static @Nullable RowInstance known(RowInstance row, @Nullable AssociationDefinition association) {
        return association != null && row.loaded(association) instanceof LoadedRelation.ToOne one ? one.target() : null;
    }
}
