package org.sequelize4j.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association;
import org.sequelize4j.BelongsToManyOptions;
import org.sequelize4j.BelongsToOptions;
import org.sequelize4j.BulkCreateOptions;
import org.sequelize4j.CreateOptions;
import org.sequelize4j.DestroyOptions;
import org.sequelize4j.DropOptions;
import org.sequelize4j.Finder;
import org.sequelize4j.HasManyOptions;
import org.sequelize4j.HasOneOptions;
import org.sequelize4j.HookType;
import org.sequelize4j.Hooks;
import org.sequelize4j.Model;
import org.sequelize4j.Page;
import org.sequelize4j.Query;
import org.sequelize4j.RestoreOptions;
import org.sequelize4j.ScopeArguments;
import org.sequelize4j.SyncOptions;
import org.sequelize4j.TruncateOptions;
import org.sequelize4j.UpdateOptions;
import org.sequelize4j.Where;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.UserScopes;
import org.sequelize4j.hook.HookList;
import org.sequelize4j.query.ModelView;
import org.sequelize4j.query.Queries;
import org.sequelize4j.relation.Relations;

/** One face of a model, as users hold it: it passes on what it is asked. */
final class ModelEngine<T> extends UpsertingModel<T> implements ModelView {
    private final Face<T> face;
    private final ModelCore core;
    private final ShapedFinder<T, T> finder;
    private final ModelWriter<T> writer;
    private final ModelScopes<T> scopes;
    private final FindOrCreate<T> findOrCreate;
    private final ModelTables tables;
    private final ModelAssociations associations;
    private final Explanation explanation;

    ModelEngine(Face<T> face) {
        this.face = face;
        this.core = face.core();
        this.finder = new ShapedFinder<>(face, Shape.instances(face));
        this.writer = new ModelWriter<>(face);
        this.scopes = new ModelScopes<>(face);
        this.findOrCreate = new FindOrCreate<>(face);
        this.tables = new ModelTables(core);
        this.associations = new ModelAssociations(core);
        this.explanation = new Explanation(core.services);
    }

    @Override
    Face<T> face() {
        return face;
    }

    @Override
    ModelWriter<T> writer() {
        return writer;
    }

    @Override
    FindOrCreate<T> findOrCreate() {
        return findOrCreate;
    }

    @Override
    public Queries queries() {
        return face.queries();
    }

    ModelDefinition definition() {
        return core.definition();
    }

    boolean belongsTo(Services services) {
        return core.services == services;
    }

    @Override
    public String name() {
        return core.name();
    }

    @Override
    public <R> Finder<T, R> into(Class<R> shape) {
        return new ShapedFinder<>(face, new RecordRows<>(shape, face.queries()));
    }

    @Override
    public Model<T> scope(String name, @Nullable Object... arguments) {
        return scopes.named(name, arguments);
    }

    @Override
    public Model<T> scope(Consumer<? super Query<T>> scope) {
        return scopes.within(scope);
    }

    @Override
    public Model<T> unscoped() {
        return scopes.none();
    }

    @Override
    public void addScope(String name, Consumer<? super Query<T>> scope) {
        scopes.add(name, UserScopes.of(scope));
    }

    @Override
    public void addScope(String name, BiConsumer<? super Query<T>, ScopeArguments> scope) {
        scopes.add(name, UserScopes.of(scope));
    }

    @Override
    public void replaceScope(String name, Consumer<? super Query<T>> scope) {
        scopes.replace(name, UserScopes.of(scope));
    }

    @Override
    public void replaceScope(String name, BiConsumer<? super Query<T>, ScopeArguments> scope) {
        scopes.replace(name, UserScopes.of(scope));
    }

    @Override
    public List<T> findAll() {
        return finder.findAll();
    }

    @Override
    public List<T> findAll(Consumer<? super Query<T>> query) {
        return finder.findAll(query);
    }

    @Override
    public Optional<T> findOne() {
        return finder.findOne();
    }

    @Override
    public Optional<T> findOne(Consumer<? super Query<T>> query) {
        return finder.findOne(query);
    }

    @Override
    public Optional<T> findByPk(Object key) {
        return finder.findByPk(key);
    }

    @Override
    public Optional<T> findByPk(Object key, Consumer<? super Query<T>> query) {
        return finder.findByPk(key, query);
    }

    @Override
    public T getByPk(Object key) {
        return finder.getByPk(key);
    }

    @Override
    public T getByPk(Object key, Consumer<? super Query<T>> query) {
        return finder.getByPk(key, query);
    }

    @Override
    public Page<T> findAndCountAll(Consumer<? super Query<T>> query) {
        return finder.findAndCountAll(query);
    }

    @Override
    public Stream<T> stream(Consumer<? super Query<T>> query) {
        return finder.stream(query);
    }

    @Override
    public List<Map<String, @Nullable Object>> findRows(Consumer<? super Query<T>> query) {
        return core.services.finds.rows(face.find(query));
    }

    @Override
    public T build() {
        return writer.build(values -> {});
    }

    @Override
    public T build(Consumer<? super T> values) {
        return writer.build(values);
    }

    @Override
    public T build(Map<String, ? extends @Nullable Object> values) {
        return writer.build(values);
    }

    @Override
    public T create(Consumer<? super T> values) {
        return writer.create(values);
    }

    @Override
    public T create(Consumer<? super T> values, Consumer<? super CreateOptions<T>> options) {
        return writer.create(values, options);
    }

    @Override
    public T create(Record values) {
        return writer.create(values, options -> {});
    }

    @Override
    public T create(Record values, Consumer<? super CreateOptions<T>> options) {
        return writer.create(values, options);
    }

    @Override
    public T create(Map<String, ? extends @Nullable Object> values) {
        return writer.create(values, options -> {});
    }

    @Override
    public T create(Map<String, ? extends @Nullable Object> values, Consumer<? super CreateOptions<T>> options) {
        return writer.create(values, options);
    }

    @Override
    public List<T> bulkCreate(Collection<?> rows) {
        return writer.bulkCreate(rows, options -> {});
    }

    @Override
    public List<T> bulkCreate(Collection<?> rows, Consumer<? super BulkCreateOptions<T>> options) {
        return writer.bulkCreate(rows, options);
    }

    @Override
    public int update(Consumer<? super T> values, Consumer<? super Where<T>> condition) {
        return writer.update(values, condition, options -> {});
    }

    @Override
    public int update(
            Consumer<? super T> values,
            Consumer<? super Where<T>> condition,
            Consumer<? super UpdateOptions<T>> options) {
        return writer.update(values, condition, options);
    }

    @Override
    public int update(Map<String, ? extends @Nullable Object> values, Consumer<? super Where<T>> condition) {
        return writer.update(values, condition, options -> {});
    }

    @Override
    public int update(
            Map<String, ? extends @Nullable Object> values,
            Consumer<? super Where<T>> condition,
            Consumer<? super UpdateOptions<T>> options) {
        return writer.update(values, condition, options);
    }

    @Override
    public int updateAll(Consumer<? super T> values) {
        return writer.updateAll(values, options -> {});
    }

    @Override
    public int updateAll(Consumer<? super T> values, Consumer<? super UpdateOptions<T>> options) {
        return writer.updateAll(values, options);
    }

    @Override
    public int destroy(Consumer<? super Where<T>> condition) {
        return writer.destroy(condition, options -> {});
    }

    @Override
    public int destroy(Consumer<? super Where<T>> condition, Consumer<? super DestroyOptions> options) {
        return writer.destroy(condition, options);
    }

    @Override
    public int destroyAll() {
        return writer.destroyAll(options -> {});
    }

    @Override
    public int destroyAll(Consumer<? super DestroyOptions> options) {
        return writer.destroyAll(options);
    }

    @Override
    public int restore(Consumer<? super Where<T>> condition) {
        return writer.restore(condition, options -> {});
    }

    @Override
    public int restore(Consumer<? super Where<T>> condition, Consumer<? super RestoreOptions> options) {
        return writer.restore(condition, options);
    }

    @Override
    public int restoreAll() {
        return writer.restoreAll(options -> {});
    }

    @Override
    public int restoreAll(Consumer<? super RestoreOptions> options) {
        return writer.restoreAll(options);
    }

    @Override
    public void truncate() {
        tables.truncate(options -> {});
    }

    @Override
    public void truncate(Consumer<? super TruncateOptions> options) {
        tables.truncate(options);
    }

    @Override
    public void hooks(Consumer<? super Hooks<T>> hooks) {
        HookList added = HookList.NONE.with(face.rows(), hooks);
        core.services.registry.hooks().change(core.name(), own -> own.and(added));
    }

    @Override
    public void removeHook(HookType type, String name) {
        core.services.registry.hooks().change(core.name(), own -> own.without(type, name));
    }

    @Override
    public boolean hasHook(HookType type) {
        return core.hooks().has(type);
    }

    @Override
    public Association hasOne(Model<?> target) {
        return associations.hasOne(target, options -> {});
    }

    @Override
    public Association hasOne(Model<?> target, Consumer<? super HasOneOptions> options) {
        return associations.hasOne(target, options);
    }

    @Override
    public Association belongsTo(Model<?> target) {
        return associations.belongsTo(target, options -> {});
    }

    @Override
    public Association belongsTo(Model<?> target, Consumer<? super BelongsToOptions> options) {
        return associations.belongsTo(target, options);
    }

    @Override
    public Association hasMany(Model<?> target) {
        return associations.hasMany(target, options -> {});
    }

    @Override
    public Association hasMany(Model<?> target, Consumer<? super HasManyOptions> options) {
        return associations.hasMany(target, options);
    }

    @Override
    public Association belongsToMany(Model<?> target, Consumer<? super BelongsToManyOptions> options) {
        return associations.belongsToMany(target, options);
    }

    @Override
    public Map<String, Association> associations() {
        return associations.all();
    }

    @Override
    public List<String> relationMethods() {
        return Relations.methodNames(core.definition());
    }

    @Override
    public void sync() {
        tables.sync(options -> {});
    }

    @Override
    public void sync(Consumer<? super SyncOptions> options) {
        tables.sync(options);
    }

    @Override
    public void drop() {
        tables.drop(options -> {});
    }

    @Override
    public void drop(Consumer<? super DropOptions> options) {
        tables.drop(options);
    }

    @Override
    public String toSql(Consumer<? super Query<T>> query) {
        return explanation.toSql(face.find(query));
    }

    @Override
    public String explain(Consumer<? super Query<T>> query) {
        return explanation.explain(face.find(query));
    }

    @Override
    public String toString() {
        return "Model " + core.name();
    }
}
