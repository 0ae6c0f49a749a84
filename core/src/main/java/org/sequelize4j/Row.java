package org.sequelize4j;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An instance by attribute names: what a dynamic model gives, and the other side of every typed instance. */
public interface Row extends Instance<Row> {
    /**
     * An attribute's value or what its getter makes of it, a computed attribute's value, or what is loaded of an association.
     * Never loads.
     *
     * @throws org.sequelize4j.error.InstanceException when the attribute was not selected, or there is none of that name
     */
    @Nullable
    Object get(String name);

    <V> @Nullable V get(String name, Class<V> type);

    /**
     * Sets an attribute, by its setter where it has one. On a stored row the times, the version and a primary key that the
     * database does not count up stay as they are, as in Sequelize; {@link #setDataValue} sets them. An {@link Expression} is computed by the database when the row is
     * written, and not validated; until {@link #reload} its result is known only where the database hands back what it wrote.
     */
    Row set(String name, @Nullable Object value);

    /** An attribute's value itself, whatever its getter would make of it. */
    @Nullable
    Object getDataValue(String name);

    /** Sets an attribute's value itself, past its setter, and also those of a stored row that {@link #set} leaves as they are. */
    Row setDataValue(String name, @Nullable Object value);

    /** The values of the attributes themselves, past all getters, and without relations. */
    Map<String, @Nullable Object> dataValues();

    /**
     * Judges all values now, as saving does, without saving.
     *
     * @throws org.sequelize4j.error.ValidationException with an item for each value that is refused
     */
    Row validate();

    /** The same for a part of the attributes and rules. */
    Row validate(Consumer<? super ValidationRun> options);

    Row set(Map<String, ? extends @Nullable Object> values);

    /**
     * Takes these values for what is stored, in place of all that this instance holds: nothing counts as changed, setters do not
     * run, relations are forgotten, and attributes that are not given have not been read.
     *
     * @throws org.sequelize4j.error.InstanceException when this instance was never saved, or its key is not among the values
     */
    Row reset(Map<String, ? extends @Nullable Object> values);

    /**
     * Sets what stands at a path inside of a JSON attribute, as {@code set('meta.deep.k', …)} does in Sequelize: the attribute gets
     * a changed copy of its document. Objects that are missing on the way are made.
     *
     * @param path keys as texts and places in arrays as numbers
     */
    Row setPath(String name, List<?> path, @Nullable Object value);

    /**
     * Sets the values and saves them; what was changed before stays changed and unwritten. A new row is written whole. Options that
     * name fields let nothing else be set, as Sequelize has it.
     */
    Row update(Map<String, ? extends @Nullable Object> values);

    Row update(Map<String, ? extends @Nullable Object> values, Consumer<? super SaveOptions<Row>> options);

    One<Row> one(String association);

    Many<Row> many(String association);

    ManyThrough<Row, Row> manyThrough(String association);

    Row with(String association, Consumer<? super Row> child);

    Row with(String association, Consumer<? super Row> child, Consumer<? super Row> link);

    Row connect(String association, @Nullable Object existing);

    /**
     * A relation method by its documented name: {@code call("setShip", ship)}, {@code call("addBars", List.of(bar, 3))}. Getters and
     * counts take a lambda over the query; what writes takes {@link RelationOptions} last.
     */
    @Nullable
    Object call(String method, @Nullable Object... arguments);

    /** The attributes that were given another value since the row was stored or read, even where that was taken back. */
    Set<String> changed();

    boolean changed(String name);

    /** Says by hand whether an attribute counts as changed, so that the next save writes it or does not. */
    Row changed(String name, boolean changed);

    /** The stored values of all attributes that were changed. */
    Map<String, @Nullable Object> previous();

    /** Whether one of these is the same row as this one. */
    boolean equalsOneOf(Collection<?> others);

    /** The stored value of an attribute that was changed; else its value. */
    @Nullable
    Object previous(String name);

    boolean isNew();

    /** Adds in the database, so that concurrent changes add up, and reads the sum back. */
    Row increment(String name, Number by);

    Row decrement(String name, Number by);

    /** Adds to several attributes in one statement. */
    Row increment(Map<String, ? extends Number> by);

    Row increment(Map<String, ? extends Number> by, Consumer<? super IncrementOptions> options);

    Row decrement(Map<String, ? extends Number> by);

    /**
     * Takes back that this row was destroyed, on a paranoid model.
     *
     * @throws org.sequelize4j.error.InstanceException when the model is not paranoid
     */
    Row restore();

    /** The same as the options say. */
    Row restore(Consumer<? super RestoreOptions> options);

    /**
     * Whether this row is marked as destroyed, as this instance knows it.
     *
     * @throws org.sequelize4j.error.InstanceException when the model is not paranoid
     */
    boolean isSoftDeleted();

    /**
     * Reads the row again with the attributes and includes of the query; one without includes repeats those of the query that
     * found this instance.
     */
    Row reload(Consumer<? super Query<Row>> query);

    /** {@link #toMap} as JSON: points in time as ISO texts, bytes in Base64. */
    String toJson();

    Model<?> model();
}
