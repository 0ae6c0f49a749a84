package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.JoinCondition;
import org.sequelize4j.query.Leaves;
import org.sequelize4j.query.Operand;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.OrderTerm;
import org.sequelize4j.query.Path;
import org.sequelize4j.query.Predicate;

/**
 * What a query says of the columns of a to-many association that it includes, said to the include too: associated rows that do
 * not fulfil the condition are not loaded, and those that are loaded have the order. As Sequelize does, which joins them all.
 */
final class Narrowing {
    private Narrowing() {}

    static Find of(Find find) {
        Find narrowed = find;
        for (Predicate part : ManyColumns.parts(find.where())) {
            if (ManyColumns.leadsToMany(part) && Leaves.areAll(part)) {
                narrowed = conditions(narrowed, part);
            }
        }
        for (OrderTerm term : find.order()) {
            if (ManyOrder.isOne(term) && term.operand() instanceof AttributeOperand column) {
                narrowed = ordered(narrowed, column, term);
            }
        }
        return narrowed;
    }

    private static Find conditions(Find find, Predicate part) {
        List<Include> includes = new ArrayList<>();
        for (Include include : find.includes()) {
            boolean spoken =
                    Leaves.of(part).stream().anyMatch(leaf -> begins(ManyColumns.path(leaf), include.association()));
            includes.add(spoken ? narrowed(include, part) : include);
        }
        return find.withIncludes(includes);
    }

    /** A condition on these rows alone is one of theirs; one that speaks of the parent, too, is one of how they are joined. */
    private static Include narrowed(Include include, Predicate part) {
        List<Operand> leaves = Leaves.of(part);
        AssociationDefinition association = include.association();
        if (leaves.stream().allMatch(leaf -> begins(ManyColumns.path(leaf), association))) {
            Predicate own = Leaves.replaced(part, Narrowing::below);
            boolean further = ManyColumns.leadsToMany(own);
            Find query = include.query().and(own);
            return include.withQuery(further ? conditions(query, own) : query);
        }
        boolean both = association.toMany()
                && !(association instanceof BelongsToMany)
                && leaves.stream().allMatch(leaf -> isOwn(leaf, association));
        return both
                ? include.with(
                        JoinCondition.and(include.join(), Leaves.replaced(part, leaf -> fromBelow(leaf, association))))
                : include;
    }

    /** Whether it is an attribute of these rows or of their parent. */
    private static boolean isOwn(Operand leaf, AssociationDefinition association) {
        return leaf instanceof AttributeOperand column
                && (column.path().equals(Path.ROOT) || column.path().equals(new Path(List.of(association))));
    }

    private static Operand fromBelow(Operand leaf, AssociationDefinition association) {
        return begins(ManyColumns.path(leaf), association)
                ? below(leaf)
                : new Operand.ParentOperand(
                        ((AttributeOperand) leaf).attribute().name());
    }

    private static boolean begins(Path path, AssociationDefinition association) {
        return !path.steps().isEmpty() && path.steps().get(0).as().equals(association.as());
    }

    private static Operand below(Operand leaf) {
        return leaf instanceof Operand.JsonOperand json
                ? new Operand.JsonOperand(below(json.document()), json.path())
                : below((AttributeOperand) leaf);
    }

    private static AttributeOperand below(AttributeOperand column) {
        List<AssociationDefinition> steps = column.path().steps();
        return new AttributeOperand(new Path(steps.subList(1, steps.size())), column.attribute());
    }

    /** Handed down as far as the first include that leads to many. */
    private static Find ordered(Find find, AttributeOperand column, OrderTerm term) {
        AssociationDefinition step = column.path().steps().get(0);
        Include include = ManyColumns.included(find, step);
        if (include == null) {
            return find;
        }
        AttributeOperand rest = below(column);
        Find query = include.query();
        if (step.toMany()) {
            List<OrderTerm> order = new ArrayList<>(query.order());
            order.add(new OrderTerm(rest, term.direction(), term.nulls()));
            query = query.withOrder(order);
        } else {
            query = ordered(query, rest, term);
        }
        Include changed = include.withQuery(query);
        return find.withIncludes(find.includes().stream()
                .map(other -> other.equals(include) ? changed : other)
                .toList());
    }
}
