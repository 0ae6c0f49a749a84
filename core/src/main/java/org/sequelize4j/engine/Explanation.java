package org.sequelize4j.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.query.Find;
import org.sequelize4j.sql.SqlText;

/** Shows the statements of a find, and what the database would do with them. */
final class Explanation {
    private final Services services;

    Explanation(Services services) {
        this.services = services;
    }

    String toSql(Find find) {
        Dialect dialect = services.backend.dialect();
        return find.groupBy().isEmpty()
                ? String.join("\n", services.planner.plan(find).print(dialect))
                : dialect.print(services.planner.rows(find).select()).text();
    }

    /** How the find would be carried out, as a tree. */
    String loadPlan(Find find) {
        return services.planner.plan(find).describe();
    }

    /** The database's own plans of all statements, an empty line between them; fetches are explained for one unknown key. */
    String explain(Find find) {
        Dialect dialect = services.backend.dialect();
        List<SqlText> statements = find.groupBy().isEmpty()
                ? services.planner.plan(find).statements(dialect)
                : List.of(dialect.print(services.planner.rows(find).select()));
        return statements.stream().map(sql -> explained(dialect, sql)).collect(Collectors.joining("\n\n"));
    }

    private String explained(Dialect dialect, SqlText sql) {
        List<String> lines = services.backend
                .executor()
                .query(
                        new SqlText(dialect.explain() + " " + sql.text(), sql.binds()),
                        rows -> rows.getString(rows.getMetaData().getColumnCount()));
        return String.join("\n", lines);
    }
}
