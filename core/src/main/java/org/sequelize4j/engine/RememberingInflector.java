package org.sequelize4j.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.naming.Inflector;

/** Asks another inflector once for each word: every declaration names all models anew, and the words are those of the models. */
final class RememberingInflector implements Inflector {
    private final Inflector asked;
    private final Map<String, String> plurals = new ConcurrentHashMap<>();
    private final Map<String, String> singulars = new ConcurrentHashMap<>();

    RememberingInflector(Inflector asked) {
        this.asked = asked;
    }

    @Override
    public String pluralize(String word) {
        String known = plurals.get(word);
        return known == null ? kept(plurals, "plural", word, asked.pluralize(word)) : known;
    }

    @Override
    public String singularize(String word) {
        String known = singulars.get(word);
        return known == null ? kept(singulars, "singular", word, asked.singularize(word)) : known;
    }

    /** Names of tables and associations are made of it. An empty one is a word: Sequelize's singular of {@code s}. */
    private String kept(Map<String, String> known, String number, String word, @Nullable String answer) {
        if (answer == null) {
            throw new DefinitionException("The inflector " + asked.getClass().getName() + " gave null as the " + number
                    + " of \"" + word + "\". It should give a word, and the word itself where it knows no other.");
        }
        known.put(word, answer);
        return answer;
    }
}
