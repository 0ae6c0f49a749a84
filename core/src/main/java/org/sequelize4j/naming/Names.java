package org.sequelize4j.naming;

import java.util.Locale;

/**
 * The small functions on names by which Sequelize 6 derives columns, keys and methods. All of them are pure and treat
 * the empty string as an ordinary, if short, name.
 */
public final class Names {

    private Names() {}

    /**
     * Snake case: every capital letter A to Z becomes a small one behind an underscore, a leading underscore is
     * dropped, and {@code ::} becomes {@code /}.
     *
     * <p>Runs of capitals are not kept together: {@code userID} gives {@code user_i_d}.
     *
     * @param name a name in camel case, for example {@code "userId"}
     * @return the name in snake case, for example {@code "user_id"}
     */
    public static String underscore(String name) {
        StringBuilder result = new StringBuilder(name.length() + 8);
        int partStart = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (name.startsWith("::", i)) {
                dropLeadingUnderscore(result, partStart);
                result.append('/');
                partStart = result.length();
                i++;
            } else if (c >= 'A' && c <= 'Z') {
                result.append('_').append(c);
            } else {
                result.append(c);
            }
        }
        dropLeadingUnderscore(result, partStart);
        return result.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * Camel case: hyphens, underscores and blanks go, and the character behind them becomes a capital. Everything
     * else, the first letter included, stays as it is.
     *
     * @param name a name of several parts, for example {@code "user_account_id"}
     * @return the parts in one, for example {@code "userAccountId"}
     */
    public static String camelize(String name) {
        String trimmed = name.strip();
        StringBuilder result = new StringBuilder(trimmed.length());
        boolean afterSeparator = false;
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (isSeparator(c)) {
                afterSeparator = true;
            } else {
                result.append(afterSeparator ? upper(c) : String.valueOf(c));
                afterSeparator = false;
            }
        }
        return result.toString();
    }

    /**
     * The name with a capital first letter; the other letters stay as they are.
     *
     * @param name any name, for example {@code "homeTeam"}
     * @return the name, capitalised, for example {@code "HomeTeam"}
     */
    public static String capitalize(String name) {
        return name.isEmpty() ? name : upper(name.charAt(0)) + name.substring(1);
    }

    /**
     * The name with a small first letter; the other letters stay as they are.
     *
     * @param name any name, for example {@code "HomeTeam"}
     * @return the name, uncapitalised, for example {@code "homeTeam"}
     */
    public static String uncapitalize(String name) {
        return name.isEmpty() ? name : String.valueOf(name.charAt(0)).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /**
     * The default name of a foreign key: {@code captain} and {@code id} give {@code captainId}, {@code User} and
     * {@code id} give {@code UserId}.
     *
     * @param modelOrAlias the singular name of the model that is referred to, or the alias of the association
     * @param key the attribute that is referred to, usually the primary key
     * @return the attribute's name in camel case; {@link #underscore} makes it a column in snake case
     */
    public static String foreignKey(String modelOrAlias, String key) {
        return camelize(modelOrAlias + "_" + key);
    }

    /**
     * One name of several, in camel case.
     *
     * @param parts for example {@code address}, {@code city}
     * @return for example {@code addressCity}
     */
    public static String join(String... parts) {
        StringBuilder name = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            name.append(capitalize(parts[i]));
        }
        return name.toString();
    }

    private static void dropLeadingUnderscore(StringBuilder text, int start) {
        if (start < text.length() && text.charAt(start) == '_') {
            text.deleteCharAt(start);
        }
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '_' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String upper(char c) {
        return String.valueOf(c).toUpperCase(Locale.ROOT);
    }
}
