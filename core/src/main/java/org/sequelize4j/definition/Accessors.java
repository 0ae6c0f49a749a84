package org.sequelize4j.definition;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands between an attribute's value and who reads or sets it by its name; given the instance's face.
 *
 * @param ofModel whether they were said for the model, not for an attribute; no query selects such a value
 */
public record Accessors(
        @Nullable Function<Object, @Nullable Object> getter,
        @Nullable BiConsumer<Object, @Nullable Object> setter,
        boolean ofModel) {
    /** The value itself. */
    public static final Accessors NONE = new Accessors(null, null, false);

    /** Whether there is a getter or a setter. */
    public boolean areSaid() {
        return getter != null || setter != null;
    }

    public Accessors withGetter(Function<Object, @Nullable Object> function) {
        return new Accessors(function, setter, ofModel);
    }

    public Accessors withSetter(BiConsumer<Object, @Nullable Object> consumer) {
        return new Accessors(getter, consumer, ofModel);
    }

    public Accessors saidForTheModel() {
        return new Accessors(getter, setter, true);
    }
}
