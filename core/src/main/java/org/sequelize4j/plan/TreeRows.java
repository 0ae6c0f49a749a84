package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.sql.Recursion;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.type.IntegerType;

/**
 * The rows of a tree, as the keys that a recursive query finds. It carries keys alone, so that a row that is found once more is
 * the same row, and a circle in the data ends; only where steps are counted does their number tell such rows apart, and ends it.
 */
final class TreeRows {
    private static final String STEPS = "steps taken";
    private static final IntegerType NUMBER = new IntegerType(IntegerType.Size.INTEGER, false, false);

    private final Predicate.InTree tree;
    private final ModelDefinition model;
    private final Aliases aliases;
    private final String name;
    private final Set<Attribute> carried;

    private TreeRows(Scope scope, Predicate.InTree tree) {
        this.tree = tree;
        this.model = scope.model();
        this.aliases = scope.aliases();
        this.name = aliases.take("tree of " + model.name());
        this.carried = new LinkedHashSet<>(model.primaryKey());
        carried.addAll(tree.from());
        carried.addAll(tree.fromScope().keySet());
    }

    static SqlExpression of(Scope scope, Predicate.InTree tree) {
        return new SqlExpression.InRecursion(
                scope.columns(scope.model().primaryKey()), new TreeRows(scope, tree).recursion());
    }

    private Recursion recursion() {
        List<String> columns =
                new ArrayList<>(carried.stream().map(Attribute::column).toList());
        SelectBuilder start = rows(tree.start());
        SelectBuilder step = rows(null);
        if (tree.steps() != null) {
            SqlExpression taken = column(STEPS);
            columns.add(STEPS);
            start.select(new SqlExpression.Raw("0"), null);
            step.select(new SqlExpression.Binary(taken, "+", new SqlExpression.Raw("1")), null);
            step.where(new SqlExpression.Binary(taken, "<", new SqlExpression.Bind(tree.steps(), NUMBER)));
        }
        return new Recursion(name, columns, model.primaryKey().size(), start.paged(null, null), step.paged(null, null));
    }

    /** Rows of the model: those of the start, or without a start those that a step leads to. */
    private SelectBuilder rows(@Nullable Predicate start) {
        String alias = aliases.take(model.name());
        SelectBuilder select = new SelectBuilder(
                new Source.Table(model.table().schema(), model.table().name(), alias));
        Scope rows = Scope.fixed(model, alias, aliases);
        carried.forEach(attribute -> select.select(rows.column(attribute), null));
        if (start == null) {
            select.join(true, new Source.Table(null, name, name), leadTo(rows));
        } else {
            select.where(Conditions.of(rows, start));
        }
        select.where(Conditions.of(rows, tree.nodes()));
        return select;
    }

    private List<SqlExpression> leadTo(Scope rows) {
        List<SqlExpression> equal = new ArrayList<>();
        for (int i = 0; i < tree.to().size(); i++) {
            equal.add(Logic.equal(
                    rows.column(tree.to().get(i)), column(tree.from().get(i).column())));
        }
        tree.fromScope()
                .forEach((attribute, value) -> equal.add(Logic.equal(column(attribute.column()), value, attribute)));
        equal.addAll(Matching.values(rows, tree.toScope()));
        return equal;
    }

    private SqlExpression column(String column) {
        return new SqlExpression.Column(name, column);
    }
}
