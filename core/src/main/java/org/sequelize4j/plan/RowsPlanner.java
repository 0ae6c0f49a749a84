package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Operand;
import org.sequelize4j.query.OrderTerm;
import org.sequelize4j.query.Path;
import org.sequelize4j.query.Selection;
import org.sequelize4j.sql.OrderBy;
import org.sequelize4j.sql.SqlExpression;

/**
 * Plans finds whose rows are read as maps. To-one includes give dotted names; groups join includes of any kind, and select only
 * what was asked for.
 */
final class RowsPlanner {
    private final Scope root;
    private final SelectBuilder select;
    private final NodePlanner joins;
    private final boolean grouped;
    private final List<RowsPlan.Column> columns = new ArrayList<>();

    private RowsPlanner(Scope root, FetchPlanner fetches, boolean grouped) {
        this.root = root;
        this.select = root.select();
        this.joins = new NodePlanner(select, fetches);
        this.grouped = grouped;
    }

    static RowsPlan plan(Find find, Scope root, FetchPlanner fetches) {
        return new RowsPlanner(root, fetches, !find.groupBy().isEmpty()).plan(find);
    }

    private RowsPlan plan(Find find) {
        List<NodePlanner.Joined> included = join(root, find, true);
        select(find, root, "");
        included.forEach(join -> selectIncluded(join, ""));
        select.where(Conditions.of(root, find.where()));
        find.groupBy().forEach(operand -> select.groupBy(again(operand)));
        select.having(Conditions.of(root, find.having()));
        for (OrderTerm term : find.order()) {
            select.orderBy(new OrderBy(again(term.operand()), term.direction(), term.nulls()));
        }
        select.lock(find, root.alias());
        return new RowsPlan(select.root(find), List.copyOf(columns));
    }

    private List<NodePlanner.Joined> join(Scope scope, Find find, boolean inner) {
        return find.includes().stream()
                .map(include -> grouped && !isPaged(include)
                        ? GroupedJoin.of(select, scope, include, inner)
                        : joins.join(scope, requireFlat(include), inner))
                .toList();
    }

    private static boolean isPaged(Include include) {
        return include.query().limit() != null || include.query().offset() != null;
    }

    private void selectIncluded(NodePlanner.Joined join, String prefix) {
        Find find = join.include().query();
        String below = prefix + join.include().association().as() + ".";
        if (!grouped || !find.selection().equals(Selection.all(find.model()))) {
            select(find, join.target(), below);
        }
        join(join.target(), find, join.inner()).forEach(nested -> selectIncluded(nested, below));
    }

    private void select(Find find, Scope scope, String prefix) {
        for (Attribute attribute : find.selection().attributes()) {
            add(prefix + attribute.name(), scope, new Operand.AttributeOperand(Path.ROOT, attribute));
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
                if (select.items().get(i).expression().equals(expression)) {
                    return new SqlExpression.Selected(i + 1, columns.get(i).name());
                }
            }
        }
        return expression;
    }

    private static Include requireFlat(Include include) {
        if (!NodePlanner.isJoined(include)) {
            throw new QueryException("include(\"" + include.association().as()
                    + "\") can load several rows for one \""
                    + include.association().source()
                    + "\", which one flat row cannot hold. Leave it out of findRows(…): whereHas filters by it, and"
                    + " a finder of instances loads it.");
        }
        return include;
    }
}
