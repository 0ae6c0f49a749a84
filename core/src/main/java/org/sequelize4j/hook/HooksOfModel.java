package org.sequelize4j.hook;

import org.jspecify.annotations.Nullable;

/** The hooks of one model as they are now, for those who ask before every statement. */
public final class HooksOfModel {
    private final HookRegistry registry;
    private final String model;
    private volatile @Nullable ModelHooks running;

    HooksOfModel(HookRegistry registry, String model) {
        this.registry = registry;
        this.model = model;
    }

    /** What runs now. */
    public ModelHooks now() {
        ModelHooks known = running;
        return known == null ? registry.combine(this) : known;
    }

    String model() {
        return model;
    }

    void run(@Nullable ModelHooks hooks) {
        running = hooks;
    }
}
