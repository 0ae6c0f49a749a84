package org.sequelize4j.query;

import java.util.function.Consumer;
import java.util.function.Function;
import org.sequelize4j.Condition;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.One;
import org.sequelize4j.Relation;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.query.Predicate.Not;

/**
 * The conditions about the rows that an association leads to: that there is one, none, that every one is so, how many there are.
 *
 * @param <Q> what each call returns, so that the builder's own methods can follow
 */
abstract class AssociationCriteria<T, Q extends Where<T>> implements Where<T> {
    final Subject<T> subject;
    final Clause clause = new Clause();

    AssociationCriteria(Subject<T> subject) {
        this.subject = subject;
    }

    abstract Q self();

    /** Called before anything is added: what came before has to be complete. */
    void next() {
        clause.complete();
    }

    @Override
    public <R> Q whereHas(Function<? super T, ? extends Relation<R>> association) {
        return whereHas(association, condition -> {});
    }

    @Override
    public <R> Q whereHas(
            Function<? super T, ? extends Relation<R>> association, Consumer<? super Where<R>> condition) {
        return add(this.<R>has(association, condition));
    }

    @Override
    public <R, S extends R> Q whereHas(
            Function<? super T, ? extends One<R>> association, Class<S> model, Consumer<? super Where<S>> condition) {
        return add(this.<S>to(subject.target(association, model)).has(condition));
    }

    @Override
    public <R, S extends R> Q whereNone(
            Function<? super T, ? extends One<R>> association, Class<S> model, Consumer<? super Where<S>> condition) {
        return add(new Not(this.<S>to(subject.target(association, model)).has(condition)));
    }

    @Override
    public <R, J> Q whereHas(
            Function<? super T, ? extends ManyThrough<R, J>> association,
            Consumer<? super Where<R>> condition,
            Consumer<? super Where<J>> link) {
        return add(this.<R>to(association).<J>through(subject::typed, link).has(condition));
    }

    @Override
    public Q whereHas(String association) {
        return whereHas(association, condition -> {});
    }

    @Override
    public Q whereHas(String association, Consumer<? super Where<Row>> condition) {
        return add(has(association, condition));
    }

    @Override
    public Q whereHas(String association, Consumer<? super Where<Row>> condition, Consumer<? super Where<Row>> link) {
        return add(to(association).through(subject::named, link).has(condition));
    }

    @Override
    public <R> Q whereNone(Function<? super T, ? extends Relation<R>> association) {
        return whereNone(association, condition -> {});
    }

    @Override
    public <R> Q whereNone(
            Function<? super T, ? extends Relation<R>> association, Consumer<? super Where<R>> condition) {
        return add(new Not(this.<R>has(association, condition)));
    }

    @Override
    public <R, J> Q whereNone(
            Function<? super T, ? extends ManyThrough<R, J>> association,
            Consumer<? super Where<R>> condition,
            Consumer<? super Where<J>> link) {
        return add(
                new Not(this.<R>to(association).<J>through(subject::typed, link).has(condition)));
    }

    @Override
    public Q whereNone(String association) {
        return whereNone(association, condition -> {});
    }

    @Override
    public Q whereNone(String association, Consumer<? super Where<Row>> condition) {
        return add(new Not(has(association, condition)));
    }

    @Override
    public Q whereNone(String association, Consumer<? super Where<Row>> condition, Consumer<? super Where<Row>> link) {
        return add(new Not(to(association).through(subject::named, link).has(condition)));
    }

    @Override
    public <R> Q whereEvery(
            Function<? super T, ? extends Relation<R>> association, Consumer<? super Where<R>> condition) {
        this.<R>to(association).every(clause, condition);
        return self();
    }

    @Override
    public Q whereEvery(String association, Consumer<? super Where<Row>> condition) {
        to(association).every(clause, condition);
        return self();
    }

    @Override
    public <R, J> Q whereEvery(
            Function<? super T, ? extends ManyThrough<R, J>> association,
            Consumer<? super Where<R>> condition,
            Consumer<? super Where<J>> link) {
        this.<R>to(association).<J>every(clause, condition, subject::typed, link);
        return self();
    }

    @Override
    public Q whereEvery(String association, Consumer<? super Where<Row>> condition, Consumer<? super Where<Row>> link) {
        to(association).every(clause, condition, subject::named, link);
        return self();
    }

    @Override
    public <R> Condition<Number, Q> whereCount(Function<? super T, ? extends Relation<R>> association) {
        return whereCount(association, condition -> {});
    }

    @Override
    public <R> Condition<Number, Q> whereCount(
            Function<? super T, ? extends Relation<R>> association, Consumer<? super Where<R>> condition) {
        return open(this.<R>to(association).count(condition));
    }

    @Override
    public <R, J> Condition<Number, Q> whereCount(
            Function<? super T, ? extends ManyThrough<R, J>> association,
            Consumer<? super Where<R>> condition,
            Consumer<? super Where<J>> link) {
        return open(this.<R>to(association).<J>through(subject::typed, link).count(condition));
    }

    @Override
    public Condition<Number, Q> whereCount(String association) {
        return whereCount(association, condition -> {});
    }

    @Override
    public Condition<Number, Q> whereCount(String association, Consumer<? super Where<Row>> condition) {
        return open(to(association).count(condition));
    }

    @Override
    public Condition<Number, Q> whereCount(
            String association, Consumer<? super Where<Row>> condition, Consumer<? super Where<Row>> link) {
        return open(to(association).through(subject::named, link).count(condition));
    }

    /** Of several models that the row of one of them is so. */
    private <R> Predicate has(
            Function<? super T, ? extends Relation<R>> association, Consumer<? super Where<R>> condition) {
        next();
        OneOf several = subject.oneOf(association);
        return several == null
                ? this.<R>to(association).has(condition)
                : any(several, target -> this.<R>to(target).has(condition));
    }

    private Predicate has(String association, Consumer<? super Where<Row>> condition) {
        next();
        OneOf several = subject.model().oneOf(association);
        return several == null
                ? to(association).has(condition)
                : any(several, target -> to(target.as()).has(condition));
    }

    private static Predicate any(OneOf several, Function<AssociationDefinition, Predicate> has) {
        return new Predicate.Any(several.targets().stream().map(has).toList());
    }

    private <R> Associated<R> to(AssociationDefinition association) {
        next();
        return Associated.of(association, subject.<R>typed(association));
    }

    final <R> Associated<R> to(Function<? super T, ? extends Relation<R>> association) {
        next();
        AssociationDefinition to = subject.association(association);
        return Associated.of(to, subject.<R>typed(to));
    }

    final Associated<Row> to(String association) {
        next();
        AssociationDefinition to = subject.association(association);
        return Associated.of(to, subject.named(to));
    }

    private Q add(Predicate predicate) {
        clause.add(predicate);
        return self();
    }

    private Condition<Number, Q> open(Operand count) {
        return clause.open(new Comparison(subject.model(), count), self());
    }
}
