package org.sequelize4j.examples;

import java.util.List;
import java.util.regex.Pattern;

/** The SQL that is the result of a snippet. */
public record Statements(List<String> sql) {
    public Statements {
        sql = List.copyOf(sql);
    }

    /** The statement that creates this table, whatever quotes the database uses. */
    public String table(String name) {
        Pattern start = Pattern.compile("CREATE TABLE IF NOT EXISTS [\"`]" + Pattern.quote(name) + "[\"`] ");
        return sql.stream()
                .filter(statement -> start.matcher(statement).lookingAt())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("None of " + sql + " creates \"" + name + "\"."));
    }
}
