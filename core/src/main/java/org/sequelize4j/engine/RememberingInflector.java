package org.sequelize4j.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
        if (known == null) {
            known = asked.pluralize(word);
            plurals.put(word, known);
        }
        return known;
    }

    @Override
    public String singularize(String word) {
        String known = singulars.get(word);
        if (known == null) {
            known = asked.singularize(word);
            singulars.put(word, known);
        }
        return known;
    }
}
