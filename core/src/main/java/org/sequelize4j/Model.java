package org.sequelize4j;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One model: its finders, its static writes and its associations. Safe to share between threads.
 *
 * @param <T> the typed interface, or {@link Row}
 */
public interface Model<T> extends Finder<T, T>, Aggregates<T>, Upserts<T>, Saves<T>, Counters<T>, Returning<T> {
    String name();

    /** The name of its table, behind that of its schema if it has one: {@code shop.orders}. */
    String tableName();

    /** The columns of its table as they are in the database, in their order. */
    Map<String, ColumnInfo> describe();

    /** The same finders with a record as the shape of each row. */
    <R> Finder<T, R> into(Class<R> shape);

    /** What the query gives as plain maps by column alias: for groups and aggregates. */
    List<Map<String, @Nullable Object>> findRows(Consumer<? super Query<T>> query);

    /**
     * This model within one of its scopes, in place of its default scope: for finders, counts, static updates and destroys.
     * What is created through it takes no values from the scope.
     *
     * @throws org.sequelize4j.error.ScopeException when there is no scope of that name
     */
    Model<T> scope(String name, @Nullable Object... arguments);

    /** The same within whatever the lambda says, which may name several scopes: {@code q -> q.scope("low").scope("named", "x")}. */
    Model<T> scope(Consumer<? super Query<T>> scope);

    /** This model without its default scope. */
    Model<T> unscoped();

    /**
     * Adds a scope to the model; {@code "defaultScope"} is the name of its default one.
     *
     * @throws org.sequelize4j.error.DefinitionException when there is one of that name; {@link #replaceScope} is for that
     */
    void addScope(String name, Consumer<? super Query<T>> scope);

    /** The same for a scope with arguments. */
    void addScope(String name, BiConsumer<? super Query<T>, ScopeArguments> scope);

    /** Adds a scope, or puts it in the place of one that is there. */
    void replaceScope(String name, Consumer<? super Query<T>> scope);

    /** The same for a scope with arguments. */
    void replaceScope(String name, BiConsumer<? super Query<T>, ScopeArguments> scope);

    T build();

    T build(Consumer<? super T> values);

    T build(Map<String, ? extends @Nullable Object> values);

    /** With {@code include}, nested values are built as associated instances, which {@code create} of a graph would write. */
    T build(Map<String, ? extends @Nullable Object> values, Consumer<? super NestedOptions<T>> nested);

    /**
     * An instance of a row that is stored, without reading it: the values beside its key (and its version) count as changes, which
     * {@code save()} writes. As {@code isNewRecord: false} does in Sequelize.
     *
     * @throws org.sequelize4j.error.InstanceException when the key is not among the values
     */
    T buildStored(Map<String, ? extends @Nullable Object> values);

    T create(Consumer<? super T> values);

    T create(Consumer<? super T> values, Consumer<? super CreateOptions<T>> options);

    T create(Record values);

    T create(Record values, Consumer<? super CreateOptions<T>> options);

    T create(Map<String, ? extends @Nullable Object> values);

    /** With {@code include}, nested values are written as associated rows, all in one transaction. */
    T create(Map<String, ? extends @Nullable Object> values, Consumer<? super CreateOptions<T>> options);

    /** Writes all rows in few statements and gives the instances with their keys. Rows are records, or maps by attribute. */
    List<T> bulkCreate(Collection<?> rows);

    List<T> bulkCreate(Collection<?> rows, Consumer<? super BulkCreateOptions<T>> options);

    /** Sets values of all rows that fulfil the condition, which must not be empty; says how many. */
    int update(Consumer<? super T> values, Consumer<? super Where<T>> condition);

    int update(
            Consumer<? super T> values,
            Consumer<? super Where<T>> condition,
            Consumer<? super UpdateOptions<T>> options);

    /** The same by attribute. A value may be an expression, as {@code Map.of("name", fn("upper", col("name")))}. */
    int update(Map<String, ? extends @Nullable Object> values, Consumer<? super Where<T>> condition);

    int update(
            Map<String, ? extends @Nullable Object> values,
            Consumer<? super Where<T>> condition,
            Consumer<? super UpdateOptions<T>> options);

    int updateAll(Consumer<? super T> values);

    int updateAll(Consumer<? super T> values, Consumer<? super UpdateOptions<T>> options);

    /** Deletes all rows that fulfil the condition, which must not be empty, or marks them on a paranoid model; says how many. */
    int destroy(Consumer<? super Where<T>> condition);

    int destroy(Consumer<? super Where<T>> condition, Consumer<? super DestroyOptions> options);

    int destroyAll();

    int destroyAll(Consumer<? super DestroyOptions> options);

    /**
     * Takes back that rows were destroyed, for all rows of a paranoid model that fulfil the condition, whatever its default scope
     * says; says how many.
     *
     * @throws org.sequelize4j.error.InstanceException when the model is not paranoid
     */
    int restore(Consumer<? super Where<T>> condition);

    int restore(Consumer<? super Where<T>> condition, Consumer<? super RestoreOptions> options);

    int restoreAll();

    int restoreAll(Consumer<? super RestoreOptions> options);

    void truncate();

    void truncate(Consumer<? super TruncateOptions> options);

    /** Adds hooks; whatever begins from now on runs them. */
    void hooks(Consumer<? super Hooks<T>> hooks);

    /** Takes away the hooks of that type and name; nothing happens when there are none. */
    void removeHook(HookType type, String name);

    /** Whether any hook of that type runs on this model, its own or one of the {@link Sequelize}. */
    boolean hasHook(HookType type);

    Association hasOne(Model<?> target);

    Association hasOne(Model<?> target, Consumer<? super HasOneOptions> options);

    Association belongsTo(Model<?> target);

    Association belongsTo(Model<?> target, Consumer<? super BelongsToOptions> options);

    /**
     * A row of this model belongs to a row of one of several models, by a foreign key and an attribute that tells the model: of
     * {@code commentable} these are {@code commentableId} and {@code commentableType} unless the options say otherwise. No constraint
     * of the database watches over the key.
     *
     * @return the association with each of the models, whose alias is that of this one with the model's name behind it
     */
    List<Association> belongsToOneOf(String alias, Collection<? extends Model<?>> targets);

    List<Association> belongsToOneOf(
            String alias, Collection<? extends Model<?>> targets, Consumer<? super BelongsToOneOfOptions> options);

    Association hasMany(Model<?> target);

    Association hasMany(Model<?> target, Consumer<? super HasManyOptions> options);

    Association belongsToMany(Model<?> target, Consumer<? super BelongsToManyOptions> options);

    /**
     * The rows of this model as the tree that one of its associations with itself makes: a hasMany such as {@code children}, or a
     * belongsTo such as {@code parent}.
     *
     * @throws org.sequelize4j.error.QueryException when the association is no such one
     */
    Tree<T> tree(Function<? super T, ? extends Relation<T>> association);

    Tree<T> tree(String association);

    /** The associations of this model by alias. */
    Map<String, Association> associations();

    /** The names of the relation methods that {@link Row#call} takes on instances of this model. */
    List<String> relationMethods();

    /** Creates the table and, before it, those that it references and that are missing. */
    void sync();

    /** The same with options; {@code force} and {@code alter} touch this table only. */
    void sync(Consumer<? super SyncOptions> options);

    void drop();

    void drop(Consumer<? super DropOptions> options);

    /** The statements of a find, without running it; those of includes loaded by a second query follow on lines of their own. */
    String toSql(Consumer<? super Query<T>> query);

    /**
     * How a find would be carried out, without running it: a tree of what is joined and what is fetched by statements of its own,
     * by which keys and how many rows, and how many statements that takes.
     */
    String loadPlan(Consumer<? super Query<T>> query);

    /**
     * What the database says that it would do for each of the statements, an empty line between them. It is asked now; those
     * that fetch by keys are explained for one unknown key.
     */
    String explain(Consumer<? super Query<T>> query);
}
