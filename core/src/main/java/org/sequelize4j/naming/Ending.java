package org.sequelize4j.naming;

import java.util.regex.Pattern;

/**
 * One rule of inflection: a part of a word that is recognised by what stands before it, and what takes its place.
 *
 * <p>Recognition ignores case. The replacement is put in as written, so {@code BUS} gives {@code BUses}: existing
 * databases have such names. It may refer to a group of {@code before} as {@code $1}.
 */
record Ending(Pattern pattern, String replacement) {

    /** The ending is replaced where the alternatives of {@code before} stand in front of it. */
    static Ending after(String before, String ending, String replacement) {
        return new Ending(compile("(?<=" + before + ")" + ending + "\\z"), replacement);
    }

    /** The ending is replaced whatever stands in front of it. */
    static Ending any(String ending, String replacement) {
        return new Ending(compile(ending + "\\z"), replacement);
    }

    /** The word as a whole is replaced. */
    static Ending word(String word, String replacement) {
        return new Ending(compile("^" + word + "\\z"), replacement);
    }

    /** A part right after the opening of a word is replaced, however the word goes on. */
    static Ending opening(String before, String part, String replacement) {
        return new Ending(compile("(?<=^" + before + ")" + part), replacement);
    }

    boolean recognises(String word) {
        return pattern.matcher(word).find();
    }

    String replaceIn(String word) {
        return pattern.matcher(word).replaceFirst(replacement);
    }

    private static Pattern compile(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
