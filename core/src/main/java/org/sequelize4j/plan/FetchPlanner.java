package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.definition.AlongPath;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Selection;
import org.sequelize4j.sql.OrderBy;
import org.sequelize4j.sql.Select;

/** Plans the statements that load the targets of an association, for many sources at once or for one. */
final class FetchPlanner {
    private final Dialect dialect;

    FetchPlanner(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * For many sources; a limit counts the targets of each.
     *
     * @param wish how includes below are loaded that say nothing and can be loaded so; null when the plan chooses
     */
    Fetch plan(Include include, @Nullable LoadStrategy wish) {
        Page page = Page.of(include);
        ParentPages pages = ParentPages.of(include, wish, dialect);
        LateralPage lateral = page != null && pages == ParentPages.LATERAL
                ? LateralPage.of(include.association(), include.join())
                : null;
        RelatedRows rows =
                lateral == null ? KeyTable.related(include.association(), include.join(), dialect) : lateral.rows();
        Folds folds = Folds.below(include, page);
        Nodes nodes = nodes(include, rows, new NodePlanner(rows.select(), this, folds, wish));
        List<OrderBy> order = order(include, rows, page, folds);
        if (page == null) {
            order.forEach(rows.select()::orderBy);
        }
        Select select = page == null
                ? rows.select().paged(null, null)
                : lateral == null ? Ranking.of(rows, order, page) : lateral.select(order, page);
        return new Fetch(include.association(), nodes.read(select), page, pages);
    }

    /** For one source, whose page is the page of the whole statement. */
    Read ofOne(Include include, List<?> key) {
        Page page = Page.of(include);
        RelatedRows rows = RelatedRows.ofKey(include.association(), key);
        Folds folds = Folds.below(include, page);
        NodePlanner planner = new NodePlanner(
                rows.select(), this, folds, include.query().manner().strategy());
        Nodes nodes = nodes(include, rows, planner);
        order(include, rows, page, folds).forEach(rows.select()::orderBy);
        rows.select().lock(include.query(), rows.target().alias());
        return nodes.read(rows.select().paged(page == null ? null : page.limit(), page == null ? null : page.offset()));
    }

    private record Nodes(
            Node target, @Nullable Node link, @Nullable Node parent) {
        Read read(Select select) {
            return new Read(select, target, link, parent);
        }
    }

    private Nodes nodes(Include include, RelatedRows rows, NodePlanner planner) {
        Scope link = rows.link();
        Find find = Narrowing.of(include.query());
        Collection<Attribute> needed = link == null && !(include.association() instanceof AlongPath)
                ? include.association().matchingKeys()
                : List.of();
        Node target = planner.related(find, rows.target(), needed);
        rows.select().where(ManyColumns.where(rows.target(), include.query()));
        if (link == null || !(include.association() instanceof BelongsToMany many)) {
            return new Nodes(target, null, rows.parent() == null ? null : keys(planner, rows.parent()));
        }
        rows.select().where(Conditions.of(link, include.throughCondition()));
        return new Nodes(target, link(planner, many, include, link, target), null);
    }

    /** The node of the junction's rows, each beside its target. */
    static Node link(NodePlanner planner, BelongsToMany many, Include include, Scope link, Node target) {
        Find through = include.throughQuery() == null ? Find.all(many.throughModel()) : include.throughQuery();
        return planner.related(through, link, linkKeys(many), EqualKeys.of(many, target));
    }

    private static Node keys(NodePlanner planner, Scope parent) {
        Find nothing = Find.all(parent.model()).withSelection(new Selection(List.of(), List.of()));
        return planner.related(nothing, parent, List.of());
    }

    private static Set<Attribute> linkKeys(BelongsToMany many) {
        Set<Attribute> keys = new LinkedHashSet<>(many.foreignKeys());
        keys.addAll(many.otherKeys());
        return keys;
    }

    private static List<OrderBy> order(Include include, RelatedRows rows, @Nullable Page page, Folds folds) {
        List<OrderBy> order = order(include, rows.target(), rows.link(), page != null || !folds.isEmpty());
        order.addAll(folds.order());
        return order;
    }

    /** What the include says, then what it says of the junction; where rows are cut off, the keys decide what is left open. */
    static List<OrderBy> order(Include include, Scope target, @Nullable Scope link, boolean total) {
        List<OrderBy> order = new ArrayList<>(Order.of(target, include.query()));
        if (link != null && include.throughQuery() != null) {
            order.addAll(Order.of(link, include.throughQuery().order()));
        }
        if (total) {
            order.addAll(Order.byPrimaryKey(target, order));
            if (link != null) {
                order.addAll(Order.byPrimaryKey(link, order));
            }
        }
        return order;
    }
}
