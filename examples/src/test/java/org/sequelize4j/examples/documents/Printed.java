package org.sequelize4j.examples.documents;

import java.util.regex.Pattern;

/** SQL as a document prints it: white space does not count, and a comment stands for a part that is left out. */
final class Printed {
    private static final Pattern LEFT_OUT = Pattern.compile(",?/\\*\\.\\.\\.\\*/,?");

    private Printed() {}

    static Pattern sql(String document) {
        StringBuilder pattern = new StringBuilder();
        for (String part : LEFT_OUT.split(withoutBlanks(document), -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
        }
        return Pattern.compile(pattern.toString());
    }

    static String withoutBlanks(String sql) {
        return sql.replaceAll("[\\s;]+", "");
    }
}
