package org.sequelize4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.ScopeException;

/**
 * What a scope with arguments was given, in their order.
 *
 * @param scope the name of the scope
 */
public record ScopeArguments(String scope, List<@Nullable Object> values) {
    public ScopeArguments {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** The arguments of a call; null alone is one argument. */
    public static ScopeArguments of(String scope, @Nullable Object @Nullable ... values) {
        return new ScopeArguments(scope, values == null ? Collections.singletonList(null) : Arrays.asList(values));
    }

    /** How many there are. */
    public int size() {
        return values.size();
    }

    /**
     * The argument at a place that is counted from 0.
     *
     * @throws ScopeException when it was not given, or is null
     */
    public Object get(int place) {
        Object value = orNull(place);
        if (value == null) {
            throw new ScopeException("The scope \"" + scope + "\" takes an argument " + (place + 1) + ", and "
                    + (place < size() ? "null was given for it" : size() + " were given")
                    + "; what may be missing is read with orNull(" + place + ").");
        }
        return value;
    }

    /**
     * The same as an instance of a class.
     *
     * @throws ScopeException when it was not given, is null, or is something else
     */
    public <V> V get(int place, Class<V> type) {
        Object value = get(place);
        if (!Given.to("get(…)", type, "a class, such as String.class").isInstance(value)) {
            throw new ScopeException("The scope \"" + scope + "\" takes a " + type.getSimpleName() + " as argument "
                    + (place + 1) + ", and " + value + " of the class "
                    + value.getClass().getName() + " was given.");
        }
        return type.cast(value);
    }

    /** The argument at that place; null where it was not given. */
    public @Nullable Object orNull(int place) {
        return place < values.size() ? values.get(place) : null;
    }
}
