package org.sequelize4j.engine;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.sql.SqlExpression;

/** Values as the text of SQL, for statements that take no binds. */
final class Constants {
    private Constants() {}

    /** A constant, or several between commas. */
    static String of(@Nullable Object value, Dialect dialect) {
        return value instanceof Collection<?> several
                ? several.stream().map(one -> of(one, dialect)).collect(Collectors.joining(", "))
                : dialect.inline(new SqlExpression.Bind(value, null));
    }
}
