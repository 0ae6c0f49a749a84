package org.sequelize4j.typed;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Relation;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.ModelRuntime;
import org.sequelize4j.instance.RowInstance;

/** A row whose face is a proxy of its model's interface. The proxy is made when it is first asked for. */
final class TypedInstance extends RowInstance implements InvocationHandler {
    private final Dispatch dispatch;
    private @Nullable Object face;
    private @Nullable Relation<?> @Nullable [] handles;

    TypedInstance(ModelRuntime runtime, ModelDefinition definition, @Nullable Object[] slots, Dispatch dispatch) {
        super(runtime, definition, slots);
        this.dispatch = dispatch;
    }

    @Override
    public Object face() {
        if (face == null) {
            Class<?> type = dispatch.type();
            face = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this);
        }
        return face;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        return dispatch.of(method).run(this, arguments);
    }

    /** The handle of an association, made once. */
    Relation<?> handle(int index) {
        if (handles == null) {
            handles = new Relation<?>[definition().associations().size()];
        }
        Relation<?> handle = handles[index];
        if (handle == null) {
            handle = runtime().relation(this, definition().associations().get(index), false);
            handles[index] = handle;
        }
        return handle;
    }

    /** The association that a method reference reads. */
    AssociationDefinition association(Function<Object, Relation<?>> reference) {
        String alias = dispatch.references().association(reference);
        AssociationDefinition association = definition().association(alias);
        if (association == null) {
            throw new IllegalStateException("The association " + alias + " was there when the interface was linked.");
        }
        return association;
    }
}
