package org.sequelize4j.query;

/**
 * What of a database's own grammar matters for finding the places for values in a statement.
 *
 * @param backslashes whether a backslash in a text escapes what follows, and {@code #} begins a comment
 * @param brackets whether names may stand between {@code [} and {@code ]}
 * @param dollarQuotes whether a text may stand between {@code $$} and {@code $$}; comments nest there, too
 * @param questionMarks whether {@code ?}, {@code ?|} and {@code ?&} are operators too, whose driver takes {@code ??} for them
 * @param arrays whether a list can be bound as one value
 */
public record Lexis(
        boolean backslashes, boolean brackets, boolean dollarQuotes, boolean questionMarks, boolean arrays) {
    /** For pieces of SQL whose database is not known yet. */
    static final Lexis STANDARD = new Lexis(false, false, true, true, false);
}
