package org.sequelize4j.query;

import java.util.function.Function;
import org.sequelize4j.Relation;
import org.sequelize4j.Row;
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

    static <T> Subject<T> typed(ModelDefinition model, ReferenceLookup lookup) {
        return new Subject<>(model, references(model, lookup), lookup, true);
    }

    static Subject<Row> named(ModelDefinition model, ReferenceLookup lookup) {
        return new Subject<>(model, new NamedReferences<>(model), lookup, true);
    }

    private static <T> References<T> references(ModelDefinition model, ReferenceLookup lookup) {
        return model.type() == null ? new NamedReferences<>(model) : lookup.of(model);
    }

    /** A model that an association leads to, named as its own definition allows. */
    <R> Subject<R> typed(ModelDefinition other) {
        return new Subject<>(other, references(other, lookup), lookup, scoped);
    }

    Subject<Row> named(ModelDefinition other) {
        return new Subject<>(other, new NamedReferences<>(other), lookup, scoped);
    }

    Subject<T> unscoped() {
        return new Subject<>(model, references, lookup, false);
    }

    /** What the model's default scopes ask for. A scope that looks at other models sees all of their rows, so scopes cannot go round in circles. */
    Predicate defaultScope() {
        if (!scoped || model.defaultScopes().isEmpty()) {
            return Predicate.ALWAYS;
        }
        WhereBuilder<Object> where =
                new WhereBuilder<>(Subject.<Object>typed(model, lookup).unscoped());
        model.defaultScopes().forEach(scope -> scope.accept(where));
        return where.finish();
    }

    Attribute attribute(Function<? super T, ?> reference) {
        return Attributes.stored(model, references.attribute(reference));
    }

    Attribute attribute(String name) {
        return Attributes.stored(model, name);
    }

    AssociationDefinition association(Function<? super T, ? extends Relation<?>> reference) {
        return Aliases.find(model, references.association(reference));
    }

    AssociationDefinition association(String alias) {
        return Aliases.find(model, alias);
    }
}
