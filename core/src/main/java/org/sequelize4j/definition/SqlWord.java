package org.sequelize4j.definition;

import java.util.regex.Pattern;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.Given;

/** A word that stands in DDL as it was given, and so has to be one. */
final class SqlWord {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_.@-]*");

    private SqlWord() {}

    static String of(String what, String word) {
        if (!WORD.matcher(Given.to(what, word, "a word of the database")).matches()) {
            throw new DefinitionException(
                    what + " is \"" + word + "\", which is no word: letters, digits, _, ., @ and - are allowed.");
        }
        return word;
    }
}
