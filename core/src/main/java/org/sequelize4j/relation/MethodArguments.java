package org.sequelize4j.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Query;
import org.sequelize4j.RelationOptions;
import org.sequelize4j.Row;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;

/** The arguments of a relation method that was called by its name, each as what it has to be. */
final class MethodArguments {
    private final String method;
    private final @Nullable Object[] given;

    MethodArguments(String method, @Nullable Object[] given) {
        this.method = method;
        this.given = given;
    }

    void atMost(int count) {
        if (given.length > count) {
            throw new InstanceException(method + " takes at most " + count + " argument" + (count == 1 ? "" : "s")
                    + ", and " + given.length + " were given.");
        }
    }

    private @Nullable Object argument(int place) {
        return place < given.length ? given[place] : null;
    }

    /** Whether the method's name begins with that word. */
    boolean isOf(String verb) {
        return method.startsWith(verb);
    }

    /** An instance; null for none. */
    @Nullable
    Object targetOrNull() {
        some();
        return argument(0);
    }

    /** Refuses a call that names nobody, not even with null. */
    void some() {
        if (given.length == 0) {
            throw new InstanceException(
                    method + " needs an instance, a key, a list of them, or null for none, and was given nothing.");
        }
    }

    /** Instances and keys; a single one stands for a list of one. */
    List<Object> targets() {
        Object first = argument(0);
        if (first == null) {
            throw new InstanceException(method + " needs an instance, a key, or a list of them, and was given "
                    + (given.length == 0 ? "nothing." : "null."));
        }
        return targetsOrNone();
    }

    /** The same, where null stands for none. */
    List<Object> targetsOrNone() {
        Object first = argument(0);
        if (first == null) {
            return List.of();
        }
        if (first instanceof Collection<?> collection) {
            List<Object> targets = new ArrayList<>();
            for (Object item : collection) {
                targets.add(Given.to(method, item, "a list of instances and keys without null"));
            }
            return targets;
        }
        return first instanceof Object[] array ? List.of(array) : List.of(first);
    }

    /** The one target of a to-one association, whose key may be a list of values; none for null. */
    List<Object> targetOrNone() {
        if (given.length == 0) {
            throw new InstanceException(method + " needs an instance, a key, or null for none, and was given nothing.");
        }
        Object first = argument(0);
        return first == null ? List.of() : List.of(first);
    }

    @SuppressWarnings("unchecked") // the only consumer that this method documents
    @Nullable
    Consumer<Query<Row>> query() {
        return (Consumer<Query<Row>>) consumer(0, "a lambda over the query, such as q -> q.limit(3)");
    }

    /** The values of a new target: a map, or a lambda over the row; none when nothing is given. */
    Consumer<RowInstance> values() {
        Consumer<RowInstance> values = setter(0);
        return values == null ? row -> {} : values;
    }

    /** The values of the junction row: a map, or a lambda over it. */
    @Nullable
    Consumer<RowInstance> link() {
        return setter(1);
    }

    @SuppressWarnings("unchecked") // the only consumer that this method documents
    Consumer<RelationOptions> options(int place) {
        Consumer<?> options = consumer(place, "a lambda over the options, such as o -> o.hooks(false)");
        return options == null ? none -> {} : (Consumer<RelationOptions>) options;
    }

    @SuppressWarnings("unchecked") // keys of a map of values are names, and the lambda is one over rows
    private @Nullable Consumer<RowInstance> setter(int place) {
        if (argument(place) instanceof Map<?, ?> map) {
            return row -> row.set((Map<String, ?>) map);
        }
        return (Consumer<RowInstance>) consumer(place, "a map of values, or a lambda over the row");
    }

    private @Nullable Consumer<?> consumer(int place, String wanted) {
        Object argument = argument(place);
        if (argument == null) {
            return null;
        }
        if (argument instanceof Consumer<?> consumer) {
            return consumer;
        }
        throw new InstanceException("Argument " + (place + 1) + " of " + method + " must be " + wanted + ", and "
                + argument.getClass().getName() + " was given.");
    }
}
