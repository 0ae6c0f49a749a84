package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.naming.Suggestion;

/** SQL of a user's own and the places for values in it, all of them {@code ?} or all of them {@code :name}. */
public final class NamedParameters {
    private final List<String> texts;
    private final List<String> names;

    private NamedParameters(List<String> texts, List<String> names) {
        this.texts = List.copyOf(texts);
        this.names = List.copyOf(names);
    }

    /**
     * The SQL as it is sent and the values in the order of its question marks.
     *
     * @param values unmodifiable
     */
    public record Bound(String text, List<@Nullable Object> values) {}

    /**
     * Finds the places for values.
     *
     * @throws QueryException when both kinds are used
     */
    public static NamedParameters parse(String sql) {
        PlaceholderScanner scanner = new PlaceholderScanner(Given.to("query(…)", sql, "a statement in SQL"));
        NamedParameters parsed = new NamedParameters(scanner.texts(), scanner.names());
        if (parsed.names.contains("") && !parsed.known().isEmpty()) {
            throw new QueryException("The SQL has places of both kinds, ? and :"
                    + parsed.known().iterator().next() + "; use one kind only.");
        }
        return parsed;
    }

    /** Whether values are bound by name; they are bound in their order otherwise. */
    public boolean areNamed() {
        return !known().isEmpty();
    }

    /**
     * Puts the values in their places. A collection takes as many places as it has elements, for {@code IN (:ids)}.
     *
     * @throws QueryException when a value is missing or has no place
     */
    public Bound bind(List<? extends @Nullable Object> positional, Map<String, ? extends @Nullable Object> named) {
        if (!named.isEmpty() && !positional.isEmpty()) {
            throw new QueryException("Values were bound by position and by name; use one kind only.");
        }
        Iterator<? extends @Nullable Object> inOrder = inOrder(positional, named);
        StringBuilder text = new StringBuilder(texts.get(0));
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            append(text, values, names.get(i), inOrder.next());
            text.append(texts.get(i + 1));
        }
        return new Bound(text.toString(), Collections.unmodifiableList(values));
    }

    private static void append(StringBuilder text, List<@Nullable Object> values, String name, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            if (several.isEmpty()) {
                throw new QueryException("An empty collection was bound to " + (name.isEmpty() ? "?" : ":" + name)
                        + ", and SQL knows no empty list; leave the condition out, or write one that is never true.");
            }
            text.append(String.join(", ", Collections.nCopies(several.size(), "?")));
            values.addAll(several);
        } else {
            text.append('?');
            values.add(value);
        }
    }

    private Iterator<? extends @Nullable Object> inOrder(
            List<? extends @Nullable Object> positional, Map<String, ? extends @Nullable Object> named) {
        Set<String> known = known();
        for (String name : named.keySet()) {
            if (!known.contains(name)) {
                throw new QueryException(
                        "A value was bound to the name \"" + name + "\", which the SQL does not have; it has "
                                + (known.isEmpty() ? "no :name at all" : ":" + String.join(", :", known)) + "."
                                + Suggestion.didYouMean(name, known));
            }
        }
        if (known.isEmpty()) {
            return counted(positional).iterator();
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (String name : names) {
            if (!named.containsKey(name)) {
                throw new QueryException("The SQL has the name :" + name
                        + ", but no value was bound to it; write bind(\"" + name + "\", …).");
            }
            values.add(named.get(name));
        }
        return values.iterator();
    }

    private List<? extends @Nullable Object> counted(List<? extends @Nullable Object> positional) {
        if (positional.size() != names.size()) {
            throw new QueryException(
                    "The SQL has " + names.size() + (names.size() == 1 ? " place" : " places") + " (?) for values, and "
                            + positional.size() + (positional.size() == 1 ? " value was" : " values were") + " bound.");
        }
        return positional;
    }

    private Set<String> known() {
        Set<String> known = new LinkedHashSet<>(names);
        known.remove("");
        return known;
    }
}
