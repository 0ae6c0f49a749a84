package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.query.Alive;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Leaves;
import org.sequelize4j.query.Operand;
import org.sequelize4j.query.Path;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;

/**
 * Conditions on columns of to-many associations: a row fulfils one when it would after its associated rows were joined to it,
 * with at least one of them, or with none. So the rows themselves stay single.
 */
final class ManyColumns {
    private ManyColumns() {}

    /** What rows of a find have to fulfil. */
    static SqlExpression where(Scope scope, Find find) {
        List<Predicate> single = new ArrayList<>();
        List<Predicate> many = new ArrayList<>();
        for (Predicate part : parts(find.where())) {
            (leadsToMany(part) ? many : single).add(part);
        }
        SqlExpression own = Conditions.of(scope, Predicate.all(single));
        if (many.isEmpty()) {
            return own;
        }
        return Logic.and(List.of(own, joined(scope, find, Predicate.all(many))));
    }

    static List<Predicate> parts(Predicate condition) {
        return condition instanceof Predicate.All all ? all.parts() : List.of(condition);
    }

    static boolean leadsToMany(Predicate condition) {
        for (Operand leaf : Leaves.of(condition)) {
            if (leadsToMany(path(leaf))) {
                return true;
            }
        }
        return false;
    }

    static boolean leadsToMany(Path path) {
        for (AssociationDefinition step : path.steps()) {
            if (step.toMany()) {
                return true;
            }
        }
        return false;
    }

    static Path path(Operand leaf) {
        return leaf instanceof Operand.JsonOperand json
                ? json.document().path()
                : ((Operand.AttributeOperand) leaf).path();
    }

    /** The same row once more, with what is associated, fulfils the condition. */
    private static SqlExpression joined(Scope scope, Find find, Predicate condition) {
        String alias = scope.aliases().take(scope.model().name());
        SelectBuilder select = new SelectBuilder(new Source.Table(
                scope.model().table().schema(), scope.model().table().name(), alias));
        Scope again = Scope.root(scope.model(), alias, alias, scope.aliases(), select);
        for (Attribute key : scope.model().primaryKey()) {
            select.where(Logic.equal(again.column(key), scope.column(key)));
        }
        Leaves.of(condition).forEach(leaf -> join(select, again, find, path(leaf)));
        select.where(Conditions.of(again, condition));
        return new SqlExpression.Exists(select.only(RelatedRows.ANYTHING, null));
    }

    private static void join(SelectBuilder select, Scope from, Find find, Path path) {
        Scope scope = from;
        Find asked = find;
        for (AssociationDefinition step : path.steps()) {
            Include include = include(asked, step);
            if (scope.reached(step) == null) {
                GroupedJoin.of(select, scope, include, false);
            }
            scope = Objects.requireNonNull(scope.reached(step));
            asked = include.query();
        }
    }

    /** What the find includes of the association, else all that is not destroyed. */
    static Include include(Find find, AssociationDefinition association) {
        Include include = included(find, association);
        return include == null
                ? Include.of(
                        association, Find.all(association.targetModel()).withWhere(Alive.of(association.targetModel())))
                : include;
    }

    static @Nullable Include included(Find find, AssociationDefinition association) {
        return find.includes().stream()
                .filter(include -> include.association().as().equals(association.as()))
                .findFirst()
                .orElse(null);
    }
}
