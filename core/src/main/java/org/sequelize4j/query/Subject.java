package org.sequelize4j.query;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Relation;
import org.sequelize4j.Row;
import org.sequelize4j.association.Associations;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.References;

/**
 * The model that a builder speaks about, and how its attributes and associations are named: by references or by strings.
 *
 * @param scoped whether default scopes apply to the model and to those that are reached from it
 */
record Subject<T>(ModelDefinition model, References<T> references, ReferenceLookup lookup, boolean scoped) {

    /** Named as the model's own definition allows. */
    static <T> Subject<T> typed(ModelDefinition model, ReferenceLookup lookup, boolean scoped) {
        return model.type() == null
                ? named(model, lookup, scoped)
                : new Subject<>(model, lookup.of(model), lookup, scoped);
    }

    static <T> Subject<T> named(ModelDefinition model, ReferenceLookup lookup, boolean scoped) {
        return new Subject<>(model, new NamedReferences<>(model), lookup, scoped);
    }

    /** A model that an association leads to. */
    <R> Subject<R> typed(ModelDefinition other) {
        return typed(other, lookup, scoped);
    }

    Subject<Row> named(ModelDefinition other) {
        return named(other, lookup, scoped);
    }

    /** What the model's default scopes ask for. A scope that looks at other models sees all of their rows, so scopes cannot go round in circles. */
    Predicate defaultScope() {
        if (!scoped || model.defaultScopes().isEmpty()) {
            return Predicate.ALWAYS;
        }
        WhereBuilder<Object> where = new WhereBuilder<>(typed(model, lookup, false));
        model.defaultScopes().forEach(scope -> scope.accept(where));
        return where.finish();
    }

    Attribute attribute(Function<? super T, ? extends @Nullable Object> reference) {
        return Attributes.stored(model, references.attribute(reference));
    }

    Attribute attribute(String name) {
        return Attributes.stored(model, name);
    }

    AssociationDefinition association(Function<? super T, ? extends Relation<?>> reference) {
        return Associations.find(model, references.association(reference));
    }

    AssociationDefinition association(String alias) {
        return Associations.find(model, alias);
    }
}
