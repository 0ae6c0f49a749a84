package org.sequelize4j.engine;

import java.util.List;
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

    /** The database's own plan of the first statement; those that follow depend on the keys that it finds. */
    String explain(Find find) {
        Dialect dialect = services.backend.dialect();
        SqlText sql = find.groupBy().isEmpty()
                ? dialect.print(services.planner.plan(find).root().select())
                : dialect.print(services.planner.rows(find).select());
        List<String> lines = services.backend
                .executor()
                .query(
                        new SqlText(dialect.explain() + " " + sql.text(), sql.binds()),
                        rows -> rows.getString(rows.getMetaData().getColumnCount()));
        return String.join("\n", lines);
    }
}
