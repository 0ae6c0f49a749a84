package org.sequelize4j.jackson;

import org.sequelize4j.Instance;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets Jackson 3 write instances as {@code toMap} gives them. On the class path {@code findAndAddModules()} finds it; a
 * program on the module path adds it by {@code addModule(new SequelizeModule())}, since a named module cannot provide a
 * service of a module that may be missing.
 */
@SuppressWarnings("exports") // Jackson is there for whoever uses this class, and needed by nobody else
public final class SequelizeModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public SequelizeModule() {
        super("sequelize4j");
        addSerializer(Instance.class, new InstanceSerializer());
    }
}
