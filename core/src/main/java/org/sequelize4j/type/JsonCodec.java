package org.sequelize4j.type;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.MissingDependencyException;

/** Turns JSON documents into text and back, through Jackson 3 or Jackson 2, whichever the program has. */
public interface JsonCodec {
    /** The document as JSON text. */
    String write(@Nullable Object tree);

    /**
     * The document of a JSON text, unmodifiable; null for the text {@code null}.
     *
     * @throws InvalidValueException when the text is no JSON
     */
    @Nullable
    Object read(String json);

    /**
     * The codec of the Jackson that is on the class path, Jackson 3 before Jackson 2.
     *
     * @throws MissingDependencyException when there is none, with the lines to paste into the build file
     */
    static JsonCodec get() {
        return JsonCodecs.found();
    }
}
