package org.sequelize4j.naming;

import java.util.Locale;
import java.util.Optional;
import org.sequelize4j.error.SequelizeException;

/**
 * A noun that a user has added, with both its forms; an uncountable one has the same form twice.
 *
 * <p>It is found as a whole word and as the last part of a compound ({@code SalesPerson}, {@code sales_person}), and
 * never as a mere ending of another word: {@code ox} is not in {@code box}.
 */
record OwnWord(String singular, String plural) {

    OwnWord {
        requireWord(singular);
        requireWord(plural);
    }

    /** The plural of a word that is, or ends in, this noun in either number; empty for every other word. */
    Optional<String> pluralOf(String word) {
        return endsIn(word, plural) ? Optional.of(word) : replace(word, singular, plural);
    }

    /** The singular of a word that is, or ends in, this noun in either number; empty for every other word. */
    Optional<String> singularOf(String word) {
        return endsIn(word, singular) ? Optional.of(word) : replace(word, plural, singular);
    }

    private static Optional<String> replace(String word, String form, String other) {
        if (!endsIn(word, form)) {
            return Optional.empty();
        }
        int start = word.length() - form.length();
        return Optional.of(word.substring(0, start) + inCaseOf(word.substring(start), other));
    }

    private static boolean endsIn(String word, String form) {
        int start = word.length() - form.length();
        return start >= 0 && word.regionMatches(true, start, form, 0, form.length()) && beginsPart(word, start);
    }

    private static boolean beginsPart(String word, int start) {
        if (start == 0 || !Character.isLetter(word.charAt(start - 1))) {
            return true;
        }
        if (!Character.isUpperCase(word.charAt(start))) {
            return false;
        }
        boolean followsCapital = Character.isUpperCase(word.charAt(start - 1));
        boolean goesOnSmall = start + 1 < word.length() && Character.isLowerCase(word.charAt(start + 1));
        return !followsCapital || goesOnSmall;
    }

    private static String inCaseOf(String found, String replacement) {
        if (!Character.isUpperCase(found.charAt(0))) {
            return Names.uncapitalize(replacement);
        }
        boolean allCapitals = found.length() > 1 && found.equals(found.toUpperCase(Locale.ROOT));
        return allCapitals ? replacement.toUpperCase(Locale.ROOT) : Names.capitalize(replacement);
    }

    private static void requireWord(String form) {
        if (form.isBlank() || !form.equals(form.strip())) {
            throw new SequelizeException("The inflector was given the word \"" + form
                    + "\". A word has at least one letter and no blanks around it, as in"
                    + " withIrregular(\"cactus\", \"cacti\").");
        }
    }
}
