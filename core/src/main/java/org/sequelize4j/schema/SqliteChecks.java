package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.schema.SqliteTokens.Token;

/** Tells the checks that were made for enums and unsigned numbers from those that someone made by hand. */
record SqliteChecks(TableName table, List<CheckDescription> all) {
    boolean unsigned(String column) {
        CheckDescription check = of(column);
        return check != null && LooseSql.loose(check.expression()).equals(LooseSql.loose(column + " >= 0"));
    }

    /** The words of {@code "column" IN ('a', 'b')}; empty when there is no such check. */
    List<String> words(String column) {
        CheckDescription check = of(column);
        List<Token> tokens = check == null ? List.of() : SqliteTokens.of(check.expression());
        boolean lists = tokens.size() > 4
                && tokens.get(0).name().equals(column)
                && tokens.get(1).is("IN")
                && tokens.get(2).is("(");
        List<String> words = new ArrayList<>();
        if (lists) {
            tokens.stream()
                    .skip(3)
                    .filter(token -> token.text().startsWith("'"))
                    .forEach(token -> words.add(token.name()));
        }
        return words;
    }

    /** The checks that belong to none of the columns. */
    List<CheckDescription> others(List<String> columns) {
        return all.stream()
                .filter(check -> columns.stream()
                        .noneMatch(column -> check.equals(of(column))
                                && (unsigned(column) || !words(column).isEmpty())))
                .toList();
    }

    private @Nullable CheckDescription of(String column) {
        String name = DerivedNames.check(table, column);
        return all.stream()
                .filter(check -> name.equals(check.name()))
                .findFirst()
                .orElse(null);
    }
}
