package org.sequelize4j.plan;

import java.util.List;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.OrderTerm;
import org.sequelize4j.query.Path;
import org.sequelize4j.sql.SqlExpression;

/** Orders by a column of a to-many association: by the value that comes first among the associated rows, so that rows stay single. */
final class ManyOrder {
    private ManyOrder() {}

    static boolean isOne(OrderTerm term) {
        return term.operand() instanceof AttributeOperand column && ManyColumns.leadsToMany(column.path());
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
        AttributeOperand column = (AttributeOperand) term.operand();
        String function = term.direction() == Sort.ASC ? "min" : "max";
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
        return new SqlExpression.Scalar(
                rows.select().only(new SqlExpression.Call(function, List.of(value), false), null));
    }
}
