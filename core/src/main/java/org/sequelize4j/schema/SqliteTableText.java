package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.schema.SqliteTokens.Token;

/**
 * What SQLite tells of a table only by the text of the statement that made it.
 *
 * @param checks all of them, in their order
 * @param collations by column
 * @param options what stands behind the closing parenthesis
 * @param keyNames the names of unique and foreign keys, by their kind and columns
 */
record SqliteTableText(
        List<CheckDescription> checks,
        Map<String, String> collations,
        boolean autoIncrement,
        String options,
        Map<List<String>, String> keyNames) {
    private static final Set<String> CONSTRAINTS = Set.of("CONSTRAINT", "CHECK", "UNIQUE", "PRIMARY", "FOREIGN");

    static SqliteTableText of(String sql) {
        List<Token> tokens = SqliteTokens.of(sql);
        List<CheckDescription> checks = new ArrayList<>();
        Map<String, String> collations = new HashMap<>();
        boolean autoIncrement = false;
        String options = "";
        String column = "";
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean begins = i > 0 && token.depth() == 1 && begins(tokens.get(i - 1));
            if (begins) {
                boolean constraint = !token.quoted() && CONSTRAINTS.stream().anyMatch(token::is);
                column = constraint ? "" : token.name();
            }
            if (token.depth() == 0 && token.is(")")) {
                options = sql.substring(token.end()).trim();
            } else if (token.depth() == 1 && token.is("CHECK") && !token.quoted() && i + 1 < tokens.size()) {
                checks.add(check(sql, tokens, i));
            } else if (token.depth() == 1 && token.is("COLLATE") && i + 1 < tokens.size() && !column.isEmpty()) {
                collations.put(column, tokens.get(i + 1).name());
            } else if (token.is("AUTOINCREMENT")) {
                autoIncrement = true;
            }
        }
        return new SqliteTableText(
                List.copyOf(checks), Map.copyOf(collations), autoIncrement, options, SqliteKeyNames.of(tokens));
    }

    /** Null when the key has no name. */
    @Nullable
    String keyName(String kind, List<String> columns) {
        List<String> key = new ArrayList<>(columns);
        key.add(0, kind);
        return keyNames.get(key);
    }

    private static boolean begins(Token before) {
        return (before.is("(") && before.depth() == 0) || (before.is(",") && before.depth() == 1);
    }

    private static CheckDescription check(String sql, List<Token> tokens, int at) {
        int end = at + 2;
        while (end < tokens.size()
                && !(tokens.get(end).is(")") && tokens.get(end).depth() == 1)) {
            end++;
        }
        String condition =
                sql.substring(tokens.get(at + 1).end(), tokens.get(end).start()).trim();
        boolean named = at > 1 && tokens.get(at - 2).is("CONSTRAINT");
        return new CheckDescription(named ? tokens.get(at - 1).name() : null, condition);
    }
}
