package org.sequelize4j.query;

import java.util.List;
import java.util.function.Consumer;
import org.sequelize4j.Query;
import org.sequelize4j.Where;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.References;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;

/**
 * Turns what users say in their lambdas into finds and conditions that are resolved against the definitions. The default
 * scopes of a model apply to everything that is made here, unless {@link #unscoped} was asked for.
 */
public final class Queries {
    private final ReferenceLookup lookup;
    private final boolean byName;
    private final boolean scoped;

    public Queries(ReferenceLookup lookup) {
        this(lookup, false, true);
    }

    private Queries(ReferenceLookup lookup, boolean byName, boolean scoped) {
        this.lookup = lookup;
        this.byName = byName;
        this.scoped = scoped;
    }

    /** The same for lambdas over {@code Row}: attributes and associations of typed models, too, are given by their names. */
    public Queries named() {
        return new Queries(lookup, true, scoped);
    }

    /** The same without default scopes, those of included models among them. */
    public Queries unscoped() {
        return new Queries(lookup, byName, false);
    }

    /** Every row that the default scopes let through. */
    public Find all(ModelDefinition model) {
        return find(model, query -> {});
    }

    public <T> Find find(ModelDefinition model, Consumer<? super Query<T>> query) {
        QueryBuilder<T> builder = QueryBuilder.root(subject(model));
        Given.lambda(query, "q -> q.limit(10)").accept(builder);
        return builder.finish();
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

    /**
     * What is asked of the targets of an association, in a statement of their own: the junction's part of a belongsToMany
     * can be spoken of, too.
     */
    public <R> Include include(AssociationDefinition association, Consumer<? super Query<R>> options) {
        QueryBuilder<R> builder = QueryBuilder.relation(this.<R>subject(association.targetModel()), association);
        Given.lambda(options, "q -> q.limit(10)").accept(builder);
        return builder.toInclude(association);
    }

    public <T> Predicate where(ModelDefinition model, Consumer<? super Where<T>> condition) {
        Subject<T> subject = subject(model);
        return Predicate.all(List.of(subject.defaultScope(), given(subject, condition)));
    }

    /**
     * The same for a static write, where a condition that says nothing is refused.
     *
     * @param operation the method that was called; the one that reaches all rows has the same name with {@code All}
     */
    public <T> Predicate whereRequired(ModelDefinition model, String operation, Consumer<? super Where<T>> condition) {
        Subject<T> subject = subject(model);
        Predicate given = given(subject, condition);
        if (given.equals(Predicate.ALWAYS)) {
            throw new QueryException(operation + " of \"" + model.name()
                    + "\" was given no condition, so it would reach every row; write a condition, or " + operation
                    + "All(…) if every row is meant.");
        }
        return Predicate.all(List.of(subject.defaultScope(), given));
    }

    /** How attributes and associations of the model are named here: by references, or by strings only. */
    public <T> References<T> references(ModelDefinition model) {
        return this.<T>subject(model).references();
    }

    private <T> Subject<T> subject(ModelDefinition model) {
        return byName ? Subject.named(model, lookup, scoped) : Subject.typed(model, lookup, scoped);
    }

    private static <T> Predicate given(Subject<T> subject, Consumer<? super Where<T>> condition) {
        WhereBuilder<T> builder = new WhereBuilder<>(subject);
        Given.lambda(condition, "w -> w.where(\"id\", 1)").accept(builder);
        return builder.finish();
    }
}
