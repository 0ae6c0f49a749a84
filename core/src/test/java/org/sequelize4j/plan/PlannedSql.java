package org.sequelize4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.sql.Delete;
import org.sequelize4j.sql.Source;

/** Prints what is planned on both dialects, to be compared with what a test expects. */
final class PlannedSql {
    private static final Dialect POSTGRES = Dialects.named("postgres");
    private static final Dialect SQLITE = Dialects.named("sqlite");

    private final Blog blog;

    PlannedSql(Blog blog) {
        this.blog = blog;
    }

    Statements plan(ModelDefinition model, Consumer<Query<Row>> query) {
        Find find = blog.find(model, query);
        return new Statements(dialect -> new Planner(dialect).plan(find).print(dialect));
    }

    Statements count(ModelDefinition model, Consumer<Query<Row>> query) {
        Find find = blog.find(model, query);
        return new Statements(dialect ->
                List.of(dialect.print(new Planner(dialect).count(find)).text()));
    }

    Statements rows(ModelDefinition model, Consumer<Query<Row>> query) {
        Find find = blog.find(model, query);
        return new Statements(dialect ->
                List.of(dialect.print(new Planner(dialect).rows(find).select()).text()));
    }

    Statements delete(ModelDefinition model, Consumer<Where<Row>> condition) {
        Predicate predicate = blog.where(model, condition);
        Source.Table table = new Source.Table(null, model.table().name(), model.name());
        Delete delete = new Delete(table, Conditions.where(model, model.name(), predicate));
        return new Statements(dialect -> List.of(dialect.print(delete).text()));
    }

    /** The same plan in the words of each dialect. Expected identifiers stand between backticks, which need no escape in Java. */
    record Statements(Function<Dialect, List<String>> printed) {
        void isOnBoth(String... expected) {
            isOnPostgres(expected).isOnSqlite(expected);
        }

        Statements isOnPostgres(String... expected) {
            assertThat(printed.apply(POSTGRES)).containsExactly(quoted(expected));
            return this;
        }

        void isOnSqlite(String... expected) {
            assertThat(printed.apply(SQLITE)).containsExactly(quoted(expected));
        }

        private static String[] quoted(String... expected) {
            return Arrays.stream(expected)
                    .map(statement -> statement.replace('`', '"'))
                    .toArray(String[]::new);
        }
    }
}
