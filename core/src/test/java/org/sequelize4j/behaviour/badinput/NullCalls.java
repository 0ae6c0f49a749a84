package org.sequelize4j.behaviour.badinput;

import static java.util.Map.entry;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Expression;
import org.sequelize4j.Model;
import org.sequelize4j.VoidWork;
import org.sequelize4j.Work;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.type.DataType;

/** Calls every method of the public interfaces of a subject with null in one place after the other that takes none. */
final class NullCalls {
    private static final Map<Class<?>, Object> SOMETHING = Map.ofEntries(
            entry(Consumer.class, (Consumer<Object>) given -> {}),
            entry(BiConsumer.class, (BiConsumer<Object, Object>) (given, more) -> {}),
            entry(Function.class, Function.identity()),
            entry(Supplier.class, (Supplier<Object>) () -> 1),
            entry(Predicate.class, (Predicate<Object>) given -> true),
            entry(Runnable.class, (Runnable) () -> {}),
            entry(Work.class, (Work<Object>) transaction -> 1),
            entry(VoidWork.class, (VoidWork) transaction -> {}),
            entry(String.class, "name"),
            entry(Object.class, 1),
            entry(Number.class, 1),
            entry(int.class, 1),
            entry(Integer.class, 1),
            entry(long.class, 1L),
            entry(double.class, 1.0),
            entry(boolean.class, true),
            entry(Duration.class, Duration.ofSeconds(1)),
            entry(Expression.class, Expression.col("name")),
            entry(DataType.class, DataTypes.STRING),
            entry(Class.class, Named.class),
            entry(Record.class, new Named("Jack")));

    private final Harbour harbour;

    /** What is answered in another way than by a sentence. */
    final List<String> silent = new ArrayList<>();

    int calls;

    record Named(String name) {}

    NullCalls(Harbour harbour) {
        this.harbour = harbour;
    }

    void of(Object subject) {
        Set<Class<?>> interfaces = new LinkedHashSet<>();
        collect(subject.getClass(), interfaces);
        interfaces.forEach(type -> of(type, subject));
    }

    /** The methods of a type; the static ones where there is no subject. */
    void of(Class<?> type, @Nullable Object subject) {
        for (Method method : type.getDeclaredMethods()) {
            boolean counts = !method.isSynthetic()
                    && Modifier.isPublic(method.getModifiers())
                    && Modifier.isStatic(method.getModifiers()) == (subject == null);
            for (int place = 0; counts && place < method.getParameterCount(); place++) {
                AnnotatedType parameter = method.getAnnotatedParameterTypes()[place];
                if (!method.getParameterTypes()[place].isPrimitive() && isMandatory(parameter)) {
                    call(method, subject, place, null);
                }
                if (method.getParameterTypes()[place].isArray()
                        && isMandatory(((AnnotatedArrayType) parameter).getAnnotatedGenericComponentType())) {
                    call(method, subject, place, array(method.getParameterTypes()[place], 1));
                }
            }
        }
    }

    /** In an array of values that may be null, null alone is one of them, as Java's compilers warn. */
    private static boolean isMandatory(AnnotatedType parameter) {
        return !parameter.isAnnotationPresent(Nullable.class)
                && !(parameter instanceof AnnotatedArrayType array
                        && array.getAnnotatedGenericComponentType().isAnnotationPresent(Nullable.class));
    }

    private static void collect(@Nullable Class<?> type, Set<Class<?>> interfaces) {
        if (type == null) {
            return;
        }
        for (Class<?> one : type.getInterfaces()) {
            if (one.getPackage().equals(Model.class.getPackage()) && Modifier.isPublic(one.getModifiers())) {
                interfaces.add(one);
            }
            collect(one, interfaces);
        }
        collect(type.getSuperclass(), interfaces);
    }

    private void call(Method method, @Nullable Object subject, int place, @Nullable Object given) {
        @Nullable Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == place ? given : something(method.getParameterTypes()[i]);
        }
        String call = method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"))
                + " with null for " + method.getParameterTypes()[place].getSimpleName();
        calls++;
        try {
            method.setAccessible(true);
            method.invoke(subject, arguments);
            silent.add(call + ": nothing was refused");
        } catch (InvocationTargetException thrown) {
            if (!(thrown.getCause() instanceof SequelizeException)) {
                silent.add(call + ": " + thrown.getCause());
            }
        } catch (IllegalAccessException unreachable) {
            throw new AssertionError(call, unreachable);
        }
    }

    private Object something(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return array(type, 0);
        }
        if (type == Map.class) {
            return new HashMap<>();
        }
        if (Collection.class.isAssignableFrom(type)) {
            return type == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
        }
        if (type == Model.class) {
            return harbour.islands;
        }
        if (type == Association.class) {
            return harbour.ships.associations().get("captain");
        }
        Object something = SOMETHING.get(type);
        if (something == null) {
            throw new AssertionError("Say in SOMETHING what to give for " + type);
        }
        return something;
    }

    private static Object array(Class<?> type, int length) {
        return Array.newInstance(type.getComponentType(), length);
    }
}
