package org.sequelize4j.typed;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for an instance while a method reference is asked what it reads: it remembers the calls, and answers with
 * nothing. A default method is remembered and run, so that a refusal can name what it reads.
 */
final class Recorder implements InvocationHandler {
    private final TypedModel model;
    private final List<Role> calls = new ArrayList<>(1);

    Recorder(TypedModel model) {
        this.model = model;
    }

    Object proxy() {
        return Proxy.newProxyInstance(model.type().getClassLoader(), new Class<?>[] {model.type()}, this);
    }

    /** In the order in which they were made. */
    List<Role> calls() {
        return calls;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        Role role = model.roles().get(method);
        if (role != null && !method.isBridge()) {
            calls.add(role);
        }
        if (role instanceof Role.Behave behave) {
            return behave.body().run(proxy, arguments);
        }
        return Boxes.nothing(method.getReturnType());
    }
}
