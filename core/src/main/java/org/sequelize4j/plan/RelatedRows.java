package org.sequelize4j.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AlongPath;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.query.JoinCondition;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.type.DataType;

/**
 * A select from the targets of an association, its scopes applied: the start of every subquery and every second statement.
 *
 * @param link the rows of the junction of a belongsToMany; null otherwise
 * @param parent the rows that the targets belong to, joined again where the association's keys do not tell; null otherwise
 * @param keys the columns whose values say which source a row belongs to
 */
record RelatedRows(
        AssociationDefinition association,
        SelectBuilder select,
        Scope target,
        @Nullable Scope link,
        @Nullable Scope parent,
        List<SqlExpression> keys) {
    /** What a subquery selects when only the existence of a row matters. */
    static final SqlExpression ANYTHING = new SqlExpression.Raw("1");

    /** Those of the current row of a statement around this select. */
    static RelatedRows of(AssociationDefinition association, Scope source) {
        String path = source.pathTo(association);
        RelatedRows rows = from(association, path, path, source.aliases());
        if (association instanceof AlongPath) {
            Matching.on(association, source, rows.target()).forEach(rows.select()::where);
            return rows;
        }
        for (int i = 0; i < rows.keys().size(); i++) {
            rows.select()
                    .where(Logic.equal(
                            rows.keys().get(i),
                            source.column(association.sourceKeys().get(i))));
        }
        Matching.values(source, association.sourceScope()).forEach(rows.select()::where);
        rows.applyScopes();
        return rows;
    }

    /** The same where an include may say itself what belongs together. */
    static RelatedRows of(AssociationDefinition association, @Nullable JoinCondition join, Scope source) {
        if (join == null) {
            return of(association, source);
        }
        String path = source.pathTo(association);
        RelatedRows rows = from(association, path, path, source.aliases());
        Matching.on(association, join, source, rows.target()).forEach(rows.select()::where);
        return rows;
    }

    /** Says that the columns of a row's key have one of the keys that are given when the statement is sent. */
    interface KeyCondition {
        SqlExpression of(List<SqlExpression> columns, List<DataType> types, Aliases aliases);
    }

    /** Those of many sources, whose keys are known when the statement is sent. */
    private static RelatedRows ofKeys(AssociationDefinition association, KeyCondition condition) {
        if (association instanceof AlongPath along) {
            RelatedRows rows = Paths.ofKeys(along, condition);
            rows.applyScopes();
            return rows;
        }
        RelatedRows rows = from(association, association.as(), "", new Aliases());
        rows.select()
                .where(condition.of(
                        rows.keys(),
                        types(association.matchingKeys()),
                        rows.target().aliases()));
        rows.applyScopes();
        return rows;
    }

    private static List<DataType> types(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::type).toList();
    }

    /** The same where an include may say itself what belongs together: then the sources are joined to it once more. */
    static RelatedRows ofKeys(AssociationDefinition association, @Nullable JoinCondition join) {
        return ofKeys(association, join, (columns, types, aliases) -> new SqlExpression.KeyIn(columns, types));
    }

    /** The same where the keys are compared in another way. */
    static RelatedRows ofKeys(AssociationDefinition association, @Nullable JoinCondition join, KeyCondition condition) {
        if (join == null) {
            return ofKeys(association, condition);
        }
        RelatedRows rows = from(association, association.as(), "", new Aliases());
        ModelDefinition model = association.sourceModel();
        Aliases aliases = rows.target().aliases();
        Scope parent = Scope.root(model, aliases.take(model.name()), model.name(), aliases, rows.select());
        rows.select().join(true, parent.table(), Matching.on(association, join, parent, rows.target()));
        List<SqlExpression> keys = parent.columns(model.primaryKey());
        rows.select().where(condition.of(keys, types(model.primaryKey()), aliases));
        return new RelatedRows(association, rows.select(), rows.target(), null, parent, keys);
    }

    /** Those of one source, whose key is known now. */
    static RelatedRows ofKey(AssociationDefinition association, List<?> key) {
        if (association instanceof AlongPath) {
            RelatedRows rows = ofKeys(
                    association,
                    (columns, types, aliases) -> Logic.and(IntStream.range(0, key.size())
                            .mapToObj(i -> Logic.equal(
                                    columns.get(i),
                                    key.get(i),
                                    association.sourceKeys().get(i)))
                            .toList()));
            return new RelatedRows(association, rows.select(), rows.target(), null, null, rows.keys());
        }
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
        if (association instanceof AlongPath) {
            return new RelatedRows(association, select, target, null, null, List.of());
        }
        if (!(association instanceof BelongsToMany many)) {
            return new RelatedRows(association, select, target, null, null, target.columns(association.matchingKeys()));
        }
        String linkName = path.isEmpty()
                ? many.throughModel().name()
                : path + "." + many.throughModel().name();
        Scope link = Scope.root(many.throughModel(), aliases.take(linkName), linkName, aliases, select);
        select.join(true, link.table(), Matching.keys(link, many.otherKeys(), target, many.targetKeys()));
        return new RelatedRows(association, select, target, link, null, link.columns(many.foreignKeys()));
    }

    private void applyScopes() {
        Matching.ofTargets(association, target).forEach(select::where);
        if (link != null && association instanceof BelongsToMany many) {
            Matching.values(link, many.throughScope()).forEach(select::where);
        }
    }
}
