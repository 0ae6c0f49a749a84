package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;

/** The values for a statement of a user's own, and the word by which they were given. */
public final class RawValues {
    /** The words for values: only those of {@code bind} can go to {@code $1} and {@code $name}. */
    enum Word {
        NONE,
        REPLACEMENTS,
        BIND
    }

    private final List<@Nullable Object> positional = new ArrayList<>();
    private final Map<String, @Nullable Object> named = new LinkedHashMap<>();
    private Word word = Word.NONE;

    /** No values yet. */
    public RawValues() {}

    /** Values by their names, for {@code :name}. */
    public static RawValues ofNames(Map<String, ? extends @Nullable Object> values) {
        RawValues all = new RawValues();
        all.replace(values);
        return all;
    }

    /** Values in their order, for {@code ?}. */
    public static RawValues inOrder(@Nullable Object... values) {
        RawValues all = new RawValues();
        all.replace(values);
        return all;
    }

    /** The next values for {@code ?}. */
    public void replace(@Nullable Object @Nullable ... values) {
        say(Word.REPLACEMENTS);
        addAll(values);
    }

    /** Values for {@code :name}. */
    public void replace(Map<String, ? extends @Nullable Object> values) {
        say(Word.REPLACEMENTS);
        Given.to("replacements(…)", values, "a map of names and values").forEach(this::put);
    }

    /** The next values for {@code $1} and so on, or for {@code ?}. */
    public void bind(@Nullable Object @Nullable ... values) {
        say(Word.BIND);
        addAll(values);
    }

    /** Values for {@code $name}, or for {@code :name}. */
    public void bind(Map<String, ? extends @Nullable Object> values) {
        say(Word.BIND);
        Given.to("bind(…)", values, "a map of names and values").forEach(this::put);
    }

    Word word() {
        return word;
    }

    List<@Nullable Object> positional() {
        return positional;
    }

    Map<String, @Nullable Object> named() {
        return named;
    }

    private void addAll(@Nullable Object @Nullable [] values) {
        positional.addAll(values == null ? Collections.singletonList(null) : Arrays.asList(values));
    }

    private void put(String name, @Nullable Object value) {
        named.put(Given.to("A value", name, "a name and a value"), value);
    }

    private void say(Word said) {
        if (word != Word.NONE && word != said) {
            throw new QueryException(
                    "Values were given by replacements(…) and by bind(…); use one of the two, both send them beside the"
                            + " SQL.");
        }
        word = said;
    }
}
