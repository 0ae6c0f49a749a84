package org.sequelize4j.hook;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The hooks of all models of one Sequelize. A change makes new immutable lists, and what is running goes on with the old ones. */
public final class HookRegistry {
    private final HookList defaults;
    private final Map<String, HookList> own = new HashMap<>();
    private final Map<String, ModelHooks> running = new ConcurrentHashMap<>();
    private HookList ofAll;
    private volatile ModelHooks ofSequelize;

    /**
     * Starts with what holds for models that are not known yet.
     *
     * @param defaults of each model that has none of the type
     * @param ofAll run on every model, after its own
     */
    public HookRegistry(HookList defaults, HookList ofAll) {
        this.defaults = defaults;
        this.ofAll = ofAll;
        this.ofSequelize = ModelHooks.ofNone(ofAll);
    }

    /** The hooks that are about no model. */
    public ModelHooks ofSequelize() {
        return ofSequelize;
    }

    public ModelHooks of(String model) {
        ModelHooks known = running.get(model);
        return known == null ? combine(model) : known;
    }

    private synchronized ModelHooks combine(String model) {
        ModelHooks hooks = new ModelHooks(own(model), ofAll);
        running.put(model, hooks);
        return hooks;
    }

    private HookList own(String model) {
        return own.getOrDefault(model, defaults);
    }

    /** The hooks that a model was defined with. */
    public synchronized void define(String model, HookList hooks) {
        own.put(model, hooks.orElse(defaults));
        running.remove(model);
    }

    public synchronized void change(String model, UnaryOperator<HookList> change) {
        own.put(model, change.apply(own(model)));
        running.remove(model);
    }

    public synchronized void changeOfAll(UnaryOperator<HookList> change) {
        ofAll = change.apply(ofAll);
        ofSequelize = ModelHooks.ofNone(ofAll);
        running.clear();
    }
}
