package org.sequelize4j.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.OnDelete;

/**
 * A has-many or has-one that leads over other associations to its target, each of which belongs once although several ways lead
 * there. It has no key of its own, and can be read only.
 *
 * @param path the aliases of the steps
 * @param steps the associations of that name, the first one of the source; empty as long as one is not declared
 * @param restrictions what a query asks of the rows of each step, and of the one that a has-one finds; empty outside of queries
 * @param backwards whether it is walked from its end to its beginning: then its source is where the last step leads to
 */
public record AlongPath(
        int index,
        Kind kind,
        String as,
        String singular,
        String plural,
        boolean aliased,
        ModelDefinition sourceModel,
        ModelDefinition targetModel,
        List<String> path,
        List<AssociationDefinition> steps,
        List<StepRestriction> restrictions,
        boolean backwards,
        Map<Attribute, Object> scope)
        implements AssociationDefinition {

    /** The same, now that its steps are known. */
    public AlongPath withSteps(List<AssociationDefinition> found) {
        return with(found, List.of());
    }

    /** The same in a query, which may have restricted steps that are paths themselves. */
    public AlongPath with(List<AssociationDefinition> found, List<? extends StepRestriction> restricted) {
        return new AlongPath(
                index,
                kind,
                as,
                singular,
                plural,
                aliased,
                sourceModel,
                targetModel,
                path,
                List.copyOf(found),
                List.copyOf(restricted),
                backwards,
                scope);
    }

    /** From a target to all that have it. */
    public AlongPath reversed() {
        return new AlongPath(
                -1,
                Kind.HAS_MANY,
                as,
                singular,
                plural,
                true,
                targetModel,
                sourceModel,
                path,
                steps,
                restrictions,
                !backwards,
                Map.of());
    }

    /** The rows themselves: what leads on from them are the keys of the first step. */
    @Override
    public List<Attribute> sourceKeys() {
        return sourceModel.primaryKey();
    }

    /** Those of the source, since no attribute of the target tells whose it is. */
    @Override
    public List<Attribute> matchingKeys() {
        return sourceModel.primaryKey();
    }

    @Override
    public @Nullable String inverse() {
        return null;
    }

    @Override
    public String writtenBy() {
        String along = "it leads along " + String.join(", ", path);
        if (steps.isEmpty()) {
            return along;
        }
        AssociationDefinition last = steps.get(steps.size() - 1);
        return along + ". Write to \"" + last.as() + "\" of \"" + last.source() + "\" instead";
    }

    @Override
    public List<String> foreignKey() {
        return List.of();
    }

    @Override
    public List<String> sourceKey() {
        return List.of();
    }

    @Override
    public Optional<OnDelete> onDelete() {
        return Optional.empty();
    }

    @Override
    public Optional<OnDelete> onUpdate() {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return sourceModel.name() + "." + as;
    }
}
