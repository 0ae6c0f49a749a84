package org.sequelize4j.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a belongsToMany says about its junction.
 *
 * @param model the junction's name, null while none is said; the junction is made when no model has that name
 * @param timestamps of a junction that is made; null for the default
 * @param scope values that a junction row must have; may hold null
 * @param unique whether two rows can be connected once only; null when nothing is said
 * @param uniqueKey the name of the unique key; null when the database may choose
 */
public record ThroughDeclaration(
        @Nullable String model,
        @Nullable Boolean timestamps,
        Map<String, @Nullable Object> scope,
        @Nullable Boolean unique,
        @Nullable String uniqueKey) {
    /** Nothing is said. */
    public static final ThroughDeclaration UNSAID = new ThroughDeclaration(null, null, Map.of(), null, null);

    public ThroughDeclaration {
        scope = Collections.unmodifiableMap(new LinkedHashMap<>(scope));
    }

    public static ThroughDeclaration of(String model) {
        return UNSAID.withModel(model);
    }

    public ThroughDeclaration withModel(String model) {
        return new ThroughDeclaration(model, timestamps, scope, unique, uniqueKey);
    }

    public ThroughDeclaration withTimestamps(boolean timestamps) {
        return new ThroughDeclaration(model, timestamps, scope, unique, uniqueKey);
    }

    public ThroughDeclaration withScope(Map<String, ? extends @Nullable Object> scope) {
        return new ThroughDeclaration(model, timestamps, new LinkedHashMap<>(scope), unique, uniqueKey);
    }

    public ThroughDeclaration withUnique(boolean unique) {
        return new ThroughDeclaration(model, timestamps, scope, unique, uniqueKey);
    }

    public ThroughDeclaration withUniqueKey(String uniqueKey) {
        return new ThroughDeclaration(model, timestamps, scope, unique, uniqueKey);
    }
}
