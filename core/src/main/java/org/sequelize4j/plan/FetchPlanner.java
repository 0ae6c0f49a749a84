package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.QueryException;
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

    /** For many sources; a limit counts the targets of each. */
    Fetch plan(Include include) {
        Page page = Page.of(include);
        RelatedRows rows = RelatedRows.ofKeys(include.association(), include.join());
        Nodes nodes = nodes(include, rows);
        List<OrderBy> order = order(include, rows, page != null);
        if (page == null) {
            order.forEach(rows.select()::orderBy);
            return new Fetch(include.association(), nodes.read(rows.select().paged(null, null)), null);
        }
        requireWindowFunctions(include);
        Select ranked = Ranking.of(rows, order, page);
        return new Fetch(include.association(), nodes.read(ranked), page);
    }

    /** For one source, whose page is the page of the whole statement. */
    Read plan(Include include, List<?> key) {
        Page page = Page.of(include);
        RelatedRows rows = RelatedRows.ofKey(include.association(), key);
        Nodes nodes = nodes(include, rows);
        order(include, rows, page != null).forEach(rows.select()::orderBy);
        rows.select().lock(include.query(), rows.target().alias());
        return nodes.read(rows.select().paged(page == null ? null : page.limit(), page == null ? null : page.offset()));
    }

    private record Nodes(
            Node target, @Nullable Node link, @Nullable Node parent) {
        Read read(Select select) {
            return new Read(select, target, link, parent);
        }
    }

    private Nodes nodes(Include include, RelatedRows rows) {
        Scope link = rows.link();
        Find find = Narrowing.of(include.query());
        Collection<Attribute> needed = link == null ? include.association().matchingKeys() : List.of();
        NodePlanner planner = new NodePlanner(rows.select(), this);
        Node target = planner.related(find, rows.target(), needed);
        rows.select().where(ManyColumns.where(rows.target(), include.query()));
        if (link == null || !(include.association() instanceof BelongsToMany many)) {
            return new Nodes(target, null, rows.parent() == null ? null : keys(planner, rows.parent()));
        }
        Find through = include.throughQuery() == null ? Find.all(many.throughModel()) : include.throughQuery();
        rows.select().where(Conditions.of(link, through.where()));
        return new Nodes(target, planner.related(through, link, linkKeys(many)), null);
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

    /** What the include says, then what it says of the junction; where rows are cut off, the keys decide what is left open. */
    private static List<OrderBy> order(Include include, RelatedRows rows, boolean total) {
        List<OrderBy> order = new ArrayList<>(Order.of(rows.target(), include.query()));
        Scope link = rows.link();
        if (link != null && include.throughQuery() != null) {
            order.addAll(Order.of(link, include.throughQuery().order()));
        }
        if (total) {
            order.addAll(Order.byPrimaryKey(rows.target()));
            if (link != null) {
                order.addAll(Order.byPrimaryKey(link));
            }
        }
        return order;
    }

    private void requireWindowFunctions(Include include) {
        if (!dialect.can(Capability.WINDOW_FUNCTIONS)) {
            throw new QueryException(
                    "A limit inside include(\"" + include.association().as()
                            + "\") needs window functions, which " + dialect.name()
                            + " does not have. Leave the limit out, or fetch for one \""
                            + include.association().source() + "\" at a time.");
        }
    }
}
