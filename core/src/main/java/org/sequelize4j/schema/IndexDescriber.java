package org.sequelize4j.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.Index;
import org.sequelize4j.definition.IndexField;
import org.sequelize4j.definition.IndexTraits;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.DefinitionException;

/** Makes of an index of a model what one database is told: what it lacks is left out, or refused where that would change the meaning. */
final class IndexDescriber {
    private final SchemaDialect schema;
    private final Dialect dialect;
    private final ExpressionText expressions;
    private final IndexSql sql;

    IndexDescriber(SchemaDialect schema, IndexSql sql) {
        this.schema = schema;
        this.dialect = schema.dialect();
        this.expressions = new ExpressionText(dialect);
        this.sql = sql;
    }

    IndexDescription describe(ModelDefinition model, Index index) {
        IndexTraits traits = index.traits();
        if (traits.type() != null && !dialect.can(Capability.INDEX_KINDS)) {
            throw lacks(model, index, traits.type() + " indexes", "Use type(…) on MariaDB and MySQL only.");
        }
        boolean methods = dialect.can(Capability.INDEX_METHODS) || dialect.can(Capability.INDEX_KINDS);
        return new IndexDescription(
                schema.name(index.name()),
                index.parts().stream().map(part -> part(model, index, part)).toList(),
                index.unique(),
                condition(model, index),
                null,
                new IndexDescription.Manner(
                        traits.type(),
                        methods ? traits.using() : null,
                        dialect.can(Capability.INDEX_KINDS) ? traits.parser() : null,
                        traits.concurrently() && dialect.can(Capability.INDEX_METHODS)));
    }

    private IndexDescription.Part part(ModelDefinition model, Index index, Index.Part part) {
        IndexField said = part.said();
        Attribute attribute = part.attribute();
        String collate = said.collate();
        if (collate != null && !dialect.can(Capability.INDEX_COLLATIONS)) {
            if (index.unique()) {
                throw lacks(
                        model,
                        index,
                        "collations of an index",
                        "Give the column the collation, or the index no unique().");
            }
            collate = null;
        }
        String operator = said.operator() == null ? index.traits().operator() : said.operator();
        return new IndexDescription.Part(
                attribute == null ? expression(model, index, said.expression()) : attribute.column(),
                said.direction(),
                attribute == null,
                dialect.can(Capability.INDEX_KINDS) ? said.length() : null,
                collate,
                dialect.can(Capability.INDEX_METHODS) ? operator : null);
    }

    private String expression(ModelDefinition model, Index index, @Nullable Expression expression) {
        if (expression == null) {
            throw new IllegalStateException("A part of the index " + index.name() + " is nothing.");
        }
        if (!dialect.can(Capability.EXPRESSION_INDEX)) {
            throw lacks(
                    model,
                    index,
                    "indexes over expressions",
                    "Store what is computed in an attribute of its own, and index that.");
        }
        return sql.expression(model, expression);
    }

    /** An index of all rows serves as well as one of some, unless it is unique. */
    private @Nullable String condition(ModelDefinition model, Index index) {
        String values = expressions.condition(index.where());
        String said = index.traits().condition() == null
                ? null
                : sql.condition(model, index.traits().condition());
        if (values == null && said == null) {
            return null;
        }
        if (!dialect.can(Capability.PARTIAL_INDEX)) {
            if (index.unique()) {
                throw lacks(
                        model,
                        index,
                        "partial indexes, and without its condition a unique one would refuse other rows",
                        "Leave the condition or unique() out.");
            }
            return null;
        }
        return values == null
                ? said
                : said == null
                        ? values
                        : List.of(values, said).stream()
                                .map(part -> "(" + part + ")")
                                .reduce((one, other) -> one + " AND " + other)
                                .orElseThrow();
    }

    private DefinitionException lacks(ModelDefinition model, Index index, String what, String instead) {
        return new DefinitionException("The index \"" + index.name() + "\" of \"" + model.table()
                + "\" cannot be made: " + dialect.name() + " has no " + what + ". " + instead);
    }
}
