package org.sequelize4j.typed;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Makes the proxies of one interface, by their constructor where it can be reached: looking for it takes longer than all else. */
final class Proxies {
    private static final ClassValue<Proxies> PROXIES = new ClassValue<>() {
        @Override
        protected Proxies computeValue(Class<?> type) {
            return new Proxies(type);
        }
    };
    private static final MethodType CONSTRUCTOR = MethodType.methodType(void.class, InvocationHandler.class);

    private final Class<?> type;
    private final Class<?>[] interfaces;
    private final @Nullable MethodHandle constructor;

    /** The JDK keeps proxies of public interfaces to itself. One that is not public, beside them, moves them to its package. */
    private interface Here {}

    private Proxies(Class<?> type) {
        this.type = type;
        boolean movable =
                Modifier.isPublic(type.getModifiers()) && type.getModule().equals(Here.class.getModule());
        this.interfaces = movable ? new Class<?>[] {type, Here.class} : new Class<?>[] {type};
        this.constructor = Access.constructorOrNull(
                movable ? Here.class : type,
                make((proxy, method, arguments) -> null).getClass(),
                CONSTRUCTOR);
    }

    /** What makes those of an interface, whatever the definition of its model is. */
    static Proxies of(Class<?> type) {
        return PROXIES.get(type);
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

    /** Whether their constructor can be reached, so that the JDK need not look for it each time. */
    boolean areReachable() {
        return constructor != null;
    }

    private Object make(InvocationHandler handler) {
        return Proxy.newProxyInstance(type.getClassLoader(), interfaces, handler);
    }
}
