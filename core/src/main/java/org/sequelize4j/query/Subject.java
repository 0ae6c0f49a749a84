package org.sequelize4j.query;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Relation;
import org.sequelize4j.Row;
import org.sequelize4j.ScopeArguments;
import org.sequelize4j.association.Associations;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.EmbeddedValue;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.definition.References;
import org.sequelize4j.definition.ScopeBody;
import org.sequelize4j.definition.Scopes;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.error.ScopeException;

/**
 * The model that a builder speaks about, how its attributes and associations are named (by references or by strings), and
 * which of its scopes apply.
 */
record Subject<T>(ModelDefinition model, References<T> references, ReferenceLookup lookup, Scoping scoping) {

    /** Named as the model's own definition allows. */
    static <T> Subject<T> typed(ModelDefinition model, ReferenceLookup lookup, Scoping scoping) {
        return model.type() == null
                ? named(model, lookup, scoping)
                : new Subject<>(model, lookup.of(model), lookup, scoping);
    }

    static <T> Subject<T> named(ModelDefinition model, ReferenceLookup lookup, Scoping scoping) {
        return new Subject<>(model, new NamedReferences<>(model), lookup, scoping);
    }

    /** The model that an association leads to. */
    <R> Subject<R> typed(AssociationDefinition association) {
        return typed(association.targetModel(), lookup, scoping.reached(association.targetScope()));
    }

    Subject<Row> named(AssociationDefinition association) {
        return named(association.targetModel(), lookup, scoping.reached(association.targetScope()));
    }

    /** A junction. */
    <J> Subject<J> typed(ModelDefinition junction) {
        return typed(junction, lookup, scoping.reached(null));
    }

    Subject<Row> named(ModelDefinition junction) {
        return named(junction, lookup, scoping.reached(null));
    }

    /** What the scope says that applies where none is asked for; null when there is none. */
    @Nullable
    Said scope() {
        ScopeBody scope = scoping.chosen() == null ? model.scopes().byDefault() : scoping.chosen();
        return scope == null || !isScoped() ? null : read(scope, ScopeArguments.of(scopeName()));
    }

    /** Whether there is a scope that applies where none is asked for. */
    boolean isScoped() {
        return (scoping.chosen() != null || model.scopes().byDefault() != null)
                && !scoping.unscoped()
                && !scoping.isReading(model, scopeName());
    }

    private String scopeName() {
        return scoping.chosen() == null ? Scopes.DEFAULT : "(a view's scope)";
    }

    /** What the scope of a view says, which then applies in place of the default one; null when the view has none. */
    @Nullable
    Said scope(Scoping view) {
        if (view.unscoped()) {
            return Said.NOTHING;
        }
        return view.chosen() == null ? null : read(view.chosen(), ScopeArguments.of("(a view's scope)"));
    }

    /** What a scope of that name says. */
    Said scope(ScopeArguments arguments) {
        ScopeBody scope = model.scopes().require(model.name(), arguments.scope());
        if (scoping.isReading(model, arguments.scope())) {
            throw new ScopeException("The scope \"" + arguments.scope() + "\" of the model \"" + model.name()
                    + "\" asks for itself, so there is no end to it; leave one of scope(\"" + arguments.scope()
                    + "\") out.");
        }
        return read(scope, arguments);
    }

    private Said read(ScopeBody scope, ScopeArguments arguments) {
        QueryBuilder<Object> builder =
                QueryBuilder.root(typed(model, lookup, scoping.reading(model, arguments.scope())));
        scope.apply(builder, arguments);
        Said said = builder.said();
        return Merging.of(model).over(said.scope(), said);
    }

    /** The name of an attribute, or of a value that several make up. */
    String name(Function<? super T, ? extends @Nullable Object> reference) {
        return references.attribute(reference);
    }

    /** The name of an attribute, or of a value over associated rows. */
    String sorted(Function<? super T, ? extends @Nullable Object> reference) {
        return references.sorted(reference);
    }

    Attribute attribute(Function<? super T, ? extends @Nullable Object> reference) {
        return Attributes.stored(model, references.attribute(reference));
    }

    Attribute attribute(String name) {
        return Attributes.stored(model, name);
    }

    /** The attributes of a name that instances can show, with a column or without. */
    List<Attribute> selected(String name) {
        Attribute attribute = name == null ? null : model.attribute(name);
        if (attribute != null) {
            return List.of(attribute);
        }
        EmbeddedValue embedded = name == null ? null : model.embedded(name);
        return embedded == null ? List.of(attribute(name)) : embedded.attributes();
    }

    List<Attribute> selected(Function<? super T, ?> reference) {
        return selected(references.attribute(reference));
    }

    /** The association with one of several models that the reference reads; null when it reads another. */
    @Nullable
    OneOf oneOf(Function<? super T, ? extends Relation<?>> reference) {
        return model.oneOfs().isEmpty() ? null : model.oneOf(references.association(reference));
    }

    AssociationDefinition association(Function<? super T, ? extends Relation<?>> reference) {
        return Associations.find(model, references.association(reference));
    }

    /** Of an association with one of several models, that with the model of this interface. */
    AssociationDefinition target(Function<? super T, ? extends Relation<?>> reference, Class<?> type) {
        OneOf several = oneOf(reference);
        List<? extends AssociationDefinition> targets =
                several == null ? List.of(association(reference)) : several.targets();
        return targets.stream()
                .filter(target -> Objects.equals(target.targetModel().type(), type))
                .findFirst()
                .orElseThrow(() -> new QueryException("\"" + references.association(reference) + "\" of \"" + model
                        + "\" leads to "
                        + targets.stream().map(AssociationDefinition::target).collect(Collectors.joining(", "))
                        + ", and " + (type == null ? "null" : type.getSimpleName()) + " is none of these."));
    }

    AssociationDefinition association(String alias) {
        return Associations.find(model, alias);
    }
}
