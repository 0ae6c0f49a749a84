package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.definition.AlongPath;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.query.Alive;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Selection;
import org.sequelize4j.sql.OrderBy;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.SqlExpression;

/** Decides for one statement which includes are joined and which are fetched, and gives every node its columns. */
final class NodePlanner {
    private final SelectBuilder select;
    private final FetchPlanner fetches;
    private final Folds folds;
    private final @Nullable LoadStrategy wish;

    /**
     * A planner of one statement.
     *
     * @param wish how includes are loaded that say nothing and can be loaded so; null when the plan chooses
     */
    NodePlanner(SelectBuilder select, FetchPlanner fetches, Folds folds, @Nullable LoadStrategy wish) {
        this.select = select;
        this.fetches = fetches;
        this.folds = folds;
        this.wish = wish;
    }

    /** An include whose rows are joined under an alias; {@code inner} when that leaves out sources without a match. */
    record Joined(
            Include include,
            Scope target,
            boolean inner,
            @Nullable Scope link) {
        Joined(Include include, Scope target, boolean inner) {
            this(include, target, inner, null);
        }
    }

    /**
     * An include whose rows are joined, and its place among those that are folded.
     *
     * @param folded whether it is one of these itself
     */
    private record Placed(Joined join, int place, boolean folded) {}

    /** The node of instances that stand for themselves. Adds the conditions of required includes, not those of the find itself. */
    Node root(Find find, Scope scope) {
        return node(find, scope, true, attributes(find, find.distinct(), List.of()), EqualKeys.NONE, Folds.NONE);
    }

    /** The same of instances that belong to others, with the attributes that tell to which. */
    Node related(Find find, Scope scope, Collection<Attribute> keys) {
        return related(find, scope, keys, EqualKeys.NONE);
    }

    /** The same where some of them stand in the columns of other rows. */
    Node related(Find find, Scope scope, Collection<Attribute> keys, EqualKeys equal) {
        return node(find, scope, true, attributes(find, false, keys), equal, Folds.NONE);
    }

    private Node node(Find find, Scope scope, boolean inner, List<Attribute> attributes, EqualKeys equal, int place) {
        List<Placed> joins = new ArrayList<>();
        List<Fetch> fetched = new ArrayList<>();
        for (Include include : find.includes()) {
            switch (Joining.of(include, wish, folds, place)) {
                case SINGLE -> joins.add(new Placed(join(scope, include, inner), place, false));
                case FOLDED -> joins.add(fold(scope, include, inner));
                case FETCHED -> {
                    if (!include.isForConditionsOnly()) {
                        fetched.add(fetches.plan(include, wish));
                    }
                    if (inner && include.required()) {
                        select.where(exists(scope, include));
                    }
                }
            }
        }
        List<Integer> columns = equal.columns(attributes, attribute -> select.select(scope.column(attribute), null));
        int firstComputed = select.selected() + 1;
        for (Selection.Computed computed : find.selection().computed()) {
            select.select(Operands.of(scope, computed.operand()), computed.alias());
        }
        List<Node> joined = new ArrayList<>(joins.size());
        for (Placed placed : joins) {
            if (!placed.join().include().isForConditionsOnly()) {
                joined.add(below(placed, attributes, columns));
            }
        }
        return new Node(
                find.model(),
                null,
                false,
                null,
                attributes,
                find.selection().virtuals(),
                unasked(find, attributes),
                find.includes(),
                columns,
                firstComputed,
                List.copyOf(find.selection().computed()),
                List.copyOf(joined),
                List.copyOf(fetched));
    }

    private Placed fold(Scope source, Include include, boolean sourceIsInner) {
        boolean inner = sourceIsInner && include.required();
        Function<Scope, List<SqlExpression>> conditions = target -> conditions(target, include.query(), inner);
        Joined joined = include.association() instanceof AlongPath path && include.join() == null
                ? Paths.joined(select, source, include, path, inner, conditions)
                : GroupedJoin.join(select, source, include, sourceIsInner, conditions);
        List<OrderBy> order = FetchPlanner.order(include, joined.target(), joined.link(), true);
        return new Placed(joined, folds.add(include, order), true);
    }

    private Node below(Placed placed, List<Attribute> sourceAttributes, List<Integer> sourceColumns) {
        Joined join = placed.join();
        Include include = join.include();
        Find find = Narrowing.of(include.query());
        Node node = node(
                find,
                join.target(),
                join.inner(),
                attributes(find, false, List.of()),
                EqualKeys.of(include, sourceAttributes, sourceColumns),
                placed.place());
        Scope link = join.link();
        return node.joinedBy(
                include.association(),
                placed.folded(),
                link == null || !(include.association() instanceof BelongsToMany many)
                        ? null
                        : FetchPlanner.link(this, many, include, link, node));
    }

    private static List<Attribute> unasked(Find find, List<Attribute> attributes) {
        List<Attribute> asked = find.selection().attributes();
        return asked.size() >= attributes.size()
                ? List.of()
                : attributes.stream()
                        .filter(attribute -> !asked.contains(attribute))
                        .toList();
    }

    /** Joins the include's rows; {@code sourceIsInner} when the source itself is not there by a left join. */
    Joined join(Scope source, Include include, boolean sourceIsInner) {
        AssociationDefinition association = include.association();
        boolean inner = sourceIsInner && include.required();
        Scope target = source.target(association);
        List<SqlExpression> on = Matching.on(association, source, target);
        boolean unique = !HasOneKey.leavesOpen(association);
        List<SqlExpression> conditions = unique
                ? conditions(target.fixed(), include.query(), inner)
                : List.of(isChosen(source, include, target));
        on.addAll(conditions);
        select.join(inner, target.table(), on);
        if (hidesDestroyed(include.query()) && (unique ? inner || conditions.isEmpty() : isPlain(include.query()))) {
            source.reach(association, target);
        }
        return new Joined(include, target, inner);
    }

    private static List<SqlExpression> conditions(Scope target, Find find, boolean inner) {
        List<SqlExpression> conditions = new ArrayList<>();
        conditions.add(ManyColumns.where(target, find));
        if (!inner) {
            conditions.addAll(requiredBelow(target, find));
        }
        conditions.removeIf(Logic::isAlways);
        return conditions;
    }

    /** Of several rows that could be the one of a has-one, this is the one that the include would load. */
    private static SqlExpression isChosen(Scope source, Include include, Scope target) {
        RelatedRows rows = matching(source, include);
        List<OrderBy> order = Order.of(rows.target(), include.query());
        order.addAll(Order.byPrimaryKey(rows.target(), order));
        order.forEach(rows.select()::orderBy);
        Attribute key = target.model().primaryKey().get(0);
        Select first = rows.select().only(rows.target().column(key), 1);
        return Logic.equal(target.column(key), new SqlExpression.Scalar(first));
    }

    /** Whether the rows are among those that a path to an attribute leads to. */
    private static boolean hidesDestroyed(Find find) {
        return find.model().deletedAt() == null || Alive.isPartOf(find.where(), find.model());
    }

    /** Whether the include loads the row that the association has without it. */
    private static boolean isPlain(Find find) {
        return find.order().isEmpty()
                && find.where().equals(Predicate.ALWAYS)
                && find.includes().stream().noneMatch(Include::required);
    }

    private static List<SqlExpression> requiredBelow(Scope scope, Find find) {
        List<SqlExpression> conditions = new ArrayList<>();
        for (Include include : find.includes()) {
            if (include.required()) {
                conditions.add(exists(scope, include));
            }
        }
        return conditions;
    }

    /** There is a row that the include would load, and below it one for each include that it requires. */
    static SqlExpression exists(Scope source, Include include) {
        RelatedRows rows = matching(source, include);
        return new SqlExpression.Exists(rows.select().only(RelatedRows.ANYTHING, null));
    }

    static RelatedRows matching(Scope source, Include include) {
        RelatedRows rows = RelatedRows.of(include.association(), include.join(), source);
        rows.select().where(ManyColumns.where(rows.target(), include.query()));
        Scope link = rows.link();
        if (link != null && include.throughQuery() != null) {
            rows.select().where(Conditions.of(link, include.throughQuery().where()));
        }
        requiredBelow(rows.target(), include.query()).forEach(rows.select()::where);
        return rows;
    }

    /** What was selected and the keys that loading needs, the primary key first. */
    static List<Attribute> attributes(Find find, boolean distinct, Collection<Attribute> needed) {
        BitSet slots = new BitSet();
        add(find.selection().attributes(), slots);
        add(needed, slots);
        for (Include include : find.includes()) {
            if (!include.isForConditionsOnly()) {
                add(include.association().sourceKeys(), slots);
                add(include.association().sourceScope().keySet(), slots);
            }
        }
        List<Attribute> attributes = new ArrayList<>();
        if (!distinct) {
            for (Attribute key : find.model().primaryKey()) {
                slots.clear(key.slot());
                attributes.add(key);
            }
        }
        for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
            attributes.add(find.model().attributes().get(slot));
        }
        return List.copyOf(attributes);
    }

    private static void add(Collection<Attribute> attributes, BitSet slots) {
        for (Attribute attribute : attributes) {
            slots.set(attribute.slot());
        }
    }
}
