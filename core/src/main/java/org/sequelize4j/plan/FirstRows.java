package org.sequelize4j.plan;

import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;

/** Limits a statement that has no LIMIT of its own on every database (UPDATE, DELETE). */
public final class FirstRows {
    private FirstRows() {}

    /**
     * The row is among the first of those that fulfil the condition, in the order of the primary key. They are found by a
     * derived table, since MySQL lets no statement read the table that it changes in any other way.
     *
     * @param tableAlias what the model's table is called in the statement
     */
    public static SqlExpression where(ModelDefinition model, String tableAlias, Predicate condition, int limit) {
        Aliases aliases = new Aliases();
        aliases.take(tableAlias);
        String own = aliases.take(model.name());
        SelectBuilder select = new SelectBuilder(
                new Source.Table(model.table().schema(), model.table().name(), own));
        Scope rows = Scope.root(model, own, "", aliases, select);
        select.where(Conditions.of(rows, condition));
        model.primaryKey().forEach(key -> select.select(rows.column(key), null));
        Order.byPrimaryKey(rows).forEach(select::orderBy);
        String first = aliases.take("first");
        SelectBuilder among = new SelectBuilder(new Source.Subquery(select.paged(limit, null), first));
        for (Attribute key : model.primaryKey()) {
            among.where(Logic.equal(
                    new SqlExpression.Column(first, key.column()), new SqlExpression.Column(tableAlias, key.column())));
        }
        return new SqlExpression.Exists(among.only(RelatedRows.ANYTHING, null));
    }
}
