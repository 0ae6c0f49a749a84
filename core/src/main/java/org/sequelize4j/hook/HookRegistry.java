package org.sequelize4j.hook;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The hooks of all models of one Sequelize. A change makes new immutable lists, and what is running goes on with the old ones. */
public final class HookRegistry {
    private final HookList defaults;
    private final Map<String, HookList> own = new HashMap<>();
    private final Map<String, HooksOfModel> models = new ConcurrentHashMap<>();
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

    /** The hooks of a model as they are now. */
    public ModelHooks of(String model) {
        return ofModel(model).now();
    }

    /** The hooks of a model, whenever they are asked for: the object stays the same however often they change. */
    public HooksOfModel ofModel(String model) {
        return models.computeIfAbsent(model, name -> new HooksOfModel(this, name));
    }

    synchronized ModelHooks combine(HooksOfModel model) {
        ModelHooks hooks = new ModelHooks(own(model.model()), ofAll);
        model.run(hooks);
        return hooks;
    }

    private HookList own(String model) {
        return own.getOrDefault(model, defaults);
    }

    /** The hooks that a model was defined with. */
    public synchronized void define(String model, HookList hooks) {
        own.put(model, hooks.orElse(defaults));
        ofModel(model).run(null);
    }

    public synchronized void change(String model, UnaryOperator<HookList> change) {
        own.put(model, change.apply(own(model)));
        ofModel(model).run(null);
    }

    public synchronized void changeOfAll(UnaryOperator<HookList> change) {
        ofAll = change.apply(ofAll);
        ofSequelize = ModelHooks.ofNone(ofAll);
        models.values().forEach(model -> model.run(null));
    }
}
