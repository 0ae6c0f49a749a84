package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.sql.SqlExpression;

/** Puts conditions of SQL together, without needless nesting. */
final class Logic {
    private Logic() {}

    /** True when all are. */
    static SqlExpression and(List<SqlExpression> parts) {
        List<SqlExpression> flat = new ArrayList<>(parts.size());
        for (SqlExpression part : parts) {
            if (part instanceof SqlExpression.Junction junction && junction.and()) {
                flat.addAll(junction.parts());
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new SqlExpression.Junction(true, List.copyOf(flat));
    }

    /** True when one is. */
    static SqlExpression or(List<SqlExpression> parts) {
        return parts.size() == 1 ? parts.get(0) : new SqlExpression.Junction(false, List.copyOf(parts));
    }

    static SqlExpression equal(SqlExpression left, SqlExpression right) {
        return new SqlExpression.Binary(left, "=", right);
    }

    static SqlExpression equal(SqlExpression column, Object value, Attribute attribute) {
        return equal(column, new SqlExpression.Bind(value, attribute.type()));
    }

    /** Whether the condition is true of every row, so that it need not be written. */
    static boolean isAlways(SqlExpression condition) {
        return condition instanceof SqlExpression.Junction junction
                && junction.and()
                && junction.parts().isEmpty();
    }
}
