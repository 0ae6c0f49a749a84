package org.sequelize4j.definition;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A value that several attributes of a model make up. */
public interface EmbeddedValue {
    String name();

    Class<?> type();

    /** In the order of their declaration, those of nested values among them. */
    List<Attribute> attributes();

    /**
     * The value that the attributes make up; null when all of them are.
     *
     * @param slots gives what a slot holds
     */
    @Nullable
    Object join(IntFunction<? extends @Nullable Object> slots);

    /** Hands out the value for each attribute: of an object of {@link #type}, or null for each of null. */
    void spread(@Nullable Object value, BiConsumer<Attribute, @Nullable Object> each);
}
