package org.sequelize4j.typed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Row;
import org.sequelize4j.instance.RowInstance;

/** Calls a relation method by its documented name, with the typed faces of what it takes and gives. */
record CallMixin(String name, Class<?> returned) implements Call {
    @Override
    public @Nullable Object run(TypedInstance self, @Nullable Object @Nullable [] arguments) {
        @Nullable Object[] given = arguments == null ? new Object[0] : arguments.clone();
        for (int i = 0; i < given.length; i++) {
            given[i] = given[i] instanceof Consumer<?> consumer ? ofFaces(consumer) : given[i];
        }
        Object result = self.runtime().call(self, name, given);
        if (returned == void.class) {
            return null;
        }
        if (result instanceof Number number && returned != Object.class) {
            return Objects.requireNonNull(Conversions.reading(number.getClass(), Boxes.boxed(returned)))
                    .convert(number);
        }
        return result instanceof Collection<?> rows && !(result instanceof Row) ? faces(rows) : face(result);
    }

    /** The lambda was written for typed instances and is given rows. */
    @SuppressWarnings("unchecked") // whoever declared the method chose the consumer's type
    private static Consumer<Object> ofFaces(Consumer<?> consumer) {
        return row -> ((Consumer<Object>) consumer).accept(Objects.requireNonNull(face(row)));
    }

    private Collection<?> faces(Collection<?> rows) {
        List<@Nullable Object> faces = new ArrayList<>(rows.size());
        rows.forEach(row -> faces.add(face(row)));
        return Set.class.isAssignableFrom(returned) ? new LinkedHashSet<>(faces) : faces;
    }

    private static @Nullable Object face(@Nullable Object value) {
        return value instanceof RowInstance row ? row.face() : value;
    }
}
