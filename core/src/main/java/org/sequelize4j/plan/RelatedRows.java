package org.sequelize4j.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;

/**
 * A select from the targets of an association, its scopes applied: the start of every subquery and every second statement.
 *
 * @param link the rows of the junction of a belongsToMany; null otherwise
 * @param keys the columns whose values say which source a row belongs to
 */
record RelatedRows(
        AssociationDefinition association,
        SelectBuilder select,
        Scope target,
        @Nullable Scope link,
        List<SqlExpression> keys) {
    /** What a subquery selects when only the existence of a row matters. */
    static final SqlExpression ANYTHING = new SqlExpression.Raw("1");

    /** Those of the current row of a statement around this select. */
    static RelatedRows of(AssociationDefinition association, Scope source) {
        String path = source.pathTo(association);
        RelatedRows rows = from(association, path, path, source.aliases());
        for (int i = 0; i < rows.keys().size(); i++) {
            rows.select()
                    .where(Logic.equal(
                            rows.keys().get(i),
                            source.column(association.sourceKeys().get(i))));
        }
        rows.applyScopes();
        return rows;
    }

    /** Those of many sources, whose keys are known when the statement is sent. */
    static RelatedRows ofKeys(AssociationDefinition association) {
        RelatedRows rows = from(association, association.as(), "", new Aliases());
        List<Attribute> matching = association.matchingKeys();
        rows.select()
                .where(new SqlExpression.KeyIn(
                        rows.keys(), matching.stream().map(Attribute::type).toList()));
        rows.applyScopes();
        return rows;
    }

    /** Those of one source, whose key is known now. */
    static RelatedRows ofKey(AssociationDefinition association, List<?> key) {
        RelatedRows rows = from(association, association.as(), "", new Aliases());
        for (int i = 0; i < key.size(); i++) {
            Attribute attribute = association.matchingKeys().get(i);
            rows.select().where(Logic.equal(rows.keys().get(i), key.get(i), attribute));
        }
        rows.applyScopes();
        return rows;
    }

    private static RelatedRows from(AssociationDefinition association, String name, String path, Aliases aliases) {
        ModelDefinition model = association.targetModel();
        String alias = aliases.take(name);
        SelectBuilder select = new SelectBuilder(
                new Source.Table(model.table().schema(), model.table().name(), alias));
        Scope target = Scope.root(model, alias, path, aliases, select);
        if (!(association instanceof BelongsToMany many)) {
            return new RelatedRows(association, select, target, null, target.columns(association.matchingKeys()));
        }
        String linkName = path.isEmpty()
                ? many.throughModel().name()
                : path + "." + many.throughModel().name();
        Scope link = Scope.root(many.throughModel(), aliases.take(linkName), linkName, aliases, select);
        select.join(true, link.table(), Matching.keys(link, many.otherKeys(), target, many.targetKeys()));
        return new RelatedRows(association, select, target, link, link.columns(many.foreignKeys()));
    }

    private void applyScopes() {
        Matching.values(target, association.scope()).forEach(select::where);
        if (link != null && association instanceof BelongsToMany many) {
            Matching.values(link, many.throughScope()).forEach(select::where);
        }
    }
}
