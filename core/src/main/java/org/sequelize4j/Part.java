package org.sequelize4j;

import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.Given;

/**
 * A reference to a component of an embedded record, for every place that takes a reference to an attribute:
 * {@code where(Part.of(Customer::address, Address::city)).eq("Rome")}.
 *
 * @param <T> the model
 * @param <V> the type of the component
 */
public final class Part<T, V extends @Nullable Object> implements Function<T, V> {
    /** A reference to a component of a record; serializable, so that it can be asked which one. */
    @FunctionalInterface
    public interface Component<E, V extends @Nullable Object> extends Function<E, V>, Serializable {}

    private final Function<T, ?> owner;
    private final String component;
    private final Function<T, V> reading;

    private Part(Function<T, ?> owner, String component, Function<T, V> reading) {
        this.owner = owner;
        this.component = component;
        this.reading = reading;
    }

    /**
     * The component of what an accessor, or another part, gives.
     *
     * @throws org.sequelize4j.error.QueryException when it is no reference to a method, such as {@code Address::city}
     */
    public static <T, E, V extends @Nullable Object> Part<T, V> of(
            Function<T, @Nullable E> owner, Component<? super E, V> component) {
        Given.lambda(owner, "Customer::address");
        String name = ComponentName.of(Given.lambda(component, "Address::city"));
        return new Part<>(owner, name, model -> component.apply(Given.to(name, owner.apply(model), "an owner")));
    }

    public Function<T, ?> owner() {
        return owner;
    }

    public String component() {
        return component;
    }

    @Override
    public V apply(T model) {
        return reading.apply(model);
    }
}
