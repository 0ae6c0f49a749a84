package org.sequelize4j.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Placeholder.Kind;
import org.sequelize4j.query.RawValues.Word;

/** SQL of a user's own and the places for values in it, all of them of one kind: {@code ?}, {@code :name} or {@code $1}. */
public final class NamedParameters {
    private final Lexis lexis;
    private final List<String> texts;
    private final List<Placeholder> places;

    private NamedParameters(Lexis lexis, List<String> texts, List<Placeholder> places) {
        this.lexis = lexis;
        this.texts = List.copyOf(texts);
        this.places = List.copyOf(places);
    }

    /**
     * The SQL in pieces, between which the values stand.
     *
     * @param texts one more than there are values
     * @param values unmodifiable; in the order of their places
     */
    public record Bound(List<String> texts, List<@Nullable Object> values) {
        /** The SQL as it is sent. */
        public String text() {
            return String.join("?", texts);
        }
    }

    /** Finds the places for values. */
    public static NamedParameters parse(String sql, Lexis lexis) {
        PlaceholderScanner scanner = new PlaceholderScanner(Given.to("query(…)", sql, "a statement in SQL"), lexis);
        return new NamedParameters(lexis, scanner.texts(), scanner.places());
    }

    /** Whether values are bound by name; they are bound in their order otherwise. */
    public boolean areNamed() {
        return places.stream()
                .anyMatch(place -> place.kind() == Kind.COLON
                        || (place.kind() == Kind.DOLLAR
                                && !Character.isDigit(place.name().charAt(0))));
    }

    /** Whether there is a place with that name. */
    public boolean has(String name) {
        return places.stream().anyMatch(place -> place.name().equals(name));
    }

    /**
     * Puts the values in their places. A collection takes as many places as it has elements, for {@code IN (:ids)}, except that
     * one for {@code $1} is an array where there are arrays.
     *
     * @throws QueryException when a value is missing or has no place, or when there are places of two kinds
     */
    public Bound bind(RawValues values) {
        Kind kind = kind(values.word());
        PlacedValues placed = PlacedValues.of(places, kind, values);
        Pieces pieces = new Pieces(texts.get(0));
        for (int i = 0; i < places.size(); i++) {
            Placeholder place = places.get(i);
            if (place.kind() == kind) {
                pieces.add(place, placed.next(), kind == Kind.DOLLAR && lexis.arrays());
            } else {
                pieces.add(asItStands(place, kind));
            }
            pieces.add(texts.get(i + 1));
        }
        return new Bound(pieces.texts(), pieces.values());
    }

    /** The driver takes {@code ??} for the operator. */
    private String asItStands(Placeholder place, Kind kind) {
        return switch (place.kind()) {
            case QUESTION, OPERATOR -> lexis.questionMarks() ? "??" : "?";
            case ESCAPED_DOLLAR -> kind == Kind.DOLLAR ? "$" : "$$";
            default -> place.text();
        };
    }

    /** What the places are; where there is a choice, {@code bind} prefers dollars and names are preferred to question marks. */
    private Kind kind(Word word) {
        boolean dollars = has(Kind.DOLLAR) && word != Word.REPLACEMENTS;
        Kind kind = has(Kind.COLON) ? Kind.COLON : Kind.QUESTION;
        if (dollars && (word == Word.BIND || !has(kind))) {
            kind = Kind.DOLLAR;
        }
        if (kind != Kind.QUESTION && has(Kind.QUESTION) && !lexis.questionMarks()) {
            Kind other = kind;
            String first = places.stream()
                    .filter(place -> place.kind() == other)
                    .map(Placeholder::text)
                    .findFirst()
                    .orElse("");
            throw new QueryException("The SQL has places of both kinds, ? and " + first + "; use one kind only.");
        }
        return kind;
    }

    private boolean has(Kind kind) {
        return places.stream().anyMatch(place -> place.kind() == kind);
    }
}
