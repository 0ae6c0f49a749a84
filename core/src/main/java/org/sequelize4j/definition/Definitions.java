package org.sequelize4j.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.DefinitionException;

/** All models at one moment: an immutable snapshot that a later declaration replaces. */
public final class Definitions {
    private final Map<String, ModelDefinition> models;
    private final List<String> unfinished;

    /**
     * What links a model to others.
     *
     * @param targetScopes the scopes of targets that associations lead to, by alias
     * @param dependencies what becomes of rows of others when one of its rows is destroyed
     * @param upkeeps what writes of its rows keep right in rows of others
     */
    public record Links(
            List<ForeignKey> foreignKeys,
            List<AssociationDefinition> associations,
            List<OneOf> oneOfs,
            Map<String, ScopeBody> targetScopes,
            List<Upkeep> upkeeps,
            List<Dependency> dependencies) {
        /** Of a model without associations that lead to one of several. */
        public Links(
                List<ForeignKey> foreignKeys,
                List<AssociationDefinition> associations,
                Map<String, ScopeBody> targetScopes) {
            this(foreignKeys, associations, List.of(), targetScopes, List.of(), List.of());
        }

        public static final Links NONE = new Links(List.of(), List.of(), List.of(), Map.of(), List.of(), List.of());
    }

    /** Models that are linked, or stand alone. */
    public Definitions(Collection<ModelDefinition> models) {
        this(models, List.of());
    }

    private Definitions(Collection<ModelDefinition> models, List<String> unfinished) {
        Map<String, ModelDefinition> byName = new LinkedHashMap<>();
        for (ModelDefinition model : models) {
            byName.put(model.name(), model);
        }
        this.models = Collections.unmodifiableMap(byName);
        this.unfinished = List.copyOf(unfinished);
    }

    /**
     * Links new models, which nobody else has seen yet.
     *
     * @param links by the model's name; a model that has none stands alone
     * @param unfinished sentences about what later declarations still have to bring
     */
    public static Definitions linked(
            Collection<ModelDefinition> models, Map<String, Links> links, List<String> unfinished) {
        for (ModelDefinition model : models) {
            model.link(links.getOrDefault(model.name(), Links.NONE));
        }
        Map<ModelDefinition, List<Upkeep>> counters = new HashMap<>();
        for (ModelDefinition model : models) {
            for (Upkeep upkeep : model.upkeeps()) {
                if (upkeep.counter() != null) {
                    counters.computeIfAbsent(upkeep.association().targetModel(), first -> new ArrayList<>())
                            .add(upkeep);
                }
            }
        }
        for (Map.Entry<ModelDefinition, List<Upkeep>> ofModel : counters.entrySet()) {
            ofModel.getKey().keepCounters(ofModel.getValue());
        }
        return new Definitions(models, unfinished);
    }

    /** In the order of their declaration. */
    public Collection<ModelDefinition> models() {
        return models.values();
    }

    public @Nullable ModelDefinition model(String name) {
        return models.get(name);
    }

    /**
     * Called before the first statement: by then everything that a declaration speaks of has to exist, such as the foreign key
     * that an index is over.
     *
     * @throws DefinitionException that says what is missing
     */
    public void requireFinished() {
        if (!unfinished.isEmpty()) {
            throw new DefinitionException(String.join(" ", unfinished));
        }
    }
}
