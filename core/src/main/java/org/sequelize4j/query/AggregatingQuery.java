package org.sequelize4j.query;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Aggregated;
import org.sequelize4j.Query;
import org.sequelize4j.Relation;
import org.sequelize4j.Row;
import org.sequelize4j.definition.Aggregate;
import org.sequelize4j.definition.Attribute;

/** The part of a query that asks for values over associated rows. */
abstract class AggregatingQuery<T> extends ScopedCriteria<T, Query<T>> implements Query<T> {
    final SelectionBuilder selection;

    AggregatingQuery(Subject<T> subject) {
        super(subject);
        this.selection = new SelectionBuilder(subject.model());
    }

    @Override
    Query<T> self() {
        return this;
    }

    @Override
    public <R> Query<T> withCount(Function<? super T, ? extends Relation<R>> association) {
        return withCount(association, rows -> {});
    }

    @Override
    public <R> Query<T> withCount(
            Function<? super T, ? extends Relation<R>> association, Consumer<? super Aggregated<R>> options) {
        return ofRows(Aggregate.COUNT, this.<R>to(association), options);
    }

    @Override
    public Query<T> withCount(String association) {
        return withCount(association, rows -> {});
    }

    @Override
    public Query<T> withCount(String association, Consumer<? super Aggregated<Row>> options) {
        return ofRows(Aggregate.COUNT, to(association), options);
    }

    @Override
    public <R> Query<T> withExists(Function<? super T, ? extends Relation<R>> association) {
        return withExists(association, rows -> {});
    }

    @Override
    public <R> Query<T> withExists(
            Function<? super T, ? extends Relation<R>> association, Consumer<? super Aggregated<R>> options) {
        return ofRows(Aggregate.EXISTS, this.<R>to(association), options);
    }

    @Override
    public Query<T> withExists(String association) {
        return withExists(association, rows -> {});
    }

    @Override
    public Query<T> withExists(String association, Consumer<? super Aggregated<Row>> options) {
        return ofRows(Aggregate.EXISTS, to(association), options);
    }

    @Override
    public <R> Query<T> withSum(
            Function<? super T, ? extends Relation<R>> association,
            Function<? super R, ? extends @Nullable Number> attribute) {
        return withSum(association, attribute, rows -> {});
    }

    @Override
    public <R> Query<T> withSum(
            Function<? super T, ? extends Relation<R>> association,
            Function<? super R, ? extends @Nullable Number> attribute,
            Consumer<? super Aggregated<R>> options) {
        Associated<R> rows = to(association);
        return ofValues(Aggregate.SUM, rows, rows.target().attribute(attribute), options);
    }

    @Override
    public Query<T> withSum(String association, String attribute) {
        return withSum(association, attribute, rows -> {});
    }

    @Override
    public Query<T> withSum(String association, String attribute, Consumer<? super Aggregated<Row>> options) {
        Associated<Row> rows = to(association);
        return ofValues(Aggregate.SUM, rows, rows.target().attribute(attribute), options);
    }

    @Override
    public <R> Query<T> withAvg(
            Function<? super T, ? extends Relation<R>> association,
            Function<? super R, ? extends @Nullable Number> attribute) {
        return withAvg(association, attribute, rows -> {});
    }

    @Override
    public <R> Query<T> withAvg(
            Function<? super T, ? extends Relation<R>> association,
            Function<? super R, ? extends @Nullable Number> attribute,
            Consumer<? super Aggregated<R>> options) {
        Associated<R> rows = to(association);
        return ofValues(Aggregate.AVG, rows, rows.target().attribute(attribute), options);
    }

    @Override
    public Query<T> withAvg(String association, String attribute) {
        return withAvg(association, attribute, rows -> {});
    }

    @Override
    public Query<T> withAvg(String association, String attribute, Consumer<? super Aggregated<Row>> options) {
        Associated<Row> rows = to(association);
        return ofValues(Aggregate.AVG, rows, rows.target().attribute(attribute), options);
    }

    @Override
    public <R> Query<T> withMin(
            Function<? super T, ? extends Relation<R>> association,
            Function<? super R, ? extends @Nullable Object> attribute) {
        return withMin(association, attribute, rows -> {});
    }

    @Override
    public <R> Query<T> withMin(
            Function<? super T, ? extends Relation<R>> association,
            Function<? super R, ? extends @Nullable Object> attribute,
            Consumer<? super Aggregated<R>> options) {
        Associated<R> rows = to(association);
        return ofValues(Aggregate.MIN, rows, rows.target().attribute(attribute), options);
    }

    @Override
    public Query<T> withMin(String association, String attribute) {
        return withMin(association, attribute, rows -> {});
    }

    @Override
    public Query<T> withMin(String association, String attribute, Consumer<? super Aggregated<Row>> options) {
        Associated<Row> rows = to(association);
        return ofValues(Aggregate.MIN, rows, rows.target().attribute(attribute), options);
    }

    @Override
    public <R> Query<T> withMax(
            Function<? super T, ? extends Relation<R>> association,
            Function<? super R, ? extends @Nullable Object> attribute) {
        return withMax(association, attribute, rows -> {});
    }

    @Override
    public <R> Query<T> withMax(
            Function<? super T, ? extends Relation<R>> association,
            Function<? super R, ? extends @Nullable Object> attribute,
            Consumer<? super Aggregated<R>> options) {
        Associated<R> rows = to(association);
        return ofValues(Aggregate.MAX, rows, rows.target().attribute(attribute), options);
    }

    @Override
    public Query<T> withMax(String association, String attribute) {
        return withMax(association, attribute, rows -> {});
    }

    @Override
    public Query<T> withMax(String association, String attribute, Consumer<? super Aggregated<Row>> options) {
        Associated<Row> rows = to(association);
        return ofValues(Aggregate.MAX, rows, rows.target().attribute(attribute), options);
    }

    private <R> Query<T> ofRows(Aggregate aggregate, Associated<R> rows, Consumer<? super Aggregated<R>> options) {
        selection.aggregate(rows.aggregated(options), aggregate, null);
        return this;
    }

    private <R> Query<T> ofValues(
            Aggregate aggregate, Associated<R> rows, Attribute attribute, Consumer<? super Aggregated<R>> options) {
        selection.aggregate(rows.aggregated(options), aggregate, attribute);
        return this;
    }
}
