package org.sequelize4j.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BulkCreateOptions;
import org.sequelize4j.CreateOptions;
import org.sequelize4j.DestroyOptions;
import org.sequelize4j.NestedOptions;
import org.sequelize4j.RestoreOptions;
import org.sequelize4j.TruncateOptions;
import org.sequelize4j.UpdateOptions;
import org.sequelize4j.Where;

/** The part of a model that writes rows, one or many. */
abstract class WritingModel<T> extends SavingModel<T> {
    private final ModelWriter<T> writer;
    private final ReturningWriter<T> returning;

    WritingModel(Face<T> face) {
        super(face);
        this.writer = new ModelWriter<>(face);
        this.returning = new ReturningWriter<>(face);
    }

    abstract ModelTables tables();

    @Override
    final ModelWriter<T> writer() {
        return writer;
    }

    @Override
    public final T build() {
        return writer.build(values -> {});
    }

    @Override
    public final T build(Consumer<? super T> values) {
        return writer.build(values);
    }

    @Override
    public final T build(Map<String, ? extends @Nullable Object> values) {
        return writer.build(values);
    }

    @Override
    public final T build(Map<String, ? extends @Nullable Object> values, Consumer<? super NestedOptions<T>> nested) {
        return writer.build(values, nested);
    }

    @Override
    public final T buildStored(Map<String, ? extends @Nullable Object> values) {
        return writer.buildStored(values);
    }

    @Override
    public final List<T> updateReturning(
            Map<String, ? extends @Nullable Object> values, Consumer<? super Where<T>> condition) {
        return updateReturning(values, condition, options -> {});
    }

    @Override
    public final List<T> updateReturning(
            Map<String, ? extends @Nullable Object> values,
            Consumer<? super Where<T>> condition,
            Consumer<? super UpdateOptions<T>> options) {
        return returning.update(writer.changed(values), condition, options);
    }

    @Override
    public final List<T> updateReturning(Consumer<? super T> values, Consumer<? super Where<T>> condition) {
        return returning.update(writer.changed(values), condition, options -> {});
    }

    @Override
    public final List<T> destroyReturning(Consumer<? super Where<T>> condition) {
        return destroyReturning(condition, options -> {});
    }

    @Override
    public final List<T> destroyReturning(
            Consumer<? super Where<T>> condition, Consumer<? super DestroyOptions> options) {
        return returning.destroy(condition, options);
    }

    @Override
    public final T create(Consumer<? super T> values) {
        return writer.create(values);
    }

    @Override
    public final T create(Consumer<? super T> values, Consumer<? super CreateOptions<T>> options) {
        return writer.create(values, options);
    }

    @Override
    public final T create(Record values) {
        return writer.create(values, options -> {});
    }

    @Override
    public final T create(Record values, Consumer<? super CreateOptions<T>> options) {
        return writer.create(values, options);
    }

    @Override
    public final T create(Map<String, ? extends @Nullable Object> values) {
        return writer.create(values, options -> {});
    }

    @Override
    public final T create(Map<String, ? extends @Nullable Object> values, Consumer<? super CreateOptions<T>> options) {
        return writer.create(values, options);
    }

    @Override
    public final List<T> bulkCreate(Collection<?> rows) {
        return writer.bulkCreate(rows, options -> {});
    }

    @Override
    public final List<T> bulkCreate(Collection<?> rows, Consumer<? super BulkCreateOptions<T>> options) {
        return writer.bulkCreate(rows, options);
    }

    @Override
    public final int update(Consumer<? super T> values, Consumer<? super Where<T>> condition) {
        return writer.update(values, condition, options -> {});
    }

    @Override
    public final int update(
            Consumer<? super T> values,
            Consumer<? super Where<T>> condition,
            Consumer<? super UpdateOptions<T>> options) {
        return writer.update(values, condition, options);
    }

    @Override
    public final int update(Map<String, ? extends @Nullable Object> values, Consumer<? super Where<T>> condition) {
        return writer.update(values, condition, options -> {});
    }

    @Override
    public final int update(
            Map<String, ? extends @Nullable Object> values,
            Consumer<? super Where<T>> condition,
            Consumer<? super UpdateOptions<T>> options) {
        return writer.update(values, condition, options);
    }

    @Override
    public final int updateAll(Consumer<? super T> values) {
        return writer.updateAll(values, options -> {});
    }

    @Override
    public final int updateAll(Consumer<? super T> values, Consumer<? super UpdateOptions<T>> options) {
        return writer.updateAll(values, options);
    }

    @Override
    public final int destroy(Consumer<? super Where<T>> condition) {
        return writer.destroy(condition, options -> {});
    }

    @Override
    public final int destroy(Consumer<? super Where<T>> condition, Consumer<? super DestroyOptions> options) {
        return writer.destroy(condition, options);
    }

    @Override
    public final int destroyAll() {
        return writer.destroyAll(options -> {});
    }

    @Override
    public final int destroyAll(Consumer<? super DestroyOptions> options) {
        return writer.destroyAll(options);
    }

    @Override
    public final int restore(Consumer<? super Where<T>> condition) {
        return writer.restore(condition, options -> {});
    }

    @Override
    public final int restore(Consumer<? super Where<T>> condition, Consumer<? super RestoreOptions> options) {
        return writer.restore(condition, options);
    }

    @Override
    public final int restoreAll() {
        return writer.restoreAll(options -> {});
    }

    @Override
    public final int restoreAll(Consumer<? super RestoreOptions> options) {
        return writer.restoreAll(options);
    }

    @Override
    public final void truncate() {
        tables().truncate(options -> {});
    }

    @Override
    public final void truncate(Consumer<? super TruncateOptions> options) {
        tables().truncate(options);
    }
}
