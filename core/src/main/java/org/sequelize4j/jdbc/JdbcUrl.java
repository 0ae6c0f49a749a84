package org.sequelize4j.jdbc;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a JDBC URL says of itself, and how it is shown to people. */
final class JdbcUrl {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String H2_MEMORY = "jdbc:h2:mem:";

    private JdbcUrl() {}

    static String withoutPassword(String url) {
        return Secrets.LOGIN
                .matcher(Secrets.PASSWORD.matcher(url).replaceAll("$1***"))
                .replaceAll("$1***@");
    }

    static boolean isSqlite(String url) {
        return url.startsWith(SQLITE);
    }

    static boolean isH2Memory(String url) {
        return url.startsWith(H2_MEMORY);
    }

    /** The URL of an H2 database in memory, with this name if it has none. */
    static String namedH2Memory(String url, String name) {
        String rest = url.substring(H2_MEMORY.length());
        return rest.isEmpty() || rest.startsWith(";") ? H2_MEMORY + name + rest : url;
    }

    /** Whether an SQLite database is gone with its connection: in memory, or without a name, which is a temporary file. */
    static boolean isPrivateToItsConnection(String url) {
        int question = url.indexOf('?');
        String name = url.substring(SQLITE.length(), question < 0 ? url.length() : question);
        return name.isEmpty() || name.equals(":memory:") || name.equals("file::memory:") || says(url, "mode=memory");
    }

    /** Whether a parameter of the URL has this setting, or, without a value, whether the URL has the parameter. */
    static boolean says(String url, String setting) {
        String lower = url.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(setting, 1); at > 0; at = lower.indexOf(setting, at + 1)) {
            int end = at + setting.length();
            boolean begins = lower.charAt(at - 1) == '?' || lower.charAt(at - 1) == '&';
            if (begins && (end == lower.length() || !isOfWords(lower.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfWords(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }

    /** Apart, because a program that connects shows no URL to anybody. */
    private static final class Secrets {
        static final Pattern PASSWORD = Pattern.compile("(?i)((?:password|pwd)=)[^&;]*");
        static final Pattern LOGIN = Pattern.compile("(//[^/@:?]*:)[^/@?]*@");
    }
}
