package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sequelize4j.schema.SqliteTokens.Token;

/** Reads the expressions of an index from the text of the statement that made it; the pragmas do not tell them. */
record SqliteIndexText(List<String> parts) {
    private static final Set<String> DIRECTIONS = Set.of("ASC", "DESC");

    static SqliteIndexText of(String sql) {
        List<String> parts = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        for (Token token : SqliteTokens.of(sql)) {
            boolean ends = (token.depth() == 1 && token.is(",")) || (token.depth() == 0 && token.is(")"));
            if (ends) {
                parts.add(text(sql, part));
                part.clear();
                if (token.depth() == 0) {
                    break;
                }
            } else if (token.depth() > 0) {
                part.add(token);
            }
        }
        return new SqliteIndexText(List.copyOf(parts));
    }

    private static String text(String sql, List<Token> part) {
        boolean directed = DIRECTIONS.stream().anyMatch(part.get(part.size() - 1)::is);
        Token last = part.get(part.size() - (directed ? 2 : 1));
        return sql.substring(part.get(0).start(), last.end());
    }

    /** The same parts, with the text of each that is an expression. */
    List<IndexDescription.Part> expressions(List<IndexDescription.Part> read) {
        List<IndexDescription.Part> told = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            IndexDescription.Part part = read.get(i);
            told.add(
                    part.expression()
                            ? new IndexDescription.Part(
                                    parts.get(i), part.direction(), true, null, part.collation(), null)
                            : part);
        }
        return told;
    }
}
