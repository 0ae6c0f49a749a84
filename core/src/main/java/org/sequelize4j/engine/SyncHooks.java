package org.sequelize4j.engine;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.HookType;
import org.sequelize4j.SyncEvent;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.hook.HookRegistry;
import org.sequelize4j.schema.SyncSettings;

/** The hooks around a sync: those of the whole, then those of each model. All tables are synced together, between them. */
record SyncHooks(HookRegistry registry, SyncOptionsBuilder said) {
    void aroundAll(Runnable sync) {
        if (said.hooked()) {
            registry.ofSequelize().tell(HookType.BEFORE_BULK_SYNC, event(null));
            sync.run();
            registry.ofSequelize().tell(HookType.AFTER_BULK_SYNC, event(null));
        } else {
            sync.run();
        }
    }

    void around(Collection<ModelDefinition> models, Runnable sync) {
        tell(HookType.BEFORE_SYNC, models);
        sync.run();
        tell(HookType.AFTER_SYNC, models);
    }

    private void tell(HookType type, Collection<ModelDefinition> models) {
        if (said.hooked()) {
            models.forEach(model -> registry.of(model.name()).tell(type, event(model.name())));
        }
    }

    private SyncEvent event(@Nullable String model) {
        SyncSettings settings = said.settings();
        return new SyncEvent(model, settings.force(), settings.alter());
    }
}
