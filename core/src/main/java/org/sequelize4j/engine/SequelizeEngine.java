package org.sequelize4j.engine;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Definition;
import org.sequelize4j.HookType;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.QueryInterface;
import org.sequelize4j.RawQuery;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.SequelizeHooks;
import org.sequelize4j.SyncOptions;
import org.sequelize4j.TransactionOptions;
import org.sequelize4j.UnmanagedTransaction;
import org.sequelize4j.VoidWork;
import org.sequelize4j.Work;
import org.sequelize4j.definition.Converters;
import org.sequelize4j.definition.DefinitionBuilder;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.Given;
import org.sequelize4j.hook.HookList;
import org.sequelize4j.load.LoadingRules;
import org.sequelize4j.typed.TypedDeclarations;
import org.sequelize4j.typed.TypedModels;

/** A database and its models, as users hold them. */
final class SequelizeEngine implements Sequelize {
    private final Registry registry;
    private final Backend backend;
    private final Services services;
    private final DefinitionHooks definitions;
    private final Converters converters;

    SequelizeEngine(Registry registry, Backend backend, Converters converters, LoadingRules rules) {
        this.registry = registry;
        this.backend = backend;
        this.converters = converters;
        this.services = new Services(registry, backend, rules);
        this.definitions = new DefinitionHooks(registry.hooks());
    }

    @Override
    public Model<Row> define(String name, Consumer<? super Definition<Row>> definition) {
        DefinitionBuilder<Row> builder = new DefinitionBuilder<>(name, null, new RowReferences());
        Given.lambda(definition, "m -> m.attribute(\"name\", TEXT)").accept(builder);
        definitions.before(name, builder);
        registry.define(builder.build());
        Model<Row> model = services.core(name).rows();
        definitions.after(model);
        return model;
    }

    @Override
    public <T extends Instance<T>> Model<T> define(Class<T> type) {
        return model(type);
    }

    @Override
    @SuppressWarnings("unchecked") // the model that an interface defines has that interface as its face
    public <T extends Instance<T>> Model<T> model(Class<T> type) {
        if (!registry.isDefined(Given.to("model(…)", type, "the interface of a typed model"))) {
            TypedDeclarations scanned = TypedModels.scan(type, converters, (name, definition) -> {
                if (!registry.isDeclared(name)) {
                    definitions.before(name, definition);
                }
            });
            for (String added : registry.define(scanned)) {
                definitions.after(services.core(added).own());
            }
        }
        return (Model<T>) services.core(TypedModels.name(type)).own();
    }

    @Override
    public Model<Row> model(String name) {
        return services.core(Given.to("model(…)", name, "the name of a model")).rows();
    }

    @Override
    public void hooks(Consumer<? super SequelizeHooks> hooks) {
        HookList added = HookList.NONE.withAll(hooks);
        registry.hooks().changeOfAll(all -> all.and(added));
    }

    @Override
    public void removeHook(HookType type, String name) {
        registry.hooks().changeOfAll(all -> all.without(type, name));
    }

    @Override
    public void sync() {
        sync(options -> {});
    }

    @Override
    public void sync(Consumer<? super SyncOptions> options) {
        TableSync.all(services, options);
    }

    @Override
    public void drop() {
        services.schema().drop(models(), false);
    }

    @Override
    public void truncate() {
        services.schema().truncate(models(), true, false);
    }

    private List<ModelDefinition> models() {
        return List.copyOf(registry.inUse().models());
    }

    @Override
    public void authenticate() {
        backend.authenticate();
    }

    @Override
    public QueryInterface queryInterface() {
        if (backend.isOffline()) {
            throw Offline.refusal("look at tables");
        }
        return new TableFront(services);
    }

    @Override
    public RawQuery query(String sql) {
        return new RawSql(services, sql);
    }

    @Override
    public String escape(@Nullable Object value) {
        return Constants.of(value, backend.dialect());
    }

    @Override
    public <R> R transaction(Work<R> work) {
        return transaction(options -> {}, work);
    }

    @Override
    public <R> R transaction(Consumer<? super TransactionOptions> options, Work<R> work) {
        return backend.transactions().run(options, Given.lambda(work, "tx -> …"));
    }

    @Override
    public void useTransaction(VoidWork work) {
        useTransaction(options -> {}, work);
    }

    @Override
    public void useTransaction(Consumer<? super TransactionOptions> options, VoidWork work) {
        Given.lambda(work, "tx -> …");
        backend.transactions().run(options, transaction -> {
            work.run(transaction);
            return true;
        });
    }

    @Override
    public UnmanagedTransaction begin() {
        return begin(options -> {});
    }

    @Override
    public UnmanagedTransaction begin(Consumer<? super TransactionOptions> options) {
        return backend.transactions().begin(options);
    }

    @Override
    public void close() {
        backend.close();
    }
}
