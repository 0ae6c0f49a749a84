package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.query.Find;
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

    /**
     * Joins the keys of the trees that a find is about; what else it asks for is left in it. As a condition they would be asked of
     * each row, and H2 walks the tree anew for each.
     */
    static Find joined(Scope scope, Find find) {
        List<Predicate> others = new ArrayList<>();
        for (Predicate part : ManyColumns.parts(find.where())) {
            if (part instanceof Predicate.InTree tree) {
                new TreeRows(scope, tree).join(scope);
            } else {
                others.add(part);
            }
        }
        return find.withWhere(Predicate.all(others));
    }

    private void join(Scope scope) {
        Source.Recursive keys = new Source.Recursive(recursion(), aliases.take("tree"));
        List<SqlExpression> on = new ArrayList<>();
        for (Attribute key : model.primaryKey()) {
            on.add(Logic.equal(scope.column(key), new SqlExpression.Column(keys.alias(), key.column())));
        }
        scope.select().joinFirst(keys, on);
    }

    private Recursion recursion() {
        List<String> columns =
                new ArrayList<>(carried.stream().map(Attribute::column).toList());
        SelectBuilder start = start();
        SelectBuilder step = step();
        if (tree.steps() != null) {
            SqlExpression taken = column(STEPS);
            columns.add(STEPS);
            start.select(new SqlExpression.Raw("0"), null);
            step.select(new SqlExpression.Binary(taken, "+", new SqlExpression.Raw("1")), null);
            step.where(new SqlExpression.Binary(taken, "<", new SqlExpression.Bind(tree.steps(), NUMBER)));
        }
        return new Recursion(
                name,
                columns,
                model.primaryKey().size(),
                start.paged(null, null),
                step.paged(null, null),
                tree.steps() != null);
    }

    private SelectBuilder start() {
        String alias = aliases.take(model.name());
        SelectBuilder select = new SelectBuilder(table(alias));
        select.where(Conditions.of(Scope.fixed(model, alias, aliases), tree.start()));
        return selected(select, alias);
    }

    private SelectBuilder step() {
        String alias = aliases.take(model.name());
        SelectBuilder select = new SelectBuilder(new Source.Table(null, name, name));
        select.join(true, table(alias), leadTo(Scope.fixed(model, alias, aliases)));
        return selected(select, alias);
    }

    private Source.Table table(String alias) {
        return new Source.Table(model.table().schema(), model.table().name(), alias);
    }

    private SelectBuilder selected(SelectBuilder select, String alias) {
        Scope rows = Scope.fixed(model, alias, aliases);
        carried.forEach(attribute -> select.select(rows.column(attribute), null));
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
