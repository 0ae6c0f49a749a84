package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.Choice;
import org.sequelize4j.definition.HasOne;
import org.sequelize4j.query.Alive;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;

/**
 * Tells which of the rows with one key is the one of a has-one that chooses. That depends on the rows alone and not on where they
 * are asked for, so that every query, strategy and condition means the same one.
 */
final class Chosen {
    private Chosen() {}

    /** The row exists, and none with the same key comes before it. */
    static List<SqlExpression> isOne(HasOne association, Choice choice, Scope row) {
        Aliases aliases = row.aliases();
        String alias = aliases.take(association.as() + ".other");
        SelectBuilder select = new SelectBuilder(new Source.Table(
                row.model().table().schema(), row.model().table().name(), alias));
        Scope other = Scope.root(row.model(), alias, alias, aliases, select);
        Matching.keys(other, association.foreignKeys(), row, association.foreignKeys())
                .forEach(select::where);
        Matching.values(other, association.scope()).forEach(select::where);
        select.where(Conditions.of(other, Alive.of(row.model())));
        select.where(comesBefore(choice, other, row));
        List<SqlExpression> conditions = new ArrayList<>();
        conditions.add(Conditions.of(row.fixed(), Alive.of(row.model())));
        conditions.add(new SqlExpression.Not(new SqlExpression.Exists(select.only(RelatedRows.ANYTHING, null))));
        conditions.removeIf(Logic::isAlways);
        return conditions;
    }

    private static SqlExpression comesBefore(Choice choice, Scope other, Scope row) {
        Attribute attribute = choice.attribute();
        SqlExpression another = other.column(attribute);
        SqlExpression own = row.column(attribute);
        List<SqlExpression> before = new ArrayList<>();
        before.add(new SqlExpression.Binary(another, choice.largest() ? ">" : "<", own));
        SqlExpression same = Logic.equal(another, own);
        if (attribute.allowNull()) {
            SqlExpression none = new SqlExpression.IsNull(own);
            SqlExpression noneEither = new SqlExpression.IsNull(another);
            before.add(Logic.and(List.of(none, new SqlExpression.Not(noneEither))));
            same = Logic.or(List.of(same, Logic.and(List.of(none, noneEither))));
        }
        before.add(Logic.and(
                List.of(same, Matching.isBefore(other, row, row.model().primaryKey()))));
        return Logic.or(before);
    }
}
