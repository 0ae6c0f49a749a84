package org.sequelize4j.engine;

import org.sequelize4j.DefineEvent;
import org.sequelize4j.Definition;
import org.sequelize4j.HookType;
import org.sequelize4j.Model;
import org.sequelize4j.hook.HookRegistry;

/** The hooks around definitions of models. */
record DefinitionHooks(HookRegistry registry) {
    void before(String name, Definition<?> definition) {
        registry.ofSequelize().tell(HookType.BEFORE_DEFINE, new DefineEvent(name, definition));
    }

    void after(Model<?> model) {
        registry.ofSequelize().tell(HookType.AFTER_DEFINE, model);
    }
}
