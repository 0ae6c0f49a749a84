package org.sequelize4j.typed;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Makes the proxies of one interface, by their constructor where it can be reached: looking for it takes longer than all else. */
final class Proxies {
    private static final MethodType CONSTRUCTOR = MethodType.methodType(void.class, InvocationHandler.class);

    private final Class<?> type;
    private final @Nullable MethodHandle constructor;

    Proxies(Class<?> type) {
        this.type = type;
        this.constructor = Access.constructorOrNull(
                type, make((proxy, method, arguments) -> null).getClass(), CONSTRUCTOR);
    }

    Object of(InvocationHandler handler) {
        if (constructor == null) {
            return make(handler);
        }
        try {
            return constructor.invokeExact(handler);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new IllegalStateException("The constructor of a proxy throws nothing of this kind.", impossible);
        }
    }

    private Object make(InvocationHandler handler) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
