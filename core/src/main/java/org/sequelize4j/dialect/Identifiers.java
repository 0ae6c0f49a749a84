package org.sequelize4j.dialect;

import java.util.Set;
import org.sequelize4j.error.QueryException;

/** Checks the names that get into the text of a statement, and puts them between quotes. */
final class Identifiers {
    private static final Set<String> WORDS = Set.of("IS", "IS NOT", "IS DISTINCT FROM", "IS NOT DISTINCT FROM");
    private static final String SIGNS = "-+*/%<>=|&@#~!^";
    private static final int MOST_SIGNS = 3;

    private Identifiers() {}

    /** The name between double quotes, as the standard has it. */
    static String quoted(String name) {
        return quoted(name, '"');
    }

    /** The name between the quotes of a database; the quote inside it is doubled. */
    static String quoted(String name, char quote) {
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new QueryException("The name of a table, column or alias is not empty and has no character 0.");
        }
        String mark = String.valueOf(quote);
        return mark + (name.indexOf(quote) < 0 ? name : name.replace(mark, mark + mark)) + mark;
    }

    static String function(String name) {
        if (!isFunction(name)) {
            throw new IllegalArgumentException(
                    "\"" + name
                            + "\" is no name of a function. Allowed are letters, digits, _ and . as in \"lower\" or \"app.rank\".");
        }
        return name;
    }

    static String operator(String operator) {
        if (!WORDS.contains(operator) && !isOfSigns(operator)) {
            throw new IllegalArgumentException("\"" + operator + "\" is no operator of SQL such as = or +.");
        }
        return operator;
    }

    /** Letters, digits, _ and . of ASCII, and no digit or . first. */
    private static boolean isFunction(String name) {
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            boolean begins = (character >= 'a' && character <= 'z')
                    || (character >= 'A' && character <= 'Z')
                    || character == '_';
            if (!begins && (i == 0 || (character != '.' && (character < '0' || character > '9')))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** Of a few signs that begin no comment. */
    private static boolean isOfSigns(String operator) {
        for (int i = 0; i < operator.length(); i++) {
            if (SIGNS.indexOf(operator.charAt(i)) < 0) {
                return false;
            }
        }
        return !operator.isEmpty()
                && operator.length() <= MOST_SIGNS
                && !operator.startsWith("--")
                && !operator.startsWith("/*");
    }
}
