package org.sequelize4j.plan;

import java.util.List;
import java.util.function.Function;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.query.Include;
import org.sequelize4j.sql.SqlExpression;

/** Joins an include of any kind where rows are grouped or read as they are: each associated row makes a row of its own. */
final class GroupedJoin {
    private GroupedJoin() {}

    static NodePlanner.Joined of(SelectBuilder select, Scope source, Include include, boolean sourceIsInner) {
        NodePlanner.Joined joined = join(
                select,
                source,
                include,
                sourceIsInner,
                target -> List.of(Conditions.of(target, include.query().where())));
        source.reach(include.association(), joined.target());
        return joined;
    }

    /**
     * The same where paths over the association go their own ways.
     *
     * @param conditions what the target has to fulfil, where nothing can be joined to it
     */
    static NodePlanner.Joined join(
            SelectBuilder select,
            Scope source,
            Include include,
            boolean sourceIsInner,
            Function<Scope, List<SqlExpression>> conditions) {
        AssociationDefinition association = include.association();
        boolean inner = sourceIsInner && include.required();
        Scope target = source.target(association);
        Scope link = association instanceof BelongsToMany many ? link(source, many, select) : null;
        List<SqlExpression> on = association instanceof BelongsToMany many && link != null
                ? through(select, source, target, many, include, inner, link)
                : Matching.on(association, include.join(), source, target);
        on.addAll(conditions.apply(target.fixed()));
        on.removeIf(Logic::isAlways);
        select.join(inner, target.table(), on);
        return new NodePlanner.Joined(include, target, inner, link);
    }

    /** Joins the junction; gives what joins the target to it. */
    private static List<SqlExpression> through(
            SelectBuilder select,
            Scope source,
            Scope target,
            BelongsToMany many,
            Include include,
            boolean inner,
            Scope link) {
        List<SqlExpression> on = Matching.keys(link, many.foreignKeys(), source, many.sourceKeys());
        on.addAll(Matching.values(link, many.throughScope()));
        if (include.throughQuery() != null) {
            on.add(Conditions.of(link.fixed(), include.throughQuery().where()));
        }
        on.removeIf(Logic::isAlways);
        select.join(inner, link.table(), on);
        List<SqlExpression> onTarget = Matching.keys(target, many.targetKeys(), link, many.otherKeys());
        onTarget.addAll(Matching.values(target, many.scope()));
        return onTarget;
    }

    private static Scope link(Scope source, BelongsToMany many, SelectBuilder select) {
        String path = source.pathTo(many) + "." + many.throughModel().name();
        return Scope.root(many.throughModel(), source.aliases().take(path), path, source.aliases(), select);
    }
}
