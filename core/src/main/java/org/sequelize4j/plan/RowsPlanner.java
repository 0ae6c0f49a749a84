package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Operand;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.OrderTerm;
import org.sequelize4j.query.Path;
import org.sequelize4j.query.Selection;
import org.sequelize4j.sql.OrderBy;
import org.sequelize4j.sql.SqlExpression;

/**
 * Plans finds whose rows are read as maps. Includes are joined and give dotted names; groups select only what was asked for of
 * them.
 */
final class RowsPlanner {
    private static final Set<String> AGGREGATES =
            Set.of("count", "sum", "min", "max", "avg", "group_concat", "string_agg");

    private final Scope root;
    private final SelectBuilder select;
    private final NodePlanner joins;
    private final boolean grouped;
    private final List<RowsPlan.Column> columns = new ArrayList<>();
    private int own;

    private RowsPlanner(Scope root, FetchPlanner fetches, boolean grouped) {
        this.root = root;
        this.select = root.select();
        this.joins = new NodePlanner(select, fetches, Folds.none(), null);
        this.grouped = grouped;
    }

    static RowsPlan plan(Find find, Scope root, FetchPlanner fetches) {
        boolean oneGroup = find.selection().attributes().isEmpty()
                && !find.selection().computed().isEmpty()
                && find.selection().computed().stream().allMatch(RowsPlanner::isAggregate);
        return new RowsPlanner(root, fetches, oneGroup || !find.groupBy().isEmpty()).plan(find);
    }

    private static boolean isAggregate(Selection.Computed computed) {
        return computed.operand() instanceof Operand.FunctionOperand function
                && AGGREGATES.contains(function.name().toLowerCase(Locale.ROOT));
    }

    private RowsPlan plan(Find find) {
        List<NodePlanner.Joined> included = join(root, find, true);
        select(find, root, "");
        own = columns.size();
        included.forEach(join -> selectIncluded(join, ""));
        select.where(Conditions.of(root, find.where()));
        find.groupBy().forEach(operand -> select.groupBy(again(operand)));
        ofTheSameRow(find).forEach(attribute -> select.groupBy(root.column(attribute)));
        select.having(Conditions.of(root, find.having()));
        for (OrderTerm term : find.order()) {
            select.orderBy(new OrderBy(again(term.operand()), term.direction(), term.nulls()));
        }
        select.lock(find, root.alias());
        return new RowsPlan(select.root(find), List.copyOf(columns));
    }

    /** Selected attributes that follow from a primary key among the groups, which not every database sees by itself. */
    private static List<Attribute> ofTheSameRow(Find find) {
        List<Attribute> grouped = find.groupBy().stream()
                .filter(AttributeOperand.class::isInstance)
                .map(AttributeOperand.class::cast)
                .filter(operand -> operand.path().equals(Path.ROOT))
                .map(AttributeOperand::attribute)
                .toList();
        return grouped.containsAll(find.model().primaryKey())
                ? find.selection().attributes().stream()
                        .filter(attribute -> !grouped.contains(attribute))
                        .toList()
                : List.of();
    }

    private List<NodePlanner.Joined> join(Scope scope, Find find, boolean inner) {
        return find.includes().stream()
                .map(include -> grouped || !Joining.isSingle(include)
                        ? GroupedJoin.of(select, scope, requireUnpaged(include), inner)
                        : joins.join(scope, include, inner))
                .toList();
    }

    private void selectIncluded(NodePlanner.Joined join, String prefix) {
        Find find = join.include().query();
        String below = prefix + join.include().association().as() + ".";
        if (!grouped || !find.selection().equals(Selection.all(find.model()))) {
            select(find, join.target(), below);
            selectLink(join, below);
        }
        join(join.target(), find, join.inner()).forEach(nested -> selectIncluded(nested, below));
    }

    /** The rows of a junction stand below the targets, under the junction's name. */
    private void selectLink(NodePlanner.Joined join, String below) {
        Find through = join.include().throughQuery();
        if (!grouped && join.link() != null && through != null) {
            select(through, join.link(), below + through.model().name() + ".");
        }
    }

    private void select(Find find, Scope scope, String prefix) {
        for (Attribute attribute : find.selection().attributes()) {
            add(prefix + attribute.name(), scope, new AttributeOperand(Path.ROOT, attribute));
        }
        for (Selection.Computed computed : find.selection().computed()) {
            add(prefix + computed.alias(), scope, computed.operand());
        }
    }

    private void add(String name, Scope scope, Operand operand) {
        columns.add(new RowsPlan.Column(name, operand));
        select.select(Operands.of(scope, operand), name);
    }

    /** An expression of the root that is selected too is named by its place: written twice, its binds would make two of it. */
    private SqlExpression again(Operand operand) {
        SqlExpression expression = Operands.of(root, operand);
        if (!(expression instanceof SqlExpression.Column)) {
            for (int i = 0; i < select.items().size(); i++) {
                boolean same = operand instanceof Operand.AggregateOperand
                        ? i < own && columns.get(i).operand().equals(operand)
                        : select.items().get(i).expression().equals(expression);
                if (same) {
                    return new SqlExpression.Selected(i + 1, columns.get(i).name());
                }
            }
        }
        return expression;
    }

    private static Include requireUnpaged(Include include) {
        if (include.query().limit() != null || include.query().offset() != null) {
            throw new QueryException("A limit inside of include(\""
                    + include.association().as()
                    + "\") counts the rows of each \"" + include.association().source()
                    + "\", and findRows(…) joins them to one list. Leave it out, or use a finder of instances.");
        }
        return include;
    }
}
