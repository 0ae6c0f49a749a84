package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.Query;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Operand;
import org.sequelize4j.query.Selection;
import org.sequelize4j.type.DataType;

/** The part of a model that asks for one value over many rows. */
abstract class AggregatingModel<T> extends FindingModel<T> {
    private static final String COUNT = "count";

    AggregatingModel(Face<T> face) {
        super(face);
    }

    private Services services() {
        return face().core().services;
    }

    @Override
    public final long count() {
        return services().finds.count(face().all());
    }

    @Override
    public final long count(Consumer<? super Query<T>> query) {
        Find find = face().find(query);
        if (!find.groupBy().isEmpty()) {
            throw new QueryException(
                    "count gives one number; write countGroups(…) for the number of rows of each group.");
        }
        return services().finds.count(find);
    }

    @Override
    public final List<Map<String, @Nullable Object>> countGroups(Consumer<? super Query<T>> query) {
        Find find = face().find(query);
        if (find.groupBy().isEmpty()) {
            throw new QueryException(
                    "countGroups was given a query without groups; write groupBy(…), or count(…) for one number.");
        }
        List<Selection.Computed> computed = new ArrayList<>(find.selection().computed());
        computed.add(new Selection.Computed(COUNT, services().queries.operand(find.model(), Expression.countAll())));
        return services()
                .loader
                .rows(find.withSelection(new Selection(find.selection().attributes(), computed)));
    }

    @Override
    public final Optional<Object> min(String attribute) {
        return min(attribute, query -> {});
    }

    @Override
    public final Optional<Object> min(String attribute, Consumer<? super Query<T>> query) {
        return aggregate(attribute, "min", query);
    }

    @Override
    public final <V> Optional<V> min(Function<? super T, ? extends @Nullable V> attribute) {
        return min(attribute, query -> {});
    }

    @Override
    public final <V> Optional<V> min(
            Function<? super T, ? extends @Nullable V> attribute, Consumer<? super Query<T>> query) {
        return typed(min(named(attribute), query));
    }

    @Override
    public final Optional<Object> max(String attribute) {
        return max(attribute, query -> {});
    }

    @Override
    public final Optional<Object> max(String attribute, Consumer<? super Query<T>> query) {
        return aggregate(attribute, "max", query);
    }

    @Override
    public final <V> Optional<V> max(Function<? super T, ? extends @Nullable V> attribute) {
        return max(attribute, query -> {});
    }

    @Override
    public final <V> Optional<V> max(
            Function<? super T, ? extends @Nullable V> attribute, Consumer<? super Query<T>> query) {
        return typed(max(named(attribute), query));
    }

    @Override
    public final Optional<Number> sum(String attribute) {
        return sum(attribute, query -> {});
    }

    @Override
    public final Optional<Number> sum(String attribute, Consumer<? super Query<T>> query) {
        return aggregate(attribute, "sum", query).map(Number.class::cast);
    }

    @Override
    public final Optional<Number> sum(Function<? super T, ? extends @Nullable Number> attribute) {
        return sum(attribute, query -> {});
    }

    @Override
    public final Optional<Number> sum(
            Function<? super T, ? extends @Nullable Number> attribute, Consumer<? super Query<T>> query) {
        return sum(named(attribute), query);
    }

    @Override
    public final Optional<Object> aggregate(String attribute, String function) {
        return aggregate(attribute, function, query -> {});
    }

    @Override
    public final Optional<Object> aggregate(String attribute, String function, Consumer<? super Query<T>> query) {
        return value(attribute, function, null, query);
    }

    @Override
    public final Optional<Object> aggregate(
            String attribute, String function, DataType type, Consumer<? super Query<T>> query) {
        return value(attribute, function, Given.to("aggregate(…)", type, "a type such as DataTypes.DOUBLE"), query);
    }

    private Optional<Object> value(
            String attribute, String function, @Nullable DataType type, Consumer<? super Query<T>> query) {
        Find find = face().find(query);
        if (!find.groupBy().isEmpty()) {
            throw new QueryException(function + " of \"" + attribute
                    + "\" gives one value; write findRows(…) with attribute(fn(\"" + function
                    + "\", …), …) and groupBy(…) for a value of each group.");
        }
        Expression argument = Expression.col(attribute);
        Operand call = services()
                .queries
                .operand(find.model(), new Expression.FunctionCall(function, List.of(argument), find.distinct()));
        return services().loader.aggregate(find, call, type);
    }

    final String named(Function<? super T, ?> attribute) {
        Face<T> face = face();
        return face.queries().<T>references(face.definition()).attribute(attribute);
    }

    @SuppressWarnings("unchecked") // the smallest and the greatest value of an attribute are of its type
    private static <V> Optional<V> typed(Optional<Object> value) {
        return (Optional<V>) value;
    }
}
