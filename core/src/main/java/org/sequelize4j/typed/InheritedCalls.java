package org.sequelize4j.typed;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Relation;
import org.sequelize4j.definition.AssociationDefinition;

/** What every typed instance can do: the methods of {@code Instance} and of {@code Object}. */
final class InheritedCalls {
    private static final Map<Signature, Call> CALLS = Map.ofEntries(
            Map.entry(Signature.of("save"), (self, arguments) -> {
                self.save();
                return self.face();
            }),
            Map.entry(Signature.of("save", Consumer.class), (self, arguments) -> {
                self.runtime().save(self, null, consumer(arguments, 0), false);
                return self.face();
            }),
            Map.entry(Signature.of("saveGraph"), (self, arguments) -> {
                self.runtime().saveGraph(self, graph -> {}, false);
                return self.face();
            }),
            Map.entry(Signature.of("saveGraph", Consumer.class), (self, arguments) -> {
                self.runtime().saveGraph(self, consumer(arguments, 0), false);
                return self.face();
            }),
            Map.entry(
                    Signature.of("planGraph", Consumer.class),
                    (self, arguments) -> self.runtime().planGraph(self, consumer(arguments, 0), false)),
            Map.entry(Signature.of("update", Consumer.class), (self, arguments) -> {
                self.update(() -> consumer(arguments, 0).accept(self.face()), options -> {}, false);
                return self.face();
            }),
            Map.entry(Signature.of("update", Consumer.class, Consumer.class), (self, arguments) -> {
                self.update(() -> consumer(arguments, 0).accept(self.face()), consumer(arguments, 1), false);
                return self.face();
            }),
            Map.entry(Signature.of("update", Record.class), (self, arguments) -> {
                self.update((Record) argument(arguments, 0));
                return self.face();
            }),
            Map.entry(Signature.of("patch", Record.class), (self, arguments) -> {
                self.patch((Record) argument(arguments, 0));
                return self.face();
            }),
            Map.entry(Signature.of("reload"), (self, arguments) -> {
                self.reload();
                return self.face();
            }),
            Map.entry(Signature.of("destroy"), (self, arguments) -> {
                self.destroy();
                return null;
            }),
            Map.entry(Signature.of("destroy", Consumer.class), (self, arguments) -> {
                self.destroy(consumer(arguments, 0));
                return null;
            }),
            Map.entry(Signature.of("with", Function.class, Consumer.class), (self, arguments) -> {
                self.runtime().with(self, association(self, arguments), consumer(arguments, 1), null, false);
                return self.face();
            }),
            Map.entry(Signature.of("with", Function.class, Consumer.class, Consumer.class), (self, arguments) -> {
                self.runtime()
                        .with(
                                self,
                                association(self, arguments),
                                consumer(arguments, 1),
                                consumer(arguments, 2),
                                false);
                return self.face();
            }),
            Map.entry(Signature.of("connect", Function.class, Object.class), (self, arguments) -> {
                connect(self, arguments);
                return self.face();
            }),
            Map.entry(Signature.of("connect", Function.class, Object.class, Consumer.class), (self, arguments) -> {
                self.runtime()
                        .connect(self, association(self, arguments), all(arguments)[1], consumer(arguments, 2), false);
                return self.face();
            }),
            Map.entry(Signature.of("toMap"), (self, arguments) -> self.toMap()),
            Map.entry(Signature.of("row"), (self, arguments) -> self),
            Map.entry(Signature.of("equals", Object.class), (self, arguments) -> self.equals(all(arguments)[0])),
            Map.entry(Signature.of("hashCode"), (self, arguments) -> self.hashCode()),
            Map.entry(Signature.of("toString"), (self, arguments) -> self.toString()));

    private InheritedCalls() {}

    /** Null when the method is none that every instance has. */
    static @Nullable Call of(Signature signature) {
        return CALLS.get(signature);
    }

    /** Where the association leads to one of several models, the instance tells to which; null would be of none. */
    @SuppressWarnings("unchecked") // the compiler has checked the call on the typed interface
    private static void connect(TypedInstance self, @Nullable Object @Nullable [] arguments) {
        Object existing = all(arguments)[1];
        Function<Object, Relation<?>> reference = (Function<Object, Relation<?>>) argument(arguments, 0);
        AssociationDefinition association = self.association(reference, existing);
        if (association != null) {
            self.runtime().connect(self, association, existing, null, false);
        }
    }

    @SuppressWarnings("unchecked") // the compiler has checked the call on the typed interface
    private static AssociationDefinition association(TypedInstance self, @Nullable Object @Nullable [] arguments) {
        return self.association((Function<Object, Relation<?>>) argument(arguments, 0));
    }

    @SuppressWarnings("unchecked") // as above
    private static Consumer<Object> consumer(@Nullable Object @Nullable [] arguments, int index) {
        return (Consumer<Object>) argument(arguments, index);
    }

    private static Object argument(@Nullable Object @Nullable [] arguments, int index) {
        return Objects.requireNonNull(all(arguments)[index], "null was given where a value is needed");
    }

    private static @Nullable Object[] all(@Nullable Object @Nullable [] arguments) {
        return Objects.requireNonNull(arguments);
    }
}
