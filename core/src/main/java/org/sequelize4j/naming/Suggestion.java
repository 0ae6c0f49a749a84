package org.sequelize4j.naming;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The known name that was probably meant by an unknown one, for the sentence at the end of an error message.
 *
 * <p>The same names give the same suggestion, whatever order they come in.
 */
public final class Suggestion {

    private static final int MOST_MISTAKES = 3;
    private static final int LETTERS_PER_MISTAKE = 3;

    private Suggestion() {}

    /**
     * The known name closest to the given one: the one that differs in upper and lower case only; else in hyphens,
     * underscores and blanks; else in number ({@code ship}, {@code ships}); else in a few typing mistakes, at most one
     * for every three letters and three in all.
     *
     * @param given the name that was not found
     * @param known the names that exist
     * @return the closest name, or empty when none is close enough to be helpful
     */
    public static Optional<String> closest(String given, Collection<String> known) {
        return same(given, known, Suggestion::small)
                .or(() -> same(given, known, Suggestion::letters))
                .or(() -> same(given, known, Suggestion::singular))
                .or(() -> mistyped(given, known));
    }

    /**
     * The end of an error message: {@code  Did you mean "ships"?} with a blank in front, or nothing.
     *
     * @param given the name that was not found
     * @param known the names that exist
     * @return the question, to be appended to a sentence as it is, or an empty string when no name is close
     */
    public static String didYouMean(@Nullable String given, Collection<String> known) {
        return given == null
                ? ""
                : closest(given, known)
                        .map(name -> " Did you mean \"" + name + "\"?")
                        .orElse("");
    }

    private static Optional<String> same(String given, Collection<String> known, UnaryOperator<String> form) {
        String wanted = form.apply(given);
        Predicate<String> equal = name -> form.apply(name).equals(wanted);
        return wanted.isEmpty()
                ? Optional.empty()
                : known.stream().filter(equal).min(Comparator.naturalOrder());
    }

    private static Optional<String> mistyped(String given, Collection<String> known) {
        String wanted = small(given);
        Comparator<String> byMistakes = Comparator.comparingInt(name -> EditDistance.between(wanted, small(name)));
        return known.stream()
                .filter(name -> EditDistance.between(wanted, small(name)) <= mostMistakes(wanted, name))
                .min(byMistakes.thenComparing(Comparator.naturalOrder()));
    }

    private static int mostMistakes(String given, String name) {
        return Math.min(MOST_MISTAKES, Math.max(given.length(), name.length()) / LETTERS_PER_MISTAKE);
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String letters(String name) {
        return small(Names.camelize(name));
    }

    private static String singular(String name) {
        return EnglishInflector.create().singularize(letters(name));
    }
}
