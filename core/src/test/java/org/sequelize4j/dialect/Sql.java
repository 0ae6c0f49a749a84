package org.sequelize4j.dialect;

import java.util.Arrays;
import java.util.List;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;
import org.sequelize4j.sql.OrderBy;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlText;

/** Short ways to write SQL trees in tests, and the dialects. */
final class Sql {
    static final Dialect SQLITE = Dialects.named("sqlite");
    static final Dialect POSTGRES = Dialects.named("postgres");
    static final Dialect MARIADB = Dialects.named("mariadb");
    static final Dialect MYSQL = Dialects.named("mysql");
    static final Dialect H2 = Dialects.named("h2");
    static final Source.Table SHIPS = new Source.Table(null, "ships", "s");

    private Sql() {}

    static SqlExpression.Column column(String name) {
        return new SqlExpression.Column("s", name);
    }

    static SqlExpression.Bind bind(Object value) {
        return new SqlExpression.Bind(value, value instanceof Integer ? DataTypes.INTEGER : DataTypes.STRING);
    }

    static SqlExpression raw(String sql) {
        return new SqlExpression.Raw(sql);
    }

    static SqlExpression is(String column, Object value) {
        return new SqlExpression.Binary(column(column), "=", bind(value));
    }

    static SqlExpression and(SqlExpression... parts) {
        return new SqlExpression.Junction(true, List.of(parts));
    }

    static SqlExpression or(SqlExpression... parts) {
        return new SqlExpression.Junction(false, List.of(parts));
    }

    static SqlExpression not(SqlExpression operand) {
        return new SqlExpression.Not(operand);
    }

    static SqlExpression binary(SqlExpression left, String operator, SqlExpression right) {
        return new SqlExpression.Binary(left, operator, right);
    }

    static OrderBy order(String column, Sort direction, Nulls nulls) {
        return new OrderBy(column(column), direction, nulls);
    }

    static Select select(SqlExpression... items) {
        return new Select(
                false,
                Arrays.stream(items).map(item -> new Select.Item(item, null)).toList(),
                SHIPS,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null);
    }

    static Select where(SqlExpression condition) {
        return new Select(
                false,
                List.of(new Select.Item(column("id"), null)),
                SHIPS,
                List.of(),
                condition,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null);
    }

    /** The text of a condition, as PostgreSQL and SQLite print it alike or as the given one does. */
    static String condition(Dialect dialect, SqlExpression condition) {
        return dialect.print(where(condition))
                .text()
                .substring("SELECT \"s\".\"id\" FROM \"ships\" AS \"s\" WHERE ".length());
    }

    static List<Object> values(SqlText text) {
        return text.binds().stream().<Object>map(SqlText.Bind::value).toList();
    }
}
