package org.sequelize4j.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Aggregated;
import org.sequelize4j.Where;
import org.sequelize4j.definition.Aggregate;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.AggregateOperand;
import org.sequelize4j.query.Predicate.Has;
import org.sequelize4j.query.Predicate.Not;
import org.sequelize4j.query.Predicate.NotTrue;

/**
 * The rows that an association leads to, in a condition about them.
 *
 * @param throughCondition over the rows of the junction of a belongsToMany
 */
record Associated<R>(AssociationDefinition association, Subject<R> target, Predicate throughCondition) {
    static <R> Associated<R> of(AssociationDefinition association, Subject<R> target) {
        return new Associated<>(
                StepCondition.apply(association, target),
                target,
                association instanceof BelongsToMany many
                        ? Resolution.condition(target.named(many.throughModel()), Said.NOTHING)
                        : Predicate.ALWAYS);
    }

    /**
     * The same with a condition on the rows of the junction, which the association must have.
     *
     * @param naming the junction, named as the condition names it
     */
    <J> Associated<R> through(Function<ModelDefinition, Subject<J>> naming, Consumer<? super Where<J>> link) {
        Subject<J> junction = junction(naming);
        return linked(junction, said(junction, link).said());
    }

    private <J> Associated<R> linked(Subject<J> junction, Said link) {
        return new Associated<>(association, target, Resolution.condition(junction, link));
    }

    private <J> Subject<J> junction(Function<ModelDefinition, Subject<J>> naming) {
        if (!(association instanceof BelongsToMany many)) {
            throw new QueryException("A condition on the link speaks about the junction of a belongsToMany; "
                    + association + " has none. Say it in the first condition.");
        }
        return naming.apply(many.throughModel());
    }

    Has has(Consumer<? super Where<R>> condition) {
        return new Has(association, condition(condition), throughCondition);
    }

    AggregateOperand count(Consumer<? super Where<R>> condition) {
        return new AggregateOperand(association, Aggregate.COUNT, null, condition(condition), throughCondition);
    }

    private Predicate condition(Consumer<? super Where<R>> condition) {
        return Resolution.condition(target, said(target, condition).said());
    }

    /** A builder to which the options have been said. */
    AggregatedBuilder<R> aggregated(Consumer<? super Aggregated<R>> options) {
        AggregatedBuilder<R> builder = new AggregatedBuilder<>(this);
        Given.lambda(options, "p -> p.as(\"many\")").accept(builder);
        return builder;
    }

    /** Adds that there is no row of which the condition is not true; nothing when the condition is left out. */
    void every(Clause clause, Consumer<? super Where<R>> condition) {
        QueryBuilder<R> rows = said(target, condition);
        Predicate every = every(rows.said());
        requireNamed(rows.clause.named());
        clause.add(Clause.Topic.EXPRESSION, rows.clause, every);
    }

    /** The same, and that there is no row of the junction of which the condition of the link is not true. */
    <J> void every(
            Clause clause,
            Consumer<? super Where<R>> condition,
            Function<ModelDefinition, Subject<J>> naming,
            Consumer<? super Where<J>> link) {
        Subject<J> junction = junction(naming);
        QueryBuilder<R> rows = said(target, condition);
        QueryBuilder<J> links = said(junction, link);
        Said row = rows.said();
        Said linking = links.said();
        requireNamed(rows.clause.named() || links.clause.named());
        Associated<R> among = linked(junction, linking.withoutWhere());
        clause.add(Clause.Topic.EXPRESSION, rows.clause, among.every(row));
        clause.add(Clause.Topic.EXPRESSION, links.clause, among.everyLink(row, linking));
    }

    private @Nullable Predicate every(Said row) {
        return row.where().isEmpty()
                ? null
                : none(Predicate.all(List.of(judged(row), new NotTrue(Clause.all(row.where())))), throughCondition);
    }

    private @Nullable Predicate everyLink(Said row, Said link) {
        return link.where().isEmpty()
                ? null
                : none(judged(row), Predicate.all(List.of(throughCondition, new NotTrue(Clause.all(link.where())))));
    }

    /** Which rows the condition is asked of. */
    private Predicate judged(Said row) {
        return Resolution.condition(target, row.withoutWhere());
    }

    private Not none(Predicate condition, Predicate link) {
        return new Not(new Has(association, condition, link));
    }

    private void requireNamed(boolean named) {
        if (!named) {
            throw new QueryException("whereEvery(" + association.as() + ") was given no condition that every row of \""
                    + association.target() + "\" could fulfil; write one, such as p -> p.where(\"id\").gt(1).");
        }
    }

    private static <S> QueryBuilder<S> said(Subject<S> subject, Consumer<? super Where<S>> condition) {
        QueryBuilder<S> builder = QueryBuilder.condition(subject);
        Given.lambda(condition, "w -> w.where(\"id\", 1)").accept(builder);
        return builder;
    }
}
