package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sequelize4j.definition.AlongPath;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.StepCondition;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;

/**
 * The rows that a path leads to. They are found below a subquery in which its steps are joined, so that a row stands once for each
 * source although several ways lead to it; on the way, only rows that the scopes of their models let through lead on.
 */
final class Paths {
    private Paths() {}

    /** The row is one of those that belong to the source; where one belongs at most, it is the one. */
    static List<SqlExpression> belongs(AlongPath path, Scope source, Scope row) {
        List<SqlExpression> conditions = new ArrayList<>(List.of(leads(path, source, row)));
        conditions.addAll(isOne(path, source, row));
        return conditions;
    }

    /** Of a has-one whose path may lead to several rows: its scopes let the row through, and none that comes before it. */
    private static List<SqlExpression> isOne(AlongPath path, Scope source, Scope row) {
        List<SqlExpression> conditions = new ArrayList<>();
        if (path.toMany() || path.steps().stream().noneMatch(AssociationDefinition::toMany)) {
            return conditions;
        }
        Predicate candidate = StepCondition.ofEnd(path);
        Aliases aliases = row.aliases();
        String alias = aliases.take(path.as() + ".other");
        SelectBuilder select = new SelectBuilder(new Source.Table(
                row.model().table().schema(), row.model().table().name(), alias));
        Scope other = Scope.root(row.model(), alias, alias, aliases, select);
        select.where(leads(path, source, other));
        Matching.values(other, path.scope()).forEach(select::where);
        select.where(Conditions.of(other, candidate));
        select.where(Matching.isBefore(other, row, row.model().primaryKey()));
        conditions.add(Conditions.of(row.fixed(), candidate));
        conditions.add(new SqlExpression.Not(new SqlExpression.Exists(select.only(RelatedRows.ANYTHING, null))));
        conditions.removeIf(Logic::isAlways);
        return conditions;
    }

    /** The path leads from the one row to the other. */
    private static SqlExpression leads(AlongPath path, Scope source, Scope target) {
        Scope from = path.backwards() ? target : source;
        Scope to = path.backwards() ? source : target;
        AssociationDefinition first = path.steps().get(0);
        RelatedRows rows = RelatedRows.of(first, from);
        SelectBuilder select = rows.select();
        StepCondition condition = StepCondition.of(path, 0);
        of(first, condition, from, rows.target()).forEach(select::where);
        Scope link = rows.link();
        if (link != null) {
            select.where(Conditions.of(link, condition.link()));
        }
        Scope end = join(select, rows.target(), path, 1);
        List<Attribute> keys = to.model().primaryKey();
        if (keys.size() == 1) {
            Select found = select.only(end.column(keys.get(0)), null);
            return new SqlExpression.InRows(to.column(keys.get(0)), new SqlExpression.Scalar(found));
        }
        Matching.keys(end, keys, to, keys).forEach(select::where);
        return new SqlExpression.Exists(select.only(RelatedRows.ANYTHING, null));
    }

    /** The targets of sources whose keys fulfil a condition, each once for every source, whose key stands beside it. */
    static RelatedRows ofKeys(AlongPath path, RelatedRows.KeyCondition condition) {
        Aliases aliases = new Aliases();
        String alias = aliases.take(path.as());
        SelectBuilder select = new SelectBuilder(new Source.Table(
                path.targetModel().table().schema(), path.targetModel().table().name(), alias));
        Scope target = Scope.root(path.targetModel(), alias, "", aliases, select);
        Scope parent = way(path, aliases, select);
        List<SqlExpression> on = new ArrayList<>();
        Source pairs = pairs(path, condition, parent.alias(), target, on);
        select.join(true, pairs, on);
        return new RelatedRows(path, select, target, null, parent, parent.columns(path.sourceKeys()));
    }

    /** Joins the targets to all rows of the source, where they may repeat these: each target once for every source. */
    static NodePlanner.Joined joined(
            SelectBuilder select,
            Scope source,
            Include include,
            AlongPath path,
            boolean inner,
            Function<Scope, List<SqlExpression>> conditions) {
        Scope target = source.target(path);
        Scope way = way(path, source.aliases(), select);
        List<SqlExpression> on = new ArrayList<>();
        Source pairs = pairs(path, (columns, types, aliases) -> Logic.and(List.of()), way.alias(), target, on);
        select.join(inner, pairs, Matching.keys(way, path.sourceKeys(), source, path.sourceKeys()));
        on.addAll(Matching.ofTargets(path, target));
        on.addAll(conditions.apply(target.fixed()));
        on.removeIf(Logic::isAlways);
        select.join(inner, target.table(), on);
        return new NodePlanner.Joined(include, target, inner);
    }

    /** The pairs of keys, in which the source's are named as in its own table. */
    private static Scope way(AlongPath path, Aliases aliases, SelectBuilder select) {
        String way = aliases.take("path");
        return Scope.root(path.sourceModel(), way, way, aliases, select);
    }

    private static Source pairs(
            AlongPath path, RelatedRows.KeyCondition condition, String way, Scope target, List<SqlExpression> on) {
        Aliases aliases = target.aliases();
        String alias = aliases.take(path.source());
        SelectBuilder select = new SelectBuilder(new Source.Table(
                path.sourceModel().table().schema(), path.sourceModel().table().name(), alias));
        Scope source = Scope.root(path.sourceModel(), alias, alias, aliases, select);
        Scope end = join(select, source, path, 0);
        List<SqlExpression> keys = source.columns(path.sourceKeys());
        isOne(path, source, end).forEach(select::where);
        select.where(condition.of(
                keys, path.sourceKeys().stream().map(Attribute::type).toList(), aliases));
        Aliases names = new Aliases();
        List<Select.Item> items = new ArrayList<>();
        path.sourceKeys().forEach(key -> items.add(new Select.Item(source.column(key), names.take(key.column()))));
        for (Attribute key : path.targetModel().primaryKey()) {
            String name = names.take("target." + key.column());
            items.add(new Select.Item(end.column(key), name));
            on.add(Logic.equal(new SqlExpression.Column(way, name), target.column(key)));
        }
        return new Source.Subquery(select.unordered(true, items), way);
    }

    /** Joins the steps from this one on; gives the rows at the end. */
    private static Scope join(SelectBuilder select, Scope start, AlongPath path, int first) {
        Scope from = start;
        for (int i = first; i < path.steps().size(); i++) {
            from = join(select, from, path.steps().get(i), StepCondition.of(path, i));
        }
        return from;
    }

    private static Scope join(SelectBuilder select, Scope from, AssociationDefinition step, StepCondition condition) {
        Find links = step instanceof BelongsToMany many
                ? Find.all(many.throughModel()).withWhere(condition.link())
                : null;
        Include include = new Include(step, Find.all(step.targetModel()), true, links);
        return GroupedJoin.join(select, from, include, true, target -> of(step, condition, from, target))
                .target();
    }

    /** What a row that a step leads to has to fulfil besides its key. */
    private static List<SqlExpression> of(
            AssociationDefinition step, StepCondition condition, Scope from, Scope target) {
        return HasOneKey.leavesOpen(step)
                ? List.of(
                        Conditions.of(target, condition.candidate()),
                        Matching.isFirst(step, condition.candidate(), from, target))
                : List.of(Conditions.of(target, condition.target()));
    }
}
