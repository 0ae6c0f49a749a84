package org.sequelize4j;

import java.util.Locale;
import org.sequelize4j.naming.Names;

/**
 * When a hook runs. {@link #BEFORE_SAVE} runs with create and update alike, between the hooks of those in the order in which they
 * were added.
 */
public enum HookType {
    BEFORE_CREATE,
    BEFORE_UPDATE,
    BEFORE_SAVE;

    /** The name of the method of {@link Hooks} that adds such a hook, which is Sequelize's name for it: {@code beforeCreate}. */
    public String method() {
        return Names.camelize(name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return method();
    }
}
