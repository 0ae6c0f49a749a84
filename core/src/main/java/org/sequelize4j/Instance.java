package org.sequelize4j;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row as an object. A typed model is an interface that extends this; the dynamic face is {@link Row}. Not thread-safe.
 * Two instances are equal when they are of the same model and have the same complete key; an unsaved one equals only itself.
 */
public interface Instance<T extends Instance<T>> {
    /** Writes this row: inserts a new one with what hangs on it, as create does, or updates what changed of a stored one and nothing of its relations. */
    T save();

    /** The same as the options say. */
    T save(Consumer<? super SaveOptions<T>> options);

    /**
     * Changes, and saves what this has changed; what was changed before stays changed and unwritten. A new row is written whole.
     * Options that name fields let nothing else be changed.
     */
    T update(Consumer<? super T> change);

    T update(Consumer<? super T> change, Consumer<? super SaveOptions<T>> options);

    /** Sets every component of the record, nulls too, and saves. */
    T update(Record values);

    /** Sets the components of the record that are not null, and saves. */
    T patch(Record values);

    /**
     * Reads the row again. What was loaded of its relations is forgotten, and what the query had included that found this instance
     * is loaded anew.
     */
    T reload();

    void destroy();

    void destroy(Consumer<? super DestroyOptions> options);

    /** Adds a new associated row, to be written with this one by {@code create}, or by {@code saveGraph} when this is stored. */
    <R> T with(Function<? super T, ? extends Relation<R>> association, Consumer<? super R> child);

    <R, J> T with(
            Function<? super T, ? extends ManyThrough<R, J>> association,
            Consumer<? super R> child,
            Consumer<? super J> link);

    /** Connects an existing row when this one is written, as {@code with} is; null connects nothing. */
    <R> T connect(Function<? super T, ? extends Relation<R>> association, @Nullable R existing);

    <R, J> T connect(
            Function<? super T, ? extends ManyThrough<R, J>> association, R existing, Consumer<? super J> link);

    /**
     * Saves this row with all that it has loaded or was given by {@code with} and {@code connect}, at any depth: what was changed is
     * updated, what is new is inserted, in few statements and one transaction. When it fails, every instance is what it was.
     *
     * @throws org.sequelize4j.error.OptimisticLockException when a row has another version by now
     */
    T saveGraph();

    /** The same with the associations that are named, as the options say. */
    T saveGraph(Consumer<? super GraphOptions<T>> graph);

    /** What {@code saveGraph} would write; reads, and writes nothing. */
    GraphPlan planGraph(Consumer<? super GraphOptions<T>> graph);

    /** The loaded data, nested; never loads. */
    Map<String, @Nullable Object> toMap();

    /** The same instance by attribute names. Jackson writes an instance through this: what is loaded, and nothing more. */
    @JsonValue
    Row row();
}
