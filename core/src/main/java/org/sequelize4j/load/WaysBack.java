package org.sequelize4j.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.plan.Reciprocal;

/**
 * What is known of the rows that were found without asking: a target belongs to the source that it was loaded for, and a link
 * to both. What an include has loaded there is kept.
 *
 * @param toSource from a target; null when no association leads back to the one source
 * @param linkToSource from a link; null without one
 * @param linkToTarget from a link; null without one
 */
record WaysBack(
        @Nullable AssociationDefinition toSource,
        @Nullable AssociationDefinition linkToSource,
        @Nullable AssociationDefinition linkToTarget) {
    static WaysBack of(AssociationDefinition association) {
        if (association instanceof BelongsToMany many) {
            return new WaysBack(
                    null,
                    end(many, many.foreignKeys(), many.sourceModel(), many.sourceKeys()),
                    end(many, many.otherKeys(), many.targetModel(), many.targetKeys()));
        }
        return new WaysBack(Reciprocal.of(association), null, null);
    }

    private static @Nullable AssociationDefinition end(
            BelongsToMany many, List<Attribute> foreignKeys, ModelDefinition model, List<Attribute> keys) {
        return many.throughModel().associations().stream()
                .filter(association -> association instanceof BelongsTo
                        && association.targetModel().equals(model)
                        && association.sourceKeys().equals(foreignKeys)
                        && association.matchingKeys().equals(keys))
                .findFirst()
                .orElse(null);
    }

    void assign(RowInstance source, List<RowInstance> targets, @Nullable List<RowInstance> links) {
        for (int i = 0; i < targets.size(); i++) {
            assign(source, targets.get(i), links == null ? null : links.get(i));
        }
    }

    void assign(RowInstance source, RowInstance target, @Nullable RowInstance link) {
        lead(target, toSource, source);
        if (link != null) {
            lead(link, linkToSource, source);
            lead(link, linkToTarget, target);
        }
    }

    private static void lead(RowInstance from, @Nullable AssociationDefinition by, RowInstance to) {
        if (by != null) {
            from.leadBack(by, to);
        }
    }
}
