package org.sequelize4j.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sequelize4j.error.SequelizeException;

/**
 * The plural and singular of English nouns, word for word as Sequelize 6 makes them: {@code Person} gives {@code
 * People}, {@code category} gives {@code categories}, {@code news} stays {@code news}.
 *
 * <p>The names of existing tables depend on these rules, so words that they get wrong stay as they are ({@code Foot}
 * gives {@code feet}). Add your own words to say it better:
 *
 * <pre>{@code
 * EnglishInflector inflector = EnglishInflector.create()
 *         .withIrregular("foot", "feet")          // Foot -> Feet, CrowFoot -> CrowFeet
 *         .withUncountable("fish", "staff");      // fish -> fish
 * }</pre>
 *
 * <p>Own words win over the built-in ones, and later ones over earlier ones. They are found at the end of compounds
 * too, and take over the capitals of the word that was given. Instances are immutable and safe to share.
 */
public final class EnglishInflector implements Inflector {

    private static final EnglishInflector STANDARD = new EnglishInflector(List.of());

    private final List<OwnWord> ownWords;

    private EnglishInflector(List<OwnWord> ownWords) {
        this.ownWords = List.copyOf(ownWords);
    }

    /**
     * The inflector with the built-in words only.
     *
     * @return an inflector that names as Sequelize 6 does
     */
    public static EnglishInflector create() {
        return STANDARD;
    }

    /**
     * A copy of this inflector that also knows a noun with an irregular plural.
     *
     * @param singular the noun, for example {@code "cactus"}
     * @param plural its plural, for example {@code "cacti"}
     * @return a new inflector; this one does not change
     * @throws SequelizeException if a form is empty or has blanks around it
     */
    public EnglishInflector withIrregular(String singular, String plural) {
        return with(List.of(new OwnWord(singular, plural)));
    }

    /**
     * A copy of this inflector that also knows nouns whose plural is the same as their singular.
     *
     * @param words the nouns, for example {@code "fish"}
     * @return a new inflector; this one does not change
     * @throws SequelizeException if a word is empty or has blanks around it
     */
    public EnglishInflector withUncountable(String... words) {
        List<OwnWord> added = new ArrayList<>();
        for (String word : words) {
            added.add(new OwnWord(word, word));
        }
        return with(added);
    }

    /**
     * {@inheritDoc}
     *
     * @throws NullPointerException if the word is null
     */
    @Override
    public String pluralize(String word) {
        Objects.requireNonNull(word, "word");
        for (OwnWord own : ownWords) {
            Optional<String> plural = own.pluralOf(word);
            if (plural.isPresent()) {
                return plural.get();
            }
        }
        return inflect(word, EnglishEndings.TO_SINGULAR, EnglishEndings.TO_PLURAL);
    }

    /**
     * {@inheritDoc}
     *
     * @throws NullPointerException if the word is null
     */
    @Override
    public String singularize(String word) {
        Objects.requireNonNull(word, "word");
        for (OwnWord own : ownWords) {
            Optional<String> singular = own.singularOf(word);
            if (singular.isPresent()) {
                return singular.get();
            }
        }
        return inflect(word, EnglishEndings.TO_PLURAL, EnglishEndings.TO_SINGULAR);
    }

    private EnglishInflector with(List<OwnWord> added) {
        List<OwnWord> words = new ArrayList<>(added);
        words.addAll(ownWords);
        return new EnglishInflector(words);
    }

    /** A word that only the way back can change has the wanted number already. */
    private static String inflect(String word, Endings back, Endings there) {
        if (word.isEmpty() || UncountableWords.contains(word) || back.recognises(word)) {
            return word;
        }
        return there.replaceIn(word);
    }
}
