package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.schema.SqliteTokens.Token;

/** Finds the names that unique and foreign keys have in the text of a table; the pragmas do not tell them. */
final class SqliteKeyNames {
    static final String UNIQUE = "UNIQUE";
    static final String FOREIGN = "FOREIGN";

    private SqliteKeyNames() {}

    /** By the kind and, behind it, the columns of the key. */
    static Map<List<String>, String> of(List<Token> tokens) {
        Map<List<String>, String> names = new HashMap<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.depth() == 1 && !token.quoted() && token.is("CONSTRAINT")) {
                List<String> key = key(tokens, i);
                if (key != null) {
                    names.put(key, tokens.get(i + 1).name());
                }
            }
        }
        return Map.copyOf(names);
    }

    private static @Nullable List<String> key(List<Token> tokens, int at) {
        Token kind = tokens.get(at + 2);
        if (kind.is("REFERENCES")) {
            return List.of(FOREIGN, column(tokens, at));
        }
        boolean foreign = kind.is(FOREIGN);
        if (!foreign && !kind.is(UNIQUE)) {
            return null;
        }
        int open = foreign ? at + 4 : at + 3;
        boolean listed = open < tokens.size() && tokens.get(open).is("(");
        List<String> key = new ArrayList<>(List.of(foreign ? FOREIGN : UNIQUE));
        if (listed) {
            tokens.subList(open + 1, tokens.size()).stream()
                    .takeWhile(token -> token.depth() == 2)
                    .filter(token -> !token.is(","))
                    .forEach(token -> key.add(token.name()));
        } else {
            key.add(column(tokens, at));
        }
        return key;
    }

    /** The column whose definition the constraint stands in: the first name behind the last comma. */
    private static String column(List<Token> tokens, int at) {
        int start = at;
        while (!(tokens.get(start - 1).is(",") && tokens.get(start - 1).depth() == 1)
                && !(tokens.get(start - 1).is("(") && tokens.get(start - 1).depth() == 0)) {
            start--;
        }
        return tokens.get(start).name();
    }
}
