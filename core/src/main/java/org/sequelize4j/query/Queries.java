package org.sequelize4j.query;

import java.util.List;
import java.util.function.Consumer;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.QueryException;

/**
 * Turns what users say in their lambdas into finds and conditions that are resolved against the definitions. The default
 * scopes of a model apply to everything that is made here, unless {@link #unscoped} was asked for.
 */
public final class Queries {
    private final ReferenceLookup lookup;
    private final boolean scoped;

    public Queries(ReferenceLookup lookup) {
        this(lookup, true);
    }

    private Queries(ReferenceLookup lookup, boolean scoped) {
        this.lookup = lookup;
        this.scoped = scoped;
    }

    /** The same without default scopes, those of included models among them. */
    public Queries unscoped() {
        return new Queries(lookup, false);
    }

    /** Every row that the default scopes let through. */
    public Find all(ModelDefinition model) {
        return build(QueryBuilder.root(typed(model)), query -> {});
    }

    public <T> Find find(ModelDefinition model, Consumer<? super Query<T>> query) {
        return build(QueryBuilder.root(this.<T>typed(model)), query);
    }

    /** The same by names, for a model of either kind. */
    public Find findByName(ModelDefinition model, Consumer<? super Query<Row>> query) {
        return build(QueryBuilder.root(named(model)), query);
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

    public <T> Predicate where(ModelDefinition model, Consumer<? super Where<T>> condition) {
        return build(this.<T>typed(model), condition);
    }

    /** The same by names, for a model of either kind. */
    public Predicate whereByName(ModelDefinition model, Consumer<? super Where<Row>> condition) {
        return build(named(model), condition);
    }

    /**
     * The same for a static write, where a condition that says nothing is refused.
     *
     * @param operation the method that was called; the one that reaches all rows has the same name with {@code All}
     */
    public <T> Predicate whereRequired(ModelDefinition model, String operation, Consumer<? super Where<T>> condition) {
        Subject<T> subject = typed(model);
        Predicate given = build(subject.unscoped(), condition);
        if (given.equals(Predicate.ALWAYS)) {
            throw new QueryException(
                    operation + " of \"" + model.name() + "\" was given no condition, so it would reach every row;"
                            + " write a condition, or " + operation + "All(…) if every row is meant.");
        }
        return Predicate.all(List.of(subject.defaultScope(), given));
    }

    private <T> Subject<T> typed(ModelDefinition model) {
        Subject<T> subject = Subject.typed(model, lookup);
        return scoped ? subject : subject.unscoped();
    }

    private Subject<Row> named(ModelDefinition model) {
        Subject<Row> subject = Subject.named(model, lookup);
        return scoped ? subject : subject.unscoped();
    }

    private static <T> Find build(QueryBuilder<T> builder, Consumer<? super Query<T>> query) {
        query.accept(builder);
        return builder.finish();
    }

    private static <T> Predicate build(Subject<T> subject, Consumer<? super Where<T>> condition) {
        WhereBuilder<T> builder = new WhereBuilder<>(subject);
        condition.accept(builder);
        return Predicate.all(List.of(subject.defaultScope(), builder.finish()));
    }
}
