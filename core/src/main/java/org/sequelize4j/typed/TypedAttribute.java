package org.sequelize4j.typed;

import java.lang.reflect.Method;
import org.sequelize4j.Virtual;

/**
 * An attribute as an interface declares it.
 *
 * @param type of the accessor, its generic arguments left out
 * @param accessor carries the annotations
 */
record TypedAttribute(String name, Class<?> type, Method accessor) {
    boolean isVirtual() {
        return accessor.isAnnotationPresent(Virtual.class);
    }
}
