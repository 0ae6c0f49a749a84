package org.sequelize4j.examples;

import java.util.List;

/** The SQL that is the result of a snippet. */
public record Statements(List<String> sql) {
    public Statements {
        sql = List.copyOf(sql);
    }

    /** The statement that creates this table. */
    public String table(String name) {
        String start = "CREATE TABLE IF NOT EXISTS \"" + name + "\" ";
        return sql.stream()
                .filter(statement -> statement.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("None of " + sql + " creates \"" + name + "\"."));
    }
}
