package org.sequelize4j.typed;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Relation;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.error.Given;

/**
 * What every typed instance can do: the methods of {@code Instance} and of {@code Object}. Constants instead of lambdas, each of
 * which the JVM would make a class of when the first model is defined.
 */
enum InheritedCall implements Call {
    SAVE("save"),
    SAVE_WITH("save", Consumer.class),
    SAVE_GRAPH("saveGraph"),
    SAVE_GRAPH_WITH("saveGraph", Consumer.class),
    PLAN_GRAPH("planGraph", Consumer.class),
    UPDATE("update", Consumer.class),
    UPDATE_WITH("update", Consumer.class, Consumer.class),
    UPDATE_RECORD("update", Record.class),
    PATCH("patch", Record.class),
    RELOAD("reload"),
    DESTROY("destroy"),
    DESTROY_WITH("destroy", Consumer.class),
    WITH("with", Function.class, Consumer.class),
    WITH_LINK("with", Function.class, Consumer.class, Consumer.class),
    CONNECT("connect", Function.class, Object.class),
    CONNECT_LINK("connect", Function.class, Object.class, Consumer.class),
    TO_MAP("toMap"),
    ROW("row"),
    EQUALS("equals", Object.class),
    HASH_CODE("hashCode"),
    TO_STRING("toString");

    private static final List<InheritedCall> ALL = List.of(values());

    private final String method;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<Class<?>> parameters;

    InheritedCall(String method, Class<?>... parameters) {
        this.method = method;
        this.parameters = List.of(parameters);
    }

    /** Null when the method is none that every instance has. */
    static @Nullable Call of(Method method) {
        for (InheritedCall call : ALL) {
            if (call.method.equals(method.getName()) && call.parameters.equals(List.of(method.getParameterTypes()))) {
                return call;
            }
        }
        return null;
    }

    @Override
    public @Nullable Object run(TypedInstance self, @Nullable Object @Nullable [] arguments) {
        switch (this) {
            case TO_MAP -> {
                return self.toMap();
            }
            case ROW -> {
                return self;
            }
            case EQUALS -> {
                return self.equals(all(arguments)[0]);
            }
            case HASH_CODE -> {
                return self.hashCode();
            }
            case TO_STRING -> {
                return self.toString();
            }
            case PLAN_GRAPH -> {
                return self.runtime().planGraph(self, consumer(arguments, 0), false);
            }
            case DESTROY -> {
                self.destroy();
                return null;
            }
            case DESTROY_WITH -> {
                self.destroy(consumer(arguments, 0));
                return null;
            }
            case SAVE -> self.save();
            case SAVE_WITH -> self.runtime().save(self, null, consumer(arguments, 0), false);
            case SAVE_GRAPH -> self.runtime().saveGraph(self, graph -> {}, false);
            case SAVE_GRAPH_WITH -> self.runtime().saveGraph(self, consumer(arguments, 0), false);
            case UPDATE -> self.update(() -> consumer(arguments, 0).accept(self.face()), options -> {}, false);
            case UPDATE_WITH ->
                self.update(() -> consumer(arguments, 0).accept(self.face()), consumer(arguments, 1), false);
            case UPDATE_RECORD -> self.update((Record) argument(arguments, 0));
            case PATCH -> self.patch((Record) argument(arguments, 0));
            case RELOAD -> self.reload();
            case WITH -> self.runtime().with(self, association(self, arguments), consumer(arguments, 1), null, false);
            case WITH_LINK ->
                self.runtime()
                        .with(
                                self,
                                association(self, arguments),
                                consumer(arguments, 1),
                                consumer(arguments, 2),
                                false);
            case CONNECT -> connect(self, arguments);
            case CONNECT_LINK ->
                self.runtime()
                        .connect(self, association(self, arguments), all(arguments)[1], consumer(arguments, 2), false);
        }
        return self.face();
    }

    /** Where the association leads to one of several models, the instance tells to which; null would be of none. */
    @SuppressWarnings("unchecked") // the compiler has checked the call on the typed interface
    private void connect(TypedInstance self, @Nullable Object @Nullable [] arguments) {
        Object existing = all(arguments)[1];
        Function<Object, Relation<?>> reference = (Function<Object, Relation<?>>) argument(arguments, 0);
        AssociationDefinition association = self.association(reference, existing);
        if (association != null) {
            self.runtime().connect(self, association, existing, null, false);
        }
    }

    @SuppressWarnings("unchecked") // the compiler has checked the call on the typed interface
    private AssociationDefinition association(TypedInstance self, @Nullable Object @Nullable [] arguments) {
        return self.association((Function<Object, Relation<?>>) argument(arguments, 0));
    }

    @SuppressWarnings("unchecked") // as above
    private Consumer<Object> consumer(@Nullable Object @Nullable [] arguments, int index) {
        return (Consumer<Object>) argument(arguments, index);
    }

    private Object argument(@Nullable Object @Nullable [] arguments, int index) {
        Class<?> type = parameters.get(index);
        return Given.to(
                method + "(…)",
                all(arguments)[index],
                type == Function.class
                        ? "a reference, such as Captain::ship"
                        : type == Record.class ? "a record" : "a lambda");
    }

    private static @Nullable Object[] all(@Nullable Object @Nullable [] arguments) {
        return Objects.requireNonNull(arguments);
    }
}
