package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Strictness;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.sql.SqlText;

/**
 * How a find is carried out: one root statement, and the statements that fetch what is not joined to it. Immutable, to be used
 * again.
 *
 * @param strictness what the find says of loading more later; null when it says nothing
 */
public record LoadPlan(Read root, @Nullable Strictness strictness) {
    /** The statements as they would be sent, with one unknown key in those that fetch by keys. */
    public List<String> print(Dialect dialect) {
        return statements(dialect).stream().map(SqlText::text).toList();
    }

    /** The same with their binds; the key in those that fetch by keys is null. */
    public List<SqlText> statements(Dialect dialect) {
        List<SqlText> statements = new ArrayList<>();
        statements.add(dialect.print(root.select()));
        printFetches(root.node(), dialect, statements);
        return statements;
    }

    private static void printFetches(Node node, Dialect dialect, List<SqlText> statements) {
        for (Node joined : node.joined()) {
            printFetches(joined, dialect, statements);
        }
        for (Fetch fetch : node.fetches()) {
            List<List<@Nullable Object>> keys =
                    List.of(Collections.nCopies(fetch.keys().size(), (@Nullable Object) null));
            statements.add(dialect.print(fetch.read().select(), keys));
            printFetches(fetch.read().node(), dialect, statements);
        }
    }

    /** The plan as an indented tree: what is joined, and what is fetched by a statement of its own. */
    public String describe() {
        return PlanDescription.of(root);
    }

    @Override
    public String toString() {
        return describe();
    }
}
