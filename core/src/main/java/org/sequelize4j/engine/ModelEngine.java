package org.sequelize4j.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association;
import org.sequelize4j.BelongsToManyOptions;
import org.sequelize4j.BelongsToOneOfOptions;
import org.sequelize4j.BelongsToOptions;
import org.sequelize4j.ColumnInfo;
import org.sequelize4j.DropOptions;
import org.sequelize4j.HasManyOptions;
import org.sequelize4j.HasOneOptions;
import org.sequelize4j.HookType;
import org.sequelize4j.Hooks;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.ScopeArguments;
import org.sequelize4j.SyncOptions;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.UserScopes;
import org.sequelize4j.error.Given;
import org.sequelize4j.hook.HookList;
import org.sequelize4j.query.ModelView;
import org.sequelize4j.query.Queries;
import org.sequelize4j.relation.Relations;

/** One face of a model, as users hold it: it passes on what it is asked. */
final class ModelEngine<T> extends WritingModel<T> implements ModelView {
    private final Face<T> face;
    private final ModelCore core;
    private final ModelScopes<T> scopes;
    private final FindOrCreate<T> findOrCreate;
    private final ModelTables tables;
    private final ModelAssociations associations;

    ModelEngine(Face<T> face) {
        super(face);
        this.face = face;
        this.core = face.core();
        this.scopes = new ModelScopes<>(face);
        this.findOrCreate = new FindOrCreate<>(face);
        this.tables = new ModelTables(core);
        this.associations = new ModelAssociations(core);
    }

    @Override
    Face<T> face() {
        return face;
    }

    @Override
    FindOrCreate<T> findOrCreate() {
        return findOrCreate;
    }

    @Override
    public Queries queries() {
        return face.queries();
    }

    @Override
    ModelTables tables() {
        return tables;
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
    public String tableName() {
        return tables.name();
    }

    @Override
    public Map<String, ColumnInfo> describe() {
        return tables.describe();
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
        return core.hooks().has(Given.to("hasHook(…)", type, "a type of hooks, such as HookType.BEFORE_CREATE"));
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
    public List<Association> belongsToOneOf(String alias, Collection<? extends Model<?>> targets) {
        return associations.belongsToOneOf(alias, targets, options -> {});
    }

    @Override
    public List<Association> belongsToOneOf(
            String alias, Collection<? extends Model<?>> targets, Consumer<? super BelongsToOneOfOptions> options) {
        return associations.belongsToOneOf(alias, targets, options);
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
    public String toString() {
        return "Model " + core.name();
    }
}
