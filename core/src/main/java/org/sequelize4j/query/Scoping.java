package org.sequelize4j.query;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.ScopeBody;

/**
 * Which scope applies to a model where a query asks for none.
 *
 * @param chosen the scope of a view of the model; null for the model's default scope
 * @param unscoped whether none applies
 * @param within the scopes that are being read, so that scopes which ask for each other come to an end
 */
record Scoping(@Nullable ScopeBody chosen, boolean unscoped, Set<String> within) {
    /** The default scope of every model. */
    static final Scoping DEFAULT = new Scoping(null, false, Set.of());

    /** None for the model itself; the default scopes of those that are reached from it. */
    static final Scoping NONE = new Scoping(null, true, Set.of());

    static Scoping of(ScopeBody scope) {
        return new Scoping(scope, false, Set.of());
    }

    /** For a model that is reached over an association. */
    Scoping reached(@Nullable ScopeBody ofAssociation) {
        return new Scoping(ofAssociation, false, within);
    }

    /** While a scope is read, it is not applied to itself. */
    Scoping reading(ModelDefinition model, String scope) {
        Set<String> more = new LinkedHashSet<>(within);
        more.add(key(model, scope));
        return new Scoping(null, true, more);
    }

    boolean isReading(ModelDefinition model, String scope) {
        return !within.isEmpty() && within.contains(key(model, scope));
    }

    private static String key(ModelDefinition model, String scope) {
        return model.name() + "." + scope;
    }
}
