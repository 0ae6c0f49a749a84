package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AlongPath;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.HasOne;
import org.sequelize4j.query.Alive;
import org.sequelize4j.query.JoinCondition;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.sql.SqlExpression;

/** The conditions under which rows of two tables belong together. */
final class Matching {
    private Matching() {}

    /** A row of the target belongs to a row of the source; for every kind but belongsToMany. */
    static List<SqlExpression> on(AssociationDefinition association, Scope source, Scope target) {
        List<SqlExpression> on = belongs(association, source, target);
        on.addAll(scopes(association, source, target));
        return on;
    }

    private static List<SqlExpression> belongs(AssociationDefinition association, Scope source, Scope target) {
        if (association instanceof AlongPath path) {
            return Paths.belongs(path, source, target);
        }
        return keys(target, association.matchingKeys(), source, association.sourceKeys());
    }

    private static List<SqlExpression> scopes(AssociationDefinition association, Scope source, Scope target) {
        List<SqlExpression> scopes = values(source, association.sourceScope());
        scopes.addAll(ofTargets(association, target));
        return scopes;
    }

    /** What an association says of its targets, whichever source they belong to. */
    static List<SqlExpression> ofTargets(AssociationDefinition association, Scope target) {
        List<SqlExpression> conditions = values(target, association.scope());
        if (association instanceof HasOne hasOne && hasOne.choice() != null) {
            conditions.addAll(Chosen.isOne(hasOne, hasOne.choice(), target));
        }
        return conditions;
    }

    /** The same where an include may say itself what belongs together. */
    static List<SqlExpression> on(
            AssociationDefinition association, @Nullable JoinCondition join, Scope source, Scope target) {
        if (join == null) {
            return on(association, source, target);
        }
        Scope below = target.below(source);
        SqlExpression belongs =
                join.on() == null ? Logic.and(belongs(association, source, target)) : Conditions.of(below, join.on());
        List<SqlExpression> on = new ArrayList<>();
        on.add(join.or() == null ? belongs : Logic.or(List.of(belongs, Conditions.of(below, join.or()))));
        on.add(Conditions.of(below, join.and()));
        on.removeIf(Logic::isAlways);
        on.addAll(scopes(association, source, target));
        return on;
    }

    static List<SqlExpression> keys(Scope left, List<Attribute> leftKeys, Scope right, List<Attribute> rightKeys) {
        List<SqlExpression> equal = new ArrayList<>(leftKeys.size());
        for (int i = 0; i < leftKeys.size(); i++) {
            equal.add(Logic.equal(left.column(leftKeys.get(i)), right.column(rightKeys.get(i))));
        }
        return equal;
    }

    /** The attributes have the values of an association's scope. */
    static List<SqlExpression> values(Scope rows, Map<Attribute, Object> scope) {
        List<SqlExpression> equal = new ArrayList<>(scope.size());
        scope.forEach((attribute, value) -> equal.add(Logic.equal(rows.column(attribute), value, attribute)));
        return equal;
    }

    /** Of several rows that could be the one of a has-one, this is the one with the smallest primary key that is not destroyed. */
    static SqlExpression isFirst(AssociationDefinition association, Scope source, Scope target) {
        return isFirst(association, Alive.of(association.targetModel()), source, target);
    }

    /** The same among those that fulfil a condition. */
    static SqlExpression isFirst(AssociationDefinition association, Predicate among, Scope source, Scope target) {
        RelatedRows others = RelatedRows.of(association, source);
        others.select().where(Conditions.of(others.target(), among));
        others.select().where(isBefore(others.target(), target, target.model().primaryKey()));
        return new SqlExpression.Not(new SqlExpression.Exists(others.select().only(RelatedRows.ANYTHING, null)));
    }

    static SqlExpression isBefore(Scope left, Scope right, List<Attribute> key) {
        Attribute first = key.get(0);
        SqlExpression smaller = new SqlExpression.Binary(left.column(first), "<", right.column(first));
        if (key.size() == 1) {
            return smaller;
        }
        SqlExpression equal = Logic.equal(left.column(first), right.column(first));
        return Logic.or(List.of(smaller, Logic.and(List.of(equal, isBefore(left, right, key.subList(1, key.size()))))));
    }
}
