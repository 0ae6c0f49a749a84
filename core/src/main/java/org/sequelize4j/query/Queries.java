package org.sequelize4j.query;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.Query;
import org.sequelize4j.Where;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.HasMany;
import org.sequelize4j.definition.HasOne;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.References;
import org.sequelize4j.definition.ScopeBody;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;

/**
 * Turns what users say in their lambdas into finds and conditions that are resolved against the definitions. The default
 * scopes of models apply to everything that is made here, unless another scope was asked for.
 */
public final class Queries {
    private final ReferenceLookup lookup;
    private final boolean byName;
    private final Scoping scoping;

    public Queries(ReferenceLookup lookup) {
        this(lookup, false, Scoping.DEFAULT);
    }

    private Queries(ReferenceLookup lookup, boolean byName, Scoping scoping) {
        this.lookup = lookup;
        this.byName = byName;
        this.scoping = scoping;
    }

    /** The same for lambdas over {@code Row}: attributes and associations of typed models, too, are given by their names. */
    public Queries named() {
        return new Queries(lookup, true, scoping);
    }

    /** The same without the default scope of the model that is asked; those of included models stay. */
    public Queries unscoped() {
        return new Queries(lookup, byName, Scoping.NONE);
    }

    /** The same with this scope in place of the default scope of the model that is asked. */
    public Queries scoped(ScopeBody scope) {
        return new Queries(lookup, byName, Scoping.of(scope));
    }

    /** What applies in place of the default scope of the model that is asked, nothing being a scope too; null when that one does. */
    public @Nullable ScopeBody chosenScope() {
        return scoping.unscoped() ? (query, arguments) -> {} : scoping.chosen();
    }

    /** Every row that the default scopes let through. */
    public Find all(ModelDefinition model) {
        return subject(model).isScoped() ? find(model, query -> {}) : Find.all(model, Alive.of(model));
    }

    /** The row with that primary key, if the default scopes let it through. */
    public Find byKey(ModelDefinition model, Object key) {
        Predicate condition = PrimaryKeyCondition.of(model, key);
        return subject(model).isScoped()
                ? all(model).and(condition)
                : Find.all(model, Predicate.both(Alive.of(model), condition));
    }

    public <T> Find find(ModelDefinition model, Consumer<? super Query<T>> query) {
        Subject<T> subject = subject(model);
        QueryBuilder<T> builder = QueryBuilder.root(subject);
        Given.lambda(query, "q -> q.limit(10)").accept(builder);
        return Resolution.find(subject, builder.said());
    }

    /**
     * The row with that primary key, under the further conditions of the query.
     *
     * @param key the value of the primary key; a list in the key's order or a map by attribute when it has several columns
     */
    public <T> Find byKey(ModelDefinition model, Object key, Consumer<? super Query<T>> query) {
        Predicate condition = PrimaryKeyCondition.of(model, key);
        return this.<T>find(model, query).and(condition);
    }

    /** All targets of an association that the default scopes let through, those of a junction among them. */
    public Include include(AssociationDefinition association) {
        boolean plain =
                association instanceof BelongsTo || association instanceof HasOne || association instanceof HasMany;
        ModelDefinition model = association.targetModel();
        return plain && !target(association).isScoped()
                ? Include.of(association, Find.all(model, Alive.of(model)))
                : include(association, query -> {});
    }

    /**
     * What is asked of the targets of an association, in a statement of their own: the junction's part of a belongsToMany
     * can be spoken of, too.
     */
    public <R> Include include(AssociationDefinition association, Consumer<? super Query<R>> options) {
        QueryBuilder<R> builder = QueryBuilder.relation(this.<R>target(association), association);
        Given.lambda(options, "q -> q.limit(10)").accept(builder);
        return Resolution.include(builder.included());
    }

    /** The rows that fulfil a condition, and that the scope lets through. */
    public <T> Find matching(ModelDefinition model, Consumer<? super Where<T>> condition) {
        Subject<T> subject = subject(model);
        return Resolution.find(subject, given(subject, condition));
    }

    public <T> Predicate where(ModelDefinition model, Consumer<? super Where<T>> condition) {
        Subject<T> subject = subject(model);
        return Resolution.condition(subject, given(subject, condition));
    }

    /** The condition on the targets of an association, of which only those count that its scope lets through. */
    public <R> Predicate where(AssociationDefinition association, Consumer<? super Where<R>> condition) {
        Subject<R> target = target(association);
        return Resolution.condition(target, given(target, condition));
    }

    /**
     * The same for a static write, where a condition that says nothing is refused.
     *
     * @param operation the method that was called; the one that reaches all rows has the same name with {@code All}
     */
    public <T> Predicate whereRequired(ModelDefinition model, String operation, Consumer<? super Where<T>> condition) {
        Subject<T> subject = subject(model);
        Said given = given(subject, condition);
        if (!given.filters()) {
            throw new QueryException(operation + " of \"" + model.name()
                    + "\" was given no condition, so it would reach every row; write a condition, or " + operation
                    + "All(…) if every row is meant.");
        }
        return Resolution.condition(subject, given);
    }

    /**
     * The values that a row has by the conditions of a query: those of its plain equalities, without the default scopes.
     *
     * @throws QueryException when the query has no condition
     */
    public <T> Map<Attribute, @Nullable Object> values(
            ModelDefinition model, String operation, Consumer<? super Query<T>> query) {
        Predicate given = this.unscoped().<T>find(model, query).where();
        if (given.equals(Predicate.ALWAYS)) {
            throw new QueryException(operation + " of \"" + model.name()
                    + "\" was given no condition, so any row would do; write one, such as q.where(\"name\","
                    + " \"Jack\").");
        }
        return EqualValues.of(given);
    }

    /** An expression over the rows of a model. */
    public Operand operand(ModelDefinition model, Expression expression) {
        return ExpressionResolver.resolve(model, expression);
    }

    /** How attributes and associations of the model are named here: by references, or by strings only. */
    public <T> References<T> references(ModelDefinition model) {
        return this.<T>subject(model).references();
    }

    /** Which scope applies to the model that is asked. */
    Scoping scoping() {
        return scoping;
    }

    private <T> Subject<T> subject(ModelDefinition model) {
        return byName ? Subject.named(model, lookup, scoping) : Subject.typed(model, lookup, scoping);
    }

    private <R> Subject<R> target(AssociationDefinition association) {
        Scoping reached = scoping.reached(association.targetScope());
        return byName
                ? Subject.named(association.targetModel(), lookup, reached)
                : Subject.typed(association.targetModel(), lookup, reached);
    }

    private static <T> Said given(Subject<T> subject, Consumer<? super Where<T>> condition) {
        QueryBuilder<T> builder = QueryBuilder.condition(subject);
        Given.lambda(condition, "w -> w.where(\"id\", 1)").accept(builder);
        return builder.said();
    }
}
