package org.sequelize4j.plan;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Operand.FunctionOperand;
import org.sequelize4j.query.OrderTerm;
import org.sequelize4j.query.Path;
import org.sequelize4j.sql.SqlExpression;

/**
 * Orders by a column of a to-many association: by an aggregate of the associated rows, so that rows stay single. It is the one
 * that is said, such as {@code fn("max", …)}, else the value that comes first.
 */
final class ManyOrder {
    private static final Set<String> AGGREGATES = Set.of("min", "max", "sum", "avg", "count");

    private ManyOrder() {}

    static boolean isOne(OrderTerm term) {
        AttributeOperand column = column(term);
        return column != null && ManyColumns.leadsToMany(column.path());
    }

    private static @Nullable AttributeOperand column(OrderTerm term) {
        if (term.operand() instanceof FunctionOperand function) {
            boolean aggregate = AGGREGATES.contains(function.name().toLowerCase(Locale.ROOT))
                    && function.arguments().size() == 1;
            return aggregate && function.arguments().get(0) instanceof AttributeOperand column ? column : null;
        }
        return term.operand() instanceof AttributeOperand column ? column : null;
    }

    /** Whether the terms before leave no two rows equal, so that no other can have an effect on them. */
    static boolean isDecided(Find find, List<OrderTerm> before) {
        List<Attribute> own = before.stream()
                .map(OrderTerm::operand)
                .filter(AttributeOperand.class::isInstance)
                .map(AttributeOperand.class::cast)
                .filter(column -> column.path().equals(Path.ROOT))
                .map(AttributeOperand::attribute)
                .toList();
        return own.containsAll(find.model().primaryKey());
    }

    static SqlExpression of(Scope scope, Find find, OrderTerm term) {
        AttributeOperand column = Objects.requireNonNull(column(term));
        Scope at = scope;
        Find asked = find;
        List<AssociationDefinition> steps = column.path().steps();
        int i = 0;
        while (!steps.get(i).toMany()) {
            asked = ManyColumns.include(asked, steps.get(i)).query();
            at = at.follow(steps.get(i));
            i++;
        }
        RelatedRows rows = NodePlanner.matching(at, ManyColumns.include(asked, steps.get(i)));
        SqlExpression value =
                rows.target().multiplying().attribute(new Path(steps.subList(i + 1, steps.size())), column.attribute());
        return new SqlExpression.Scalar(rows.select().only(aggregate(term, value), null));
    }

    private static SqlExpression aggregate(OrderTerm term, SqlExpression value) {
        return term.operand() instanceof FunctionOperand said
                ? new SqlExpression.Call(said.name(), List.of(value), said.distinct())
                : new SqlExpression.Call(term.direction() == Sort.ASC ? "min" : "max", List.of(value), false);
    }
}
