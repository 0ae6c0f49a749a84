package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.naming.Suggestion;
import org.sequelize4j.query.Placeholder.Kind;

/** The values in the order of the places that they go to; each value has a place, and each place a value. */
final class PlacedValues {
    private final Iterator<@Nullable Object> values;

    private PlacedValues(List<@Nullable Object> values) {
        this.values = values.iterator();
    }

    static PlacedValues of(List<Placeholder> all, Kind kind, RawValues values) {
        if (!values.named().isEmpty() && !values.positional().isEmpty()) {
            throw new QueryException("Values were bound by position and by name; use one kind only.");
        }
        List<Placeholder> places =
                all.stream().filter(place -> place.kind() == kind).toList();
        refuseUnknown(values.named(), places, kind);
        if (kind == Kind.QUESTION) {
            return new PlacedValues(counted(values.positional(), places.size()));
        }
        if (kind == Kind.DOLLAR && values.named().isEmpty()) {
            return new PlacedValues(numbered(values.positional(), places));
        }
        return new PlacedValues(named(values.named(), places));
    }

    @Nullable
    Object next() {
        return values.next();
    }

    private static void refuseUnknown(Map<String, ?> named, List<Placeholder> places, Kind kind) {
        Set<String> known = new LinkedHashSet<>();
        places.forEach(place -> known.add(place.name()));
        known.remove("");
        String sign = kind == Kind.DOLLAR ? "$" : ":";
        for (String name : named.keySet()) {
            if (!known.contains(name)) {
                throw new QueryException(
                        "A value was bound to the name \"" + name + "\", which the SQL does not have; it has "
                                + (known.isEmpty() ? "no :name at all" : sign + String.join(", " + sign, known)) + "."
                                + Suggestion.didYouMean(name, known));
            }
        }
    }

    private static List<@Nullable Object> counted(List<@Nullable Object> positional, int places) {
        if (positional.size() != places) {
            throw new QueryException(
                    "The SQL has " + places + (places == 1 ? " place" : " places") + " (?) for values, and "
                            + positional.size() + (positional.size() == 1 ? " value was" : " values were") + " bound.");
        }
        return positional;
    }

    private static List<@Nullable Object> numbered(List<@Nullable Object> positional, List<Placeholder> places) {
        List<@Nullable Object> values = new ArrayList<>();
        Set<Integer> used = new LinkedHashSet<>();
        for (Placeholder place : places) {
            int number = number(place);
            if (number < 1 || number > positional.size()) {
                throw missing(place);
            }
            used.add(number);
            values.add(positional.get(number - 1));
        }
        for (int number = 1; number <= positional.size(); number++) {
            if (!used.contains(number)) {
                throw new QueryException("The SQL has no place $" + number + ", and " + positional.size()
                        + (positional.size() == 1 ? " value was" : " values were") + " bound; inside of a text $"
                        + number + " is text.");
            }
        }
        return values;
    }

    /** Nothing that could be counted to is 0. */
    private static int number(Placeholder place) {
        return Character.isDigit(place.name().charAt(0)) && place.name().length() < 6
                ? Integer.parseInt(place.name())
                : 0;
    }

    private static List<@Nullable Object> named(Map<String, @Nullable Object> named, List<Placeholder> places) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Placeholder place : places) {
            if (!named.containsKey(place.name())) {
                throw missing(place);
            }
            values.add(named.get(place.name()));
        }
        return values;
    }

    private static QueryException missing(Placeholder place) {
        String what = place.kind() == Kind.COLON ? "name " : "place ";
        return new QueryException("The SQL has the " + what + place.text()
                + ", but no value was bound to it; write bind("
                + (number(place) > 0 ? "…" : "\"" + place.name() + "\", …") + ").");
    }
}
