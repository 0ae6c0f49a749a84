package org.sequelize4j.dialect;

import java.util.regex.Pattern;
import org.sequelize4j.error.QueryException;

/** Checks the names that get into the text of a statement, and puts them between quotes. */
final class Identifiers {
    private static final Pattern FUNCTION = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");

    /** SQL's operators of signs and words; none of them begins a comment. */
    private static final Pattern OPERATOR =
            Pattern.compile("(?!--|/\\*)[-+*/%<>=|&@#~!^]{1,3}|IS( NOT)? DISTINCT FROM|IS( NOT)?");

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
        if (!FUNCTION.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "\"" + name
                            + "\" is no name of a function. Allowed are letters, digits, _ and . as in \"lower\" or \"app.rank\".");
        }
        return name;
    }

    static String operator(String operator) {
        if (!OPERATOR.matcher(operator).matches()) {
            throw new IllegalArgumentException("\"" + operator + "\" is no operator of SQL such as = or +.");
        }
        return operator;
    }
}
