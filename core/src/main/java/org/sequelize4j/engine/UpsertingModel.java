package org.sequelize4j.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.CreateOptions;
import org.sequelize4j.Found;
import org.sequelize4j.IncrementOptions;
import org.sequelize4j.Query;
import org.sequelize4j.UpsertOptions;
import org.sequelize4j.Upserted;
import org.sequelize4j.Where;
import org.sequelize4j.error.Given;
import org.sequelize4j.instance.Negation;

/** The part of a model that finds or creates, inserts or updates, and adds. */
abstract class UpsertingModel<T> extends AggregatingModel<T> {
    UpsertingModel(Face<T> face) {
        super(face);
    }

    abstract ModelWriter<T> writer();

    abstract FindOrCreate<T> findOrCreate();

    @Override
    public final Upserted<T> upsert(Consumer<? super T> values) {
        return upsert(values, options -> {});
    }

    @Override
    public final Upserted<T> upsert(Consumer<? super T> values, Consumer<? super UpsertOptions<T>> options) {
        return writer().upsert(writer().changed(values), options);
    }

    @Override
    public final Upserted<T> upsert(Record values) {
        return upsert(values, options -> {});
    }

    @Override
    public final Upserted<T> upsert(Record values, Consumer<? super UpsertOptions<T>> options) {
        return writer().upsert(writer().changed(values), options);
    }

    @Override
    public final Upserted<T> upsert(Map<String, ? extends @Nullable Object> values) {
        return upsert(values, options -> {});
    }

    @Override
    public final Upserted<T> upsert(
            Map<String, ? extends @Nullable Object> values, Consumer<? super UpsertOptions<T>> options) {
        return writer().upsert(writer().changed(values), options);
    }

    @Override
    public final Found<T> findOrCreate(Consumer<? super Query<T>> query) {
        return findOrCreate(query, row -> {});
    }

    @Override
    public final Found<T> findOrCreate(Consumer<? super Query<T>> query, Consumer<? super T> defaults) {
        return findOrCreate(query, defaults, options -> {});
    }

    @Override
    public final Found<T> findOrCreate(
            Consumer<? super Query<T>> query,
            Consumer<? super T> defaults,
            Consumer<? super CreateOptions<T>> options) {
        return findOrCreate().orCreate(query, defaults, options);
    }

    @Override
    public final Found<T> findOrCreate(
            Consumer<? super Query<T>> query, Map<String, ? extends @Nullable Object> defaults) {
        return findOrCreate(query, defaults, options -> {});
    }

    @Override
    public final Found<T> findOrCreate(
            Consumer<? super Query<T>> query,
            Map<String, ? extends @Nullable Object> defaults,
            Consumer<? super CreateOptions<T>> options) {
        return findOrCreate().orCreate(query, defaults, options);
    }

    @Override
    public final Found<T> findCreateFind(Consumer<? super Query<T>> query, Consumer<? super T> defaults) {
        return findOrCreate(query, defaults);
    }

    @Override
    public final Found<T> findOrBuild(Consumer<? super Query<T>> query) {
        return findOrBuild(query, row -> {});
    }

    @Override
    public final Found<T> findOrBuild(Consumer<? super Query<T>> query, Consumer<? super T> defaults) {
        return findOrCreate().orBuild(query, defaults);
    }

    @Override
    public final Found<T> findOrBuild(
            Consumer<? super Query<T>> query, Map<String, ? extends @Nullable Object> defaults) {
        return findOrCreate().orBuild(query, defaults);
    }

    @Override
    public final int increment(String attribute, Number by, Consumer<? super Where<T>> condition) {
        return increment(Collections.singletonMap(attribute, by), condition);
    }

    @Override
    public final int increment(
            Function<? super T, ? extends @Nullable Number> attribute,
            Number by,
            Consumer<? super Where<T>> condition) {
        return increment(named(attribute), by, condition);
    }

    @Override
    public final int increment(Map<String, ? extends Number> by, Consumer<? super Where<T>> condition) {
        return increment(by, condition, options -> {});
    }

    @Override
    public final int increment(
            Map<String, ? extends Number> by,
            Consumer<? super Where<T>> condition,
            Consumer<? super IncrementOptions> options) {
        return writer().increment(by, condition, IncrementOptionsBuilder.silent(options));
    }

    @Override
    public final int decrement(String attribute, Number by, Consumer<? super Where<T>> condition) {
        return decrement(Collections.singletonMap(attribute, by), condition);
    }

    @Override
    public final int decrement(
            Function<? super T, ? extends @Nullable Number> attribute,
            Number by,
            Consumer<? super Where<T>> condition) {
        return decrement(named(attribute), by, condition);
    }

    @Override
    public final int decrement(Map<String, ? extends Number> by, Consumer<? super Where<T>> condition) {
        Map<String, Number> negative = new LinkedHashMap<>();
        Given.to("decrement(…)", by, "a map by attribute, such as Map.of(\"stock\", 1)")
                .forEach((name, summand) -> negative.put(name, Negation.of(summand)));
        return increment(negative, condition);
    }

    @Override
    public final int incrementAll(Map<String, ? extends Number> by) {
        return writer().incrementAll(by);
    }

    @Override
    public final int resetCounters() {
        return writer().recountAll();
    }

    @Override
    public final int resetCounters(Consumer<? super Where<T>> condition) {
        return writer().recount(condition);
    }
}
