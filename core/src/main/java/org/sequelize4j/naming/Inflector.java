package org.sequelize4j.naming;

/**
 * Turns a noun into its plural and back; it decides the default names of tables and of associations.
 *
 * <p>{@link EnglishInflector} is the default. Give another one to name tables in another language. An implementation
 * always answers the same for the same word, accepts words that already have the wanted number, and is safe to share
 * between threads.
 */
public interface Inflector {

    /**
     * The plural of a word, for example {@code "ships"} for {@code "ship"}.
     *
     * @param word a noun, usually a model's name, in singular or plural, in any case
     * @return its plural; the word itself when it is plural already
     */
    String pluralize(String word);

    /**
     * The singular of a word, for example {@code "ship"} for {@code "ships"}.
     *
     * @param word a noun, usually a model's name, in singular or plural, in any case
     * @return its singular; the word itself when it is singular already
     */
    String singularize(String word);
}
