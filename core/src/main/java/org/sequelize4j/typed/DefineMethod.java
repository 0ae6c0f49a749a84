package org.sequelize4j.typed;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.sequelize4j.Definition;

/** The {@code static void define(Definition<T> m)} of a typed model, where all is said that annotations do not say. */
final class DefineMethod {
    private static final String NAME = "define";

    private DefineMethod() {}

    static void run(Class<?> type, Definition<?> definition) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(NAME) && Modifier.isStatic(method.getModifiers())) {
                requireShape(type, method);
                call(method, definition);
            }
        }
    }

    private static void requireShape(Class<?> type, Method method) {
        boolean fits = method.getReturnType() == void.class
                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {Definition.class});
        if (!fits) {
            throw Misfit.refusal(
                    type,
                    method,
                    "is static and named define, but is not the method that defines a model. Write static void define(Definition<"
                            + type.getSimpleName() + "> m), or rename it.");
        }
    }

    private static void call(Method method, Definition<?> definition) {
        try {
            Access.staticMethod(method).invoke(new Object[] {definition});
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Throwable checked) {
            throw new IllegalStateException(Misfit.text(method) + " threw what it does not declare.", checked);
        }
    }
}
