package org.sequelize4j;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.DataType;

/**
 * A model that is being defined: attributes and options. Serves {@code sequelize.define(name, m -> …)} and the static
 * {@code define} method of a typed model.
 */
public interface Definition<T> {
    Definition<T> attribute(String name, DataType type);

    Definition<T> attribute(String name, DataType type, Consumer<? super AttributeOptions> options);

    /** More about an attribute that the interface declares. */
    Definition<T> attribute(
            Function<? super T, ? extends @Nullable Object> attribute, Consumer<? super AttributeOptions> options);

    Definition<T> attribute(Function<? super T, ? extends @Nullable Object> attribute, DataType type);

    Definition<T> timestamps(boolean timestamps);

    Definition<T> createdAt(String name);

    Definition<T> createdAt(boolean present);

    Definition<T> updatedAt(String name);

    Definition<T> updatedAt(boolean present);

    /** {@code true}: destroyed rows stay, marked with the time, and are hidden from queries that do not ask for them. */
    Definition<T> paranoid(boolean paranoid);

    /** The name of the mark of a {@link #paranoid} model; {@code deletedAt} unless said otherwise. */
    Definition<T> deletedAt(String name);

    /** {@code false}: rows are really deleted, even if all models are paranoid. */
    Definition<T> deletedAt(boolean present);

    /** {@code true}: an attribute {@code version} counts the changes of a row, and a stale instance is refused. */
    Definition<T> version(boolean version);

    /** The same under another name. */
    Definition<T> version(String name);

    Definition<T> underscored(boolean underscored);

    /** {@code true}: the table is named as the model is, not pluralised. */
    Definition<T> freezeTableName(boolean freeze);

    Definition<T> tableName(String name);

    Definition<T> schema(String schema);

    /** The model's name in the singular and plural, for aliases and relation methods. */
    Definition<T> name(String singular, String plural);

    Definition<T> comment(String comment);

    /**
     * What happens when a relation of an instance is read that is not loaded; as the Sequelize has it unless said, and a query can
     * say otherwise.
     */
    Definition<T> strictLoading(Strictness strictness);

    /** The storage engine of the table, on MariaDB and MySQL; InnoDB unless said. Other databases have none, and ignore it. */
    Definition<T> engine(String engine);

    /** The character set of the table, on MariaDB and MySQL; that of the database unless said. Other databases ignore it. */
    Definition<T> charset(String charset);

    /** The collation of the table, on MariaDB and MySQL; that of the database unless said. Other databases ignore it. */
    Definition<T> collate(String collation);

    /** The format of the table's rows, on MariaDB and MySQL. Other databases ignore it. */
    Definition<T> rowFormat(String format);

    /** The first key that the table counts, on MariaDB and MySQL; 1 unless said. Other databases ignore it. */
    Definition<T> initialAutoIncrement(long first);

    IndexOptions index(String... attributes);

    IndexOptions index(Function<? super T, ? extends @Nullable Object> attribute);

    IndexOptions index(
            Function<? super T, ? extends @Nullable Object> first,
            Function<? super T, ? extends @Nullable Object> second);

    IndexOptions index(
            Function<? super T, ? extends @Nullable Object> first,
            Function<? super T, ? extends @Nullable Object> second,
            Function<? super T, ? extends @Nullable Object> third);

    <R> Definition<T> belongsTo(Function<? super T, One<R>> association, Consumer<? super BelongsToOptions> options);

    <R> Definition<T> hasOne(Function<? super T, One<R>> association, Consumer<? super HasOneOptions> options);

    <R> Definition<T> hasMany(
            Function<? super T, ? extends Many<R>> association, Consumer<? super HasManyOptions> options);

    <R> Definition<T> belongsToMany(
            Function<? super T, ? extends Many<R>> association, Consumer<? super BelongsToManyOptions> options);

    /** A rule for an instance as a whole: it throws when it refuses, and the message of what it throws says why. */
    Definition<T> validate(String name, Consumer<? super T> check);

    /** A rule for an instance as a whole: what does not obey is refused with the message. */
    Definition<T> validate(String name, String message, Predicate<? super T> rule);

    /**
     * A value that is computed when it is read by its name (Sequelize: getterMethods). Maps and JSON of a new instance show it;
     * instances that a query made show what was selected, which such a value cannot be, as in Sequelize: for one that can be, declare a
     * {@code VIRTUAL} attribute. Under the name of an attribute it is that attribute's getter.
     */
    Definition<T> getter(String name, Function<? super T, ? extends @Nullable Object> getter);

    /** What setting a value by this name does (Sequelize: setterMethods). Under the name of an attribute it is that attribute's setter. */
    Definition<T> setter(String name, BiConsumer<? super T, @Nullable Object> setter);

    /** Code that runs around finds and writes of this model. */
    Definition<T> hooks(Consumer<? super Hooks<T>> hooks);

    /** Runs before an instance is written by create or save; what it changes is written. Short for the hook of that name. */
    Definition<T> beforeSave(Consumer<? super T> hook);

    /** Conditions of the default scope; the same as {@link #defaultScope} for what is a condition only. */
    Definition<T> scope(Consumer<? super Where<T>> defaultScope);

    /** Applied to every find, count, static update and destroy of this model where no named scope is asked for. */
    Definition<T> defaultScope(Consumer<? super Query<T>> scope);

    /** A scope that is asked for by its name, in place of the default scope. */
    Definition<T> scope(String name, Consumer<? super Query<T>> scope);

    /** The same with arguments: {@code (q, arguments) -> q.where("level", arguments.get(0))}. */
    Definition<T> scope(String name, BiConsumer<? super Query<T>, ScopeArguments> scope);

    /** How conditions of scopes come together; {@code OVERWRITE} unless said otherwise. */
    Definition<T> whereMergeStrategy(WhereMergeStrategy strategy);
}
