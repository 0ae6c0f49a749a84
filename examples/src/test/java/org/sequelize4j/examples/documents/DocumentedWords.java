package org.sequelize4j.examples.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/**
 * Reads SQL of MariaDB and MySQL in the words of the documents: other quotes, other names of types, and a foreign key
 * standing with its column.
 */
final class DocumentedWords {
    private static final Pattern FOREIGN_KEY = Pattern.compile(
            ",(?: ADD| CONSTRAINT \"\\w+\"| ADD CONSTRAINT \"\\w+\")? FOREIGN KEY \\((\"\\w+\")\\) (REFERENCES \"\\w+\""
                    + " \\(\"\\w+\"\\)(?: ON (?:DELETE|UPDATE) (?:SET NULL|NO ACTION|CASCADE|RESTRICT))*)");

    private DocumentedWords() {}

    static Statements of(TestDatabase database, Statements statements) {
        return database.engine() == Engine.MARIADB || database.engine() == Engine.MYSQL
                ? new Statements(statements.sql().stream()
                        .map(sql -> withReferencesInColumns(sql.replace('`', '"')
                                .replace(" ENGINE=InnoDB", "")
                                .replace(" UNSIGNED", "")
                                .replace("CHAR(36) BINARY", "UUID")
                                .replace("DATETIME", "TIMESTAMP WITH TIME ZONE")
                                .replaceFirst("^(ALTER TABLE \"\\w+\" ADD) (?=\")", "$1 COLUMN ")))
                        .toList())
                : statements;
    }

    private static String withReferencesInColumns(String sql) {
        Matcher key = FOREIGN_KEY.matcher(sql);
        if (!key.find()) {
            return sql;
        }
        String column = key.group(1);
        return withReferencesInColumns((sql.substring(0, key.start()) + sql.substring(key.end()))
                .replaceFirst(
                        "(" + column + " \\w+(?:\\(\\d+\\))?(?: NOT NULL)?)",
                        "$1 " + Matcher.quoteReplacement(key.group(2))));
    }
}
