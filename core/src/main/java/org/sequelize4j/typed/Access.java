package org.sequelize4j.typed;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.DefinitionException;

/**
 * Makes the users' own code callable: default methods, static {@code define} methods and records, however nested or
 * package-private they are. In a named module that needs an {@code opens}, and the refusal says the line.
 */
final class Access {
    private static final MethodType ON_RECEIVER = MethodType.methodType(Object.class, Object.class, Object[].class);
    private static final MethodType ON_ARGUMENTS = MethodType.methodType(Object.class, Object[].class);
    private static final MethodType READING = MethodType.methodType(Object.class, Object.class);

    private Access() {}

    /** The body of a default method: takes the receiver and an array of the arguments. */
    static MethodHandle defaultMethod(Method method) {
        Class<?> declaring = method.getDeclaringClass();
        try {
            return lookup(declaring)
                    .unreflectSpecial(method, declaring)
                    .asSpreader(Object[].class, method.getParameterCount())
                    .asType(ON_RECEIVER);
        } catch (IllegalAccessException impossible) {
            throw unreachable(declaring, impossible);
        }
    }

    /** A static method: takes an array of the arguments. */
    static MethodHandle staticMethod(Method method) {
        try {
            return lookup(method.getDeclaringClass())
                    .unreflect(method)
                    .asSpreader(Object[].class, method.getParameterCount())
                    .asType(ON_ARGUMENTS);
        } catch (IllegalAccessException impossible) {
            throw unreachable(method.getDeclaringClass(), impossible);
        }
    }

    /** A constructor: takes an array of the arguments. */
    static MethodHandle constructor(Constructor<?> constructor) {
        try {
            return lookup(constructor.getDeclaringClass())
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, constructor.getParameterCount())
                    .asType(ON_ARGUMENTS);
        } catch (IllegalAccessException impossible) {
            throw unreachable(constructor.getDeclaringClass(), impossible);
        }
    }

    /** A constructor of the proxies of an interface, that gives an object; null where only the JDK may call it. */
    static @Nullable MethodHandle constructorOrNull(Class<?> type, Class<?> proxy, MethodType signature) {
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(proxy, signature)
                    .asType(signature.changeReturnType(Object.class));
        } catch (NoSuchMethodException | IllegalAccessException closed) {
            return null;
        }
    }

    /** A method without arguments: takes the receiver. */
    static MethodHandle reader(Method method) {
        try {
            return lookup(method.getDeclaringClass()).unreflect(method).asType(READING);
        } catch (IllegalAccessException impossible) {
            throw unreachable(method.getDeclaringClass(), impossible);
        }
    }

    /**
     * Makes sure that the code of this class can be called.
     *
     * @throws DefinitionException with the line for module-info when its package is closed
     */
    static void require(Class<?> type) {
        lookup(type);
    }

    private static MethodHandles.Lookup lookup(Class<?> type) {
        Module own = Access.class.getModule();
        own.addReads(type.getModule());
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        } catch (IllegalAccessException closed) {
            throw new DefinitionException(
                    "The package " + type.getPackageName() + " of the module "
                            + type.getModule().getName()
                            + " is closed to sequelize4j, which has to call the methods of " + type.getSimpleName()
                            + ". Write in module-info.java: opens " + type.getPackageName() + " to " + own.getName()
                            + ";",
                    closed);
        }
    }

    private static IllegalStateException unreachable(Class<?> type, IllegalAccessException cause) {
        return new IllegalStateException("A full lookup in " + type.getName() + " cannot reach its members.", cause);
    }
}
