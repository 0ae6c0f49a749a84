package org.sequelize4j.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.WhereMergeStrategy;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.ScopeException;
import org.sequelize4j.naming.Suggestion;

/**
 * The scopes of a model.
 *
 * @param byDefault applied where no other scope is asked for; null for none
 */
public record Scopes(@Nullable ScopeBody byDefault, Map<String, ScopeBody> named, WhereMergeStrategy merging) {
    /** The name by which the default scope can be asked for among others. */
    public static final String DEFAULT = "defaultScope";

    /** A model without scopes. */
    public static final Scopes NONE = new Scopes(null, Map.of(), WhereMergeStrategy.OVERWRITE);

    public Scopes {
        named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
    }

    public Scopes withMerging(WhereMergeStrategy strategy) {
        return new Scopes(byDefault, named, strategy);
    }

    /** With more in the default scope. */
    public Scopes andDefault(ScopeBody more) {
        return new Scopes(byDefault == null ? more : byDefault.andThen(more), named, merging);
    }

    /**
     * With one more scope.
     *
     * @throws DefinitionException when there is one of that name
     */
    public Scopes with(String model, String name, ScopeBody scope) {
        if (name.equals(DEFAULT) ? byDefault != null : named.containsKey(name)) {
            throw new DefinitionException("The scope \"" + name + "\" of the model \"" + model
                    + "\" exists already; give this one another name, or put it in its place with replaceScope(\""
                    + name
                    + "\", …).");
        }
        return replacing(name, scope);
    }

    /** With this scope in the place of one that may be there. */
    public Scopes replacing(String name, ScopeBody scope) {
        if (name.equals(DEFAULT)) {
            return new Scopes(scope, named, merging);
        }
        Map<String, ScopeBody> more = new LinkedHashMap<>(named);
        more.put(name, scope);
        return new Scopes(byDefault, more, merging);
    }

    /**
     * The scope of that name; the default scope has one too.
     *
     * @throws ScopeException when there is none
     */
    public ScopeBody require(String model, String name) {
        ScopeBody scope = DEFAULT.equals(name) ? byDefault : named.get(name);
        if (scope == null) {
            List<String> known = List.copyOf(named.keySet());
            throw new ScopeException("Invalid scope " + name + " called. The model \"" + model + "\" has "
                    + (known.isEmpty() ? "no named scopes." : "the scopes " + String.join(", ", known) + ".")
                    + Suggestion.didYouMean(name, known));
        }
        return scope;
    }
}
