package org.sequelize4j.definition;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All models at one moment: an immutable snapshot that a later declaration replaces. */
public final class Definitions {
    private final Map<String, ModelDefinition> models;

    public Definitions(Collection<ModelDefinition> models) {
        Map<String, ModelDefinition> byName = new LinkedHashMap<>();
        models.forEach(model -> byName.put(model.name(), model));
        this.models = Collections.unmodifiableMap(byName);
    }

    /** In the order of their declaration. */
    public Collection<ModelDefinition> models() {
        return models.values();
    }

    public @Nullable ModelDefinition model(String name) {
        return models.get(name);
    }
}
