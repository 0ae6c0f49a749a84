package org.sequelize4j.jackson;

import org.sequelize4j.Instance;
import tools.jackson.databind.module.SimpleModule;

/** Lets Jackson 3 write instances as {@code toMap} gives them; {@code findAndAddModules()} finds it. */
public final class SequelizeModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public SequelizeModule() {
        super("sequelize4j");
        addSerializer(Instance.class, new InstanceSerializer());
    }
}
