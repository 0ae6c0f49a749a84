package org.sequelize4j.typed;

import java.lang.reflect.Method;
import java.util.List;

/** What makes two methods the same one for a caller. */
record Signature(String name, List<Class<?>> parameters) {
    static Signature of(Method method) {
        return new Signature(method.getName(), List.of(method.getParameterTypes()));
    }

    static Signature of(String name, Class<?>... parameters) {
        return new Signature(name, List.of(parameters));
    }
}
