package org.sequelize4j.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association;
import org.sequelize4j.Expression;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Query;
import org.sequelize4j.Relation;
import org.sequelize4j.Row;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.error.Given;

/** The part of a query that says what is loaded: attributes and associations. */
abstract class IncludingQuery<T> extends AggregatingQuery<T> {
    final Place place;
    final IncludeList includes;

    IncludingQuery(Subject<T> subject, Place place) {
        super(subject);
        this.place = place;
        this.includes = new IncludeList(subject);
    }

    @Override
    public Query<T> attributes(String... names) {
        next();
        selection.name(Stream.of(Given.to("attributes(…)", names, "names of attributes"))
                .map(subject::selected)
                .flatMap(List::stream)
                .toList());
        return this;
    }

    @Override
    public Query<T> attribute(Function<? super T, ? extends @Nullable Object> attribute) {
        next();
        selection.name(subject.selected(attribute));
        return this;
    }

    @Override
    public Query<T> attribute(Expression expression, String as) {
        next();
        selection.compute(as, ExpressionResolver.resolveOfMany(subject.model(), expression));
        return this;
    }

    @Override
    public Query<T> exclude(Function<? super T, ? extends @Nullable Object> attribute) {
        next();
        subject.selected(attribute).forEach(selection::exclude);
        return this;
    }

    @Override
    public Query<T> exclude(String... names) {
        next();
        Stream.of(Given.to("exclude(…)", names, "names of attributes"))
                .map(subject::selected)
                .flatMap(List::stream)
                .forEach(selection::exclude);
        return this;
    }

    @Override
    public <R> Query<T> include(Function<? super T, ? extends Relation<R>> association) {
        return include(association, target -> {});
    }

    @Override
    public <R> Query<T> include(
            Function<? super T, ? extends Relation<R>> association, Consumer<? super Query<R>> options) {
        begin();
        OneOf several = subject.oneOf(association);
        if (several != null) {
            return addAll(several, target -> QueryBuilder.include(subject.<R>typed(target), target), options);
        }
        AssociationDefinition to = subject.association(association);
        return add(QueryBuilder.include(subject.<R>typed(to), to), options);
    }

    @Override
    public <R, S extends R> Query<T> include(
            Function<? super T, ? extends One<R>> association, Class<S> model, Consumer<? super Query<S>> options) {
        begin();
        AssociationDefinition to = subject.target(association, model);
        return add(QueryBuilder.include(subject.<S>typed(to), to), options);
    }

    @Override
    public <R, J> Query<T> include(
            Function<? super T, ? extends ManyThrough<R, J>> association,
            Consumer<? super Query<R>> target,
            Consumer<? super Query<J>> link) {
        begin();
        AssociationDefinition to = subject.association(association);
        QueryBuilder<R> builder = QueryBuilder.include(subject.<R>typed(to), to);
        builder.junction(junction -> subject.<J>typed(junction), link);
        return add(builder, target);
    }

    @Override
    public Query<T> include(String association) {
        return include(association, target -> {});
    }

    @Override
    public Query<T> include(String association, Consumer<? super Query<Row>> options) {
        begin();
        OneOf several = subject.model().oneOf(association);
        return several == null
                ? byName(subject.association(association), options)
                : addAll(several, target -> QueryBuilder.include(subject.named(target), target), options);
    }

    @Override
    public Query<T> include(Model<?> model) {
        return includeModel(model, target -> {});
    }

    @Override
    public <R> Query<T> include(Model<R> model, Consumer<? super Query<R>> options) {
        return includeModel(model, options);
    }

    @Override
    public Query<T> include(Association association) {
        return include(association, target -> {});
    }

    @Override
    public Query<T> include(Association association, Consumer<? super Query<Row>> options) {
        begin();
        return byName(Aliases.own(subject.model(), association), options);
    }

    @Override
    public Query<T> includeAll() {
        begin();
        includes.addAll();
        return this;
    }

    private <R> Query<T> includeModel(Model<? extends R> model, Consumer<? super Query<R>> options) {
        begin();
        AssociationDefinition to = Aliases.to(
                subject.model(),
                Given.to("include(…)", model, "an associated model or its alias")
                        .name());
        QueryBuilder<R> builder = QueryBuilder.include(subject.<R>typed(to), to);
        builder.within(model);
        return add(builder, options);
    }

    private Query<T> byName(AssociationDefinition to, Consumer<? super Query<Row>> options) {
        return add(QueryBuilder.include(subject.named(to), to), options);
    }

    private <R> Query<T> add(QueryBuilder<R> builder, Consumer<? super Query<R>> options) {
        Given.lambda(options, "i -> i.where(\"id\", 1)").accept(builder);
        includes.add(builder.included());
        return this;
    }

    /** Says the same of each of several models. */
    private <R> Query<T> addAll(
            OneOf several,
            Function<AssociationDefinition, QueryBuilder<R>> builders,
            Consumer<? super Query<R>> options) {
        for (AssociationDefinition target : several.targets()) {
            QueryBuilder<R> builder = builders.apply(target);
            Given.lambda(options, "i -> i.where(\"id\", 1)").accept(builder);
            includes.addOneOf(several.as(), builder.included());
        }
        return this;
    }

    private void begin() {
        next();
        place.notJunction("include");
    }
}
