package org.sequelize4j;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.lang.invoke.SerializedLambda;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.QueryException;

/**
 * Which component a reference such as {@code Address::city} reads. A record cannot be recorded as an interface can, but a
 * serializable reference says which method it calls when it is written.
 */
final class ComponentName extends ObjectOutputStream {
    private static final ClassValue<AtomicReference<@Nullable String>> KNOWN = new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable String> computeValue(Class<?> reference) {
            return new AtomicReference<>();
        }
    };

    private @Nullable SerializedLambda written;

    private ComponentName() throws IOException {
        super(OutputStream.nullOutputStream());
        enableReplaceObject(true);
    }

    static String of(Part.Component<?, ?> reference) {
        AtomicReference<@Nullable String> known = KNOWN.get(reference.getClass());
        String name = known.get();
        if (name == null) {
            name = read(reference);
            known.set(name);
        }
        return name;
    }

    private static String read(Part.Component<?, ?> reference) {
        try (ComponentName writer = new ComponentName()) {
            writer.writeObject(reference);
            SerializedLambda lambda = writer.written;
            if (lambda != null && lambda.getCapturedArgCount() == 0 && !isOwnLambda(lambda)) {
                return lambda.getImplMethodName();
            }
        } catch (IOException unreadable) {
            throw new QueryException(refusal(), unreadable);
        }
        throw new QueryException(refusal());
    }

    private static boolean isOwnLambda(SerializedLambda lambda) {
        return lambda.getImplMethodName().startsWith("lambda$");
    }

    private static String refusal() {
        return "A part of an embedded value is named by a reference to the record's component, such as"
                + " Part.of(Customer::address, Address::city); or by text, where(\"address.city\").";
    }

    @Override
    protected @Nullable Object replaceObject(Object object) {
        if (object instanceof SerializedLambda lambda) {
            written = lambda;
            return null;
        }
        return object;
    }
}
