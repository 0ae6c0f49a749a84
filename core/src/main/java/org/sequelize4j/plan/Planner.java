package org.sequelize4j.plan;

import java.util.List;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Operand;
import org.sequelize4j.sql.OrderBy;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.Source;

/** Plans statements for what was asked: a pure function of the query and of what the dialect can do. */
public final class Planner {
    private final FetchPlanner fetches;

    public Planner(Dialect dialect) {
        this.fetches = new FetchPlanner(dialect);
    }

    /**
     * The statements that load the instances of a find and all that it includes.
     *
     * @throws org.sequelize4j.error.QueryException when rows are grouped, since a group is no instance
     */
    public LoadPlan plan(Find said) {
        return plan(said, Folds.of(said));
    }

    /** The same for a root statement that is read bit by bit, where each row has to be a root. */
    public LoadPlan streamed(Find said) {
        return plan(said, Folds.streamed(said));
    }

    private LoadPlan plan(Find said, Folds folds) {
        RootRules.ofInstances(said);
        Find find = Narrowing.of(said);
        Scope rows = root(find.model());
        SelectBuilder select = rows.select();
        Node node = new NodePlanner(select, fetches, folds, find.manner().strategy()).root(find, rows);
        boolean paged = find.limit() != null || find.offset() != null;
        if (paged && !folds.isEmpty()) {
            FoldedPage.join(said, rows);
        } else {
            select.where(ManyColumns.where(rows, TreeRows.joined(rows, said)));
        }
        for (OrderBy order : order(said, rows, node, folds)) {
            select.orderBy(order);
        }
        select.lock(find, rows.alias());
        Select root = folds.isEmpty() ? select.root(find) : select.paged(null, null);
        return new LoadPlan(new Read(root, node, null), find.manner().strictness());
    }

    private static List<OrderBy> order(Find said, Scope root, Node node, Folds folds) {
        if (folds.isEmpty()) {
            return Order.ofRoot(root, said, node);
        }
        List<OrderBy> order = Order.of(root, said, node);
        order.addAll(Order.byPrimaryKey(root, order));
        order.addAll(folds.order());
        return order;
    }

    /** How an association of many sources is loaded after they were: by one statement over their keys. */
    public Fetch fetch(Include include) {
        return fetches.plan(include, null);
    }

    /**
     * The statements that find the associated rows of one source.
     *
     * @param key the values of the association's source keys
     */
    public LoadPlan related(Include include, List<?> key) {
        return new LoadPlan(
                fetches.ofOne(include, key), include.query().manner().strictness());
    }

    /** Counts the rows that {@link #plan} would find without limit and offset. */
    public Select count(Find find) {
        RootRules.fromTheBeginning(find);
        return Counting.of(find, root(find.model()));
    }

    /** Finds out whether {@link #plan} would find any row, without limit and offset. */
    public Select any(Find find) {
        return Counting.restrict(find, root(find.model())).only(RelatedRows.ANYTHING, 1);
    }

    /** One value over the rows that {@link #plan} would find without limit and offset. */
    public Select aggregate(Find find, Operand function) {
        RootRules.fromTheBeginning(find);
        return Counting.aggregate(find, root(find.model()), function);
    }

    /** Counts the associated rows of one source that fulfil the conditions of the include. */
    public Select count(Include include, List<?> key) {
        RelatedRows rows = RelatedRows.ofKey(include.association(), key);
        rows.select().where(Conditions.of(rows.target(), include.query().where()));
        Scope link = rows.link();
        if (link != null) {
            rows.select().where(Conditions.of(link, include.throughCondition()));
        }
        return rows.select().only(Operands.countAll(), null);
    }

    /** A statement whose rows are read as they are: grouped, aggregated, or raw. */
    public RowsPlan rows(Find find) {
        RootRules.ofRows(find);
        return RowsPlanner.plan(find, root(find.model()), fetches);
    }

    private static Scope root(ModelDefinition model) {
        Aliases aliases = new Aliases();
        String alias = aliases.take(model.name());
        SelectBuilder select = new SelectBuilder(
                new Source.Table(model.table().schema(), model.table().name(), alias));
        return Scope.root(model, alias, "", aliases, select);
    }
}
