package org.sequelize4j.naming;

import java.util.List;

/**
 * One rule of inflection: a part of a word that is recognised by what stands before it, and what takes its place.
 *
 * <p>What stands before it is written as alternatives of a regular expression are: letters, sets of letters in brackets,
 * and {@code ^} for the beginning of the word. It is read by hand, because every program inflects the names of its models
 * as it starts, and would wait for sixty patterns to be compiled (decision 29).
 *
 * <p>Recognition ignores case. The replacement is put in as written, so {@code BUS} gives {@code BUses}: existing
 * databases have such names.
 *
 * @param before the alternatives
 * @param again how many letters before the part stands the one that is written once more; 0 for none
 * @param goesOn whether the word may go on after the part, which then follows the one alternative at the beginning
 */
record Ending(List<String> before, String part, String replacement, int again, boolean goesOn) {

    /** The ending is replaced where the alternatives of {@code before} stand in front of it. */
    static Ending after(String before, String ending, String replacement) {
        return new Ending(List.of(before.split("\\|")), ending, replacement, 0, false);
    }

    /** The same, with the first letter of {@code before} between it and the replacement, in the case that the word has it. */
    static Ending repeating(String before, String ending, String replacement) {
        return new Ending(List.of(before), ending, replacement, before.length(), false);
    }

    /** The ending is replaced whatever stands in front of it. */
    static Ending any(String ending, String replacement) {
        return new Ending(List.of(""), ending, replacement, 0, false);
    }

    /** The word as a whole is replaced. */
    static Ending word(String word, String replacement) {
        return after("^", word, replacement);
    }

    /** A part right after the opening of a word is replaced, however the word goes on. */
    static Ending opening(String before, String part, String replacement) {
        return new Ending(List.of("^" + before), part, replacement, 0, true);
    }

    boolean recognises(String word) {
        int start = start(word);
        if (start < 0 || !endsWith(word, start + part.length(), part)) {
            return false;
        }
        for (String alternative : before) {
            if (endsWith(word, start, alternative)) {
                return true;
            }
        }
        return false;
    }

    /** A word that is recognised, with its other number. */
    String replaceIn(String word) {
        int start = start(word);
        StringBuilder other = new StringBuilder(word).replace(start, start + part.length(), replacement);
        return (again == 0 ? other : other.insert(start, word.charAt(start - again))).toString();
    }

    /** Where the part would begin; too far in a word that is too short for it. */
    private int start(String word) {
        return goesOn ? before.get(0).length() - 1 : word.length() - part.length();
    }

    private static boolean endsWith(String word, int end, String expression) {
        if (end > word.length()) {
            return false;
        }
        int at = end;
        for (int i = expression.length() - 1; i >= 0; i--) {
            char expected = expression.charAt(i);
            if (expected == '^') {
                return at == 0;
            }
            if (at == 0) {
                return false;
            }
            char letter = lower(word.charAt(--at));
            if (expected == ']') {
                int open = expression.lastIndexOf('[', i);
                if (!isInSet(letter, expression.substring(open + 1, i))) {
                    return false;
                }
                i = open;
            } else if (letter != expected) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInSet(char letter, String set) {
        return set.charAt(0) == '^' ? set.indexOf(letter) < 0 : set.indexOf(letter) >= 0;
    }

    /** Of the letters of ASCII, which the rules are about. */
    private static char lower(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
    }
}
