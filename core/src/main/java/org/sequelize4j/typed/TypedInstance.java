package org.sequelize4j.typed;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Relation;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.instance.Leading;
import org.sequelize4j.instance.RowInstance;

/** A row whose face is a proxy of its model's interface. The proxy is made when it is first asked for. */
final class TypedInstance extends RowInstance implements InvocationHandler {
    private @Nullable Object face;

    /** Of the associations, and behind these of those with one of several models. */
    private @Nullable Relation<?> @Nullable [] handles;

    TypedInstance(TypedKind kind, @Nullable Object[] slots) {
        super(kind, slots);
    }

    private Dispatch dispatch() {
        return ((TypedKind) kind()).dispatch();
    }

    @Override
    public Object face() {
        if (face == null) {
            face = dispatch().proxies().of(this);
        }
        return face;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        return dispatch().of(method).run(this, arguments);
    }

    /** The handle of an association, made once. */
    Relation<?> handle(int index) {
        Relation<?> known = handles == null ? null : handles[index];
        return known == null
                ? keep(
                        index,
                        runtime().relation(this, definition().associations().get(index), false))
                : known;
    }

    /** The handle of an association with one of several models, made once. */
    Relation<?> handleOfSeveral(int place) {
        int index = definition().associations().size() + place;
        Relation<?> known = handles == null ? null : handles[index];
        return known == null
                ? keep(index, runtime().relation(this, definition().oneOfs().get(place), false))
                : known;
    }

    private Relation<?> keep(int index, Relation<?> made) {
        if (handles == null) {
            handles = new Relation<?>
                    [definition().associations().size() + definition().oneOfs().size()];
        }
        handles[index] = made;
        return made;
    }

    /** The association that a method reference reads; of one with several models that with the model of the target, null without. */
    @Nullable
    AssociationDefinition association(Function<Object, Relation<?>> reference, @Nullable Object target) {
        String alias = dispatch().references().association(reference);
        OneOf several = definition().oneOf(alias);
        if (several == null) {
            return association(alias);
        }
        return target == null ? null : Leading.to(several, target);
    }

    /** The association that a method reference reads, which leads to one model. */
    AssociationDefinition association(Function<Object, Relation<?>> reference) {
        String alias = dispatch().references().association(reference);
        OneOf several = definition().oneOf(alias);
        if (several != null) {
            throw Leading.unknownModel(
                    several,
                    "Build it by its own model and give it to connect("
                            + dispatch().type().getSimpleName() + "::" + alias + ", …).");
        }
        return association(alias);
    }

    private AssociationDefinition association(String alias) {
        AssociationDefinition association = definition().association(alias);
        if (association == null) {
            throw new IllegalStateException("The association " + alias + " was there when the interface was linked.");
        }
        return association;
    }
}
