package org.sequelize4j.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.AttributeConverter;
import org.sequelize4j.ConnectionProvider;
import org.sequelize4j.HookType;
import org.sequelize4j.Hooks;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.SequelizeBuilder;
import org.sequelize4j.SequelizeHooks;
import org.sequelize4j.SqlListener;
import org.sequelize4j.Strictness;
import org.sequelize4j.definition.Converters;
import org.sequelize4j.definition.ModelDefaults;
import org.sequelize4j.definition.TableDeclaration;
import org.sequelize4j.definition.TimestampDeclaration;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.error.ConnectionException;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.hook.HookList;
import org.sequelize4j.hook.HookRegistry;
import org.sequelize4j.jdbc.DatabaseOrigin;
import org.sequelize4j.jdbc.DatabaseSettings;
import org.sequelize4j.load.LoadingRules;
import org.sequelize4j.load.LoopDetector;
import org.sequelize4j.load.StrictLoading;
import org.sequelize4j.naming.Inflector;

/** Collects how to connect and what holds for all models. */
final class EngineBuilder implements SequelizeBuilder {
    private static final String URL_WITHOUT_DATABASE = "jdbc:postgresql:offline";

    private @Nullable String url;
    private @Nullable String user;
    private @Nullable String password;
    private @Nullable DataSource dataSource;
    private @Nullable ConnectionProvider provider;
    private int poolSize = 10;
    private Duration connectionTimeout = Duration.ofSeconds(30);
    private @Nullable Duration statementTimeout;
    private final List<SqlListener> listeners = new ArrayList<>();
    private boolean logBinds;
    private ModelDefaults defaults = ModelDefaults.STANDARD;
    private Converters converters = Converters.NONE;
    private HookList defaultHooks = HookList.NONE;
    private HookList hooks = HookList.NONE;
    private LoadingRules rules = LoadingRules.STANDARD;

    @Override
    public SequelizeBuilder url(String url) {
        this.url = Given.to("url(…)", url, "a JDBC URL, such as \"jdbc:sqlite:fleet.db\"");
        return this;
    }

    @Override
    public SequelizeBuilder user(@Nullable String user) {
        this.user = user;
        return this;
    }

    @Override
    public SequelizeBuilder password(@Nullable String password) {
        this.password = password;
        return this;
    }

    @Override
    public SequelizeBuilder dataSource(DataSource dataSource) {
        this.dataSource = Given.to("dataSource(…)", dataSource, "a DataSource");
        return this;
    }

    @Override
    public SequelizeBuilder connectionProvider(ConnectionProvider provider) {
        this.provider = Given.to("connectionProvider(…)", provider, "a ConnectionProvider");
        return this;
    }

    @Override
    public SequelizeBuilder poolSize(int connections) {
        this.poolSize = connections;
        return this;
    }

    @Override
    public SequelizeBuilder connectionTimeout(Duration timeout) {
        this.connectionTimeout =
                Given.to("connectionTimeout(…)", timeout, "a Duration, such as Duration.ofSeconds(30)");
        return this;
    }

    @Override
    public SequelizeBuilder statementTimeout(Duration timeout) {
        this.statementTimeout = Given.to("statementTimeout(…)", timeout, "a Duration; leave it out for no limit");
        return this;
    }

    @Override
    public SequelizeBuilder timestamps(boolean timestamps) {
        defaults = defaults.withTimestamps(timestamps);
        return this;
    }

    @Override
    public SequelizeBuilder underscored(boolean underscored) {
        defaults = defaults.withUnderscored(underscored);
        return this;
    }

    @Override
    public SequelizeBuilder freezeTableName(boolean freeze) {
        defaults = defaults.withFreezeTableName(freeze);
        return this;
    }

    @Override
    public SequelizeBuilder createdAt(String name) {
        return table(table -> table.withCreatedAt(timestamp("createdAt(…)", name)));
    }

    @Override
    public SequelizeBuilder updatedAt(String name) {
        return table(table -> table.withUpdatedAt(timestamp("updatedAt(…)", name)));
    }

    @Override
    public SequelizeBuilder deletedAt(String name) {
        return table(table -> table.withLifecycle(table.lifecycle().withDeletedAt(timestamp("deletedAt(…)", name))));
    }

    @Override
    public SequelizeBuilder paranoid(boolean paranoid) {
        return table(table -> table.withLifecycle(table.lifecycle().withParanoid(paranoid)));
    }

    @Override
    public SequelizeBuilder version(boolean version) {
        return table(
                table -> table.withLifecycle(table.lifecycle().withVersion(TimestampDeclaration.present(version))));
    }

    @Override
    public SequelizeBuilder version(String name) {
        TimestampDeclaration version = new TimestampDeclaration(Given.to("version(…)", name, "a name"), true);
        return table(table -> table.withLifecycle(table.lifecycle().withVersion(version)));
    }

    private static TimestampDeclaration timestamp(String call, String name) {
        return TimestampDeclaration.named(Given.to(call, name, "the name of an attribute"));
    }

    private SequelizeBuilder table(UnaryOperator<TableDeclaration> change) {
        defaults = defaults.withTable(change.apply(defaults.table()));
        return this;
    }

    @Override
    public SequelizeBuilder schema(String schema) {
        defaults = defaults.withSchema(Given.to("schema(…)", schema, "the name of a schema"));
        return this;
    }

    @Override
    public SequelizeBuilder inflector(Inflector inflector) {
        defaults = defaults.withInflector(Given.to("inflector(…)", inflector, "an Inflector"));
        return this;
    }

    @Override
    public SequelizeBuilder converter(AttributeConverter<?, ?> converter) {
        converters = converters.with(Given.to("converter(…)", converter, "an AttributeConverter"));
        return this;
    }

    @Override
    public SequelizeBuilder hooks(Consumer<? super SequelizeHooks> hooks) {
        this.hooks = this.hooks.withAll(hooks);
        return this;
    }

    @Override
    public SequelizeBuilder defaultHooks(Consumer<? super Hooks<Row>> hooks) {
        defaultHooks = defaultHooks.with(true, hooks);
        return this;
    }

    @Override
    public SequelizeBuilder strictLoading(Strictness strictness) {
        rules = rules.withStrictLoading(new StrictLoading(strictness("strictLoading(…)", strictness)));
        return this;
    }

    @Override
    public SequelizeBuilder detectLoops(Strictness strictness) {
        return detectLoops(strictness, LoopDetector.INSTANCES);
    }

    @Override
    public SequelizeBuilder detectLoops(Strictness strictness, int instances) {
        if (instances < 2) {
            throw new InvalidValueException("detectLoops(…) was given " + instances
                    + " as the number of instances that make a loop; it takes 2 or more.");
        }
        rules = rules.withLoops(new LoopDetector(strictness("detectLoops(…)", strictness), instances));
        return this;
    }

    private static Strictness strictness(String call, Strictness strictness) {
        return Given.to(call, strictness, "one of " + List.of(Strictness.values()));
    }

    @Override
    public SequelizeBuilder onSql(SqlListener listener) {
        listeners.add(Given.lambda(listener, "event -> print(event.sql())"));
        return this;
    }

    @Override
    public SequelizeBuilder logBinds(boolean logBinds) {
        this.logBinds = logBinds;
        return this;
    }

    @Override
    public Sequelize connect() {
        Registry registry = initializing();
        DatabaseSettings settings = new DatabaseSettings(
                origin(),
                poolSize,
                connectionTimeout,
                statementTimeout,
                listeners,
                logBinds,
                new SequelizeLevelHooks(registry.hooks()));
        return initialized(registry, Backend.connect(settings, registry));
    }

    @Override
    public Sequelize offline() {
        Registry registry = initializing();
        return initialized(registry, Backend.offline(Dialects.ofUrl(url == null ? URL_WITHOUT_DATABASE : url)));
    }

    /** Hooks may change what this builder says, and so are asked before anything is made of it. */
    private Registry initializing() {
        registry().hooks().ofSequelize().tell(HookType.BEFORE_INIT, this);
        return registry();
    }

    private Sequelize initialized(Registry registry, Backend backend) {
        Sequelize sequelize = new SequelizeEngine(registry, backend, converters, rules);
        registry.hooks().ofSequelize().tell(HookType.AFTER_INIT, sequelize);
        return sequelize;
    }

    private Registry registry() {
        return new Registry(defaults, new HookRegistry(defaultHooks, hooks));
    }

    private DatabaseOrigin origin() {
        int given = (url == null ? 0 : 1) + (dataSource == null ? 0 : 1) + (provider == null ? 0 : 1);
        if (given != 1) {
            throw new ConnectionException(
                    "Exactly one of url(…), dataSource(…) and connectionProvider(…) says where the"
                            + " database is, and " + (given == 0 ? "none" : given + " of them")
                            + " was given; without a database"
                            + " there is offline().");
        }
        if (url != null) {
            return new DatabaseOrigin.Url(url, user, password);
        }
        return dataSource != null
                ? new DatabaseOrigin.Source(dataSource)
                : new DatabaseOrigin.Provider(Objects.requireNonNull(provider));
    }
}
