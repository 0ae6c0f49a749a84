package org.sequelize4j.typed;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.CountOf;
import org.sequelize4j.From;
import org.sequelize4j.error.DefinitionException;

/** A record class with what is needed to make one and to take one apart, found once for each class. */
record RecordType(Class<?> type, MethodHandle constructor, List<Component> components) {
    private static final ClassValue<RecordType> TYPES = new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
            return read(type);
        }
    };

    /** One component: its declaration, and how its value is read. */
    record Component(RecordComponent declaration, MethodHandle reader) {
        String name() {
            return declaration.getName();
        }

        /** Whether its value comes from elsewhere, so that it cannot be written. */
        boolean isRead() {
            return declaration.isAnnotationPresent(From.class) || declaration.isAnnotationPresent(CountOf.class);
        }

        @Nullable
        Object value(Record owner) {
            try {
                return (Object) reader.invokeExact((Object) owner);
            } catch (RuntimeException | Error unchecked) {
                throw unchecked;
            } catch (Throwable checked) {
                throw new IllegalStateException("The accessor " + name() + " threw what it does not declare.", checked);
            }
        }
    }

    /**
     * Reads a record class.
     *
     * @throws DefinitionException when the class is no record, or its package is closed
     */
    static RecordType of(Class<?> type) {
        return TYPES.get(type);
    }

    private static RecordType read(Class<?> type) {
        if (!type.isRecord()) {
            throw new DefinitionException("A shape is a record, and " + type.getSimpleName() + " is none. Write record "
                    + type.getSimpleName() + "(…), with a component for each attribute.");
        }
        List<Component> components = Arrays.stream(type.getRecordComponents())
                .map(component -> new Component(component, Access.reader(component.getAccessor())))
                .toList();
        return new RecordType(type, Access.constructor(canonical(type)), components);
    }

    private static Constructor<?> canonical(Class<?> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(parameters);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(
                    "The record " + type.getName() + " has no canonical constructor.", impossible);
        }
    }

    /** A new record of these values, which stand in the order of the components. */
    Object create(@Nullable Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Throwable checked) {
            throw new IllegalStateException(
                    "The constructor of " + type.getName() + " threw a checked exception.", checked);
        }
    }
}
