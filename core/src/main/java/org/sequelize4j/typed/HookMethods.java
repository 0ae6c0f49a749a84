package org.sequelize4j.typed;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Definition;
import org.sequelize4j.Hook;
import org.sequelize4j.HookType;
import org.sequelize4j.Instance;
import org.sequelize4j.Row;
import org.sequelize4j.error.ValidationException;

/** The methods of a typed model that are marked {@code @Hook}. */
final class HookMethods {
    private HookMethods() {}

    /** Adds them to the definition; one that fits nothing is refused. */
    static void add(Class<?> model, Definition<?> definition) {
        for (Method method : marked(model)) {
            HookType[] types = method.getAnnotation(Hook.class).value();
            if (types.length == 0) {
                throw Misfit.refusal(
                        model, method, "is marked @Hook without a type. Write @Hook(HookType.BEFORE_SAVE).");
            }
            for (HookType type : types) {
                require(model, method, type);
                add(definition, type, action(method));
            }
        }
    }

    private static List<Method> marked(Class<?> model) {
        return haveHook(model.getMethods()) || haveHook(model.getDeclaredMethods()) ? inOrder(model) : List.of();
    }

    private static boolean haveHook(Method[] methods) {
        for (Method method : methods) {
            if (method.getDeclaringClass() != Instance.class && method.isAnnotationPresent(Hook.class)) {
                return true;
            }
        }
        return false;
    }

    private static List<Method> inOrder(Class<?> model) {
        List<String> names = DeclarationOrder.methodNames(model);
        List<Method> methods = new ArrayList<>(MethodOrder.of(model));
        Arrays.stream(model.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.<Method>comparingInt(method -> names.indexOf(method.getName()))
                        .thenComparing(Method::toString))
                .forEach(methods::add);
        methods.removeIf(method -> !method.isAnnotationPresent(Hook.class) || method.isBridge());
        return methods;
    }

    private static void require(Class<?> model, Method method, HookType type) {
        if (!type.ofModels()) {
            throw Misfit.refusal(
                    model,
                    method,
                    "is marked as hook " + type + ", which is about no model. Add it with sequelize.hooks(h -> h."
                            + type + "(…)).");
        }
        Class<?> subject = HookSubject.of(type, model);
        boolean ofInstance = subject.equals(model);
        boolean fits = Modifier.isStatic(method.getModifiers())
                ? takes(method, type, subject, ofInstance)
                : ofInstance && method.isDefault() && method.getParameterCount() == 0;
        if (!fits || method.getReturnType() != void.class) {
            throw Misfit.refusal(
                    model,
                    method,
                    "is marked as hook " + type + ", and does not fit it. Write static void " + method.getName() + "("
                            + parameters(type, subject, model) + ")"
                            + (ofInstance ? ", or default void " + method.getName() + "() with a body." : "."));
        }
    }

    private static boolean takes(Method method, HookType type, Class<?> subject, boolean ofInstance) {
        Class<?>[] taken = method.getParameterTypes();
        boolean second =
                taken.length == 2 && type == HookType.VALIDATION_FAILED && taken[1].equals(ValidationException.class);
        return (taken.length == 1 || second)
                && (taken[0].isAssignableFrom(subject) || (ofInstance && taken[0].equals(Row.class)));
    }

    private static String parameters(HookType type, Class<?> subject, Class<?> model) {
        if (subject.equals(model)) {
            return model.getSimpleName() + " row"
                    + (type == HookType.VALIDATION_FAILED ? ", ValidationException failure" : "");
        }
        boolean typed = subject.getTypeParameters().length > 0;
        return subject.getSimpleName() + (typed ? "<" + model.getSimpleName() + ">" : "") + " event";
    }

    private static void add(Definition<?> definition, HookType type, BiConsumer<Object, @Nullable Object> action) {
        definition.hooks(hooks -> {
            if (type == HookType.VALIDATION_FAILED) {
                hooks.validationFailed(action);
            } else {
                hooks.add(type, subject -> action.accept(subject, null));
            }
        });
    }

    private static BiConsumer<Object, @Nullable Object> action(Method method) {
        if (!Modifier.isStatic(method.getModifiers())) {
            MethodHandle body = Access.defaultMethod(method);
            return (subject, second) -> call(method, () -> body.invoke(subject, new Object[0]));
        }
        MethodHandle body = Access.staticMethod(method);
        Class<?>[] taken = method.getParameterTypes();
        return (subject, second) -> {
            Object first = taken[0].equals(Row.class) ? ((Instance<?>) subject).row() : subject;
            @Nullable Object[] given = taken.length == 2 ? new Object[] {first, second} : new Object[] {first};
            call(method, () -> body.invoke(given));
        };
    }

    private interface Body {
        @Nullable
        Object run() throws Throwable;
    }

    private static void call(Method method, Body body) {
        try {
            body.run();
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Throwable checked) {
            throw new IllegalStateException(Misfit.text(method) + " threw what it does not declare.", checked);
        }
    }
}
