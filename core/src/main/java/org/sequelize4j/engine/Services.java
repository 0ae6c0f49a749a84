package org.sequelize4j.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Finder;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.graph.GraphSaver;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.load.Finds;
import org.sequelize4j.load.Loader;
import org.sequelize4j.load.LoadingRules;
import org.sequelize4j.load.Runtimes;
import org.sequelize4j.plan.Planner;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Queries;
import org.sequelize4j.relation.RelationServices;
import org.sequelize4j.relation.Relations;
import org.sequelize4j.schema.IndexSql;
import org.sequelize4j.schema.SchemaSync;
import org.sequelize4j.write.GraphBuilder;
import org.sequelize4j.write.NestedValues;
import org.sequelize4j.write.Writer;

/** The stages of one Sequelize, put together; its models share them. */
final class Services {
    final Registry registry;
    final Backend backend;
    final Queries queries = new Queries(new ModelReferences());
    final Queries namedQueries = queries.named();
    final Planner planner;
    final Loader loader;
    final Finds finds;
    final InstanceGuard guard;
    private final Runtimes runtimes = this::core;
    private volatile @Nullable Writing writing;
    private volatile @Nullable SchemaSync schema;
    private final Map<String, ModelCore> cores = new ConcurrentHashMap<>();

    Services(Registry registry, Backend backend, LoadingRules rules) {
        this.registry = registry;
        this.backend = backend;
        this.planner = new Planner(backend.dialect());
        this.loader = new Loader(backend.executor(), planner, runtimes, rules, registry::definitions);
        this.finds = new Finds(planner, loader, queries, runtimes);
        this.guard = new InstanceGuard(backend.transactions());
    }

    /** What writes, and what hangs on it. Many classes, of which a program that begins by reading needs none. */
    private record Writing(
            Writer writer,
            GraphBuilder graphs,
            GraphSaver graphSaver,
            NestedValues nested,
            Records records,
            Relations relations) {}

    Writer writer() {
        return writing().writer();
    }

    GraphBuilder graphs() {
        return writing().graphs();
    }

    GraphSaver graphSaver() {
        return writing().graphSaver();
    }

    NestedValues nested() {
        return writing().nested();
    }

    Records records() {
        return writing().records();
    }

    Relations relations() {
        return writing().relations();
    }

    private Writing writing() {
        Writing known = writing;
        return known == null ? begunWriting() : known;
    }

    private synchronized Writing begunWriting() {
        Writing known = writing;
        if (known == null) {
            Executor executor = backend.executor();
            Transactions transactions = backend.transactions();
            Writer writer = new Writer(executor, transactions, finds, queries, runtimes);
            GraphBuilder graphs = new GraphBuilder(runtimes);
            boolean locks = backend.dialect().can(Capability.ROW_LOCKS);
            known = new Writing(
                    writer,
                    graphs,
                    new GraphSaver(writer, finds, runtimes, locks),
                    new NestedValues(graphs),
                    new Records(graphs),
                    new Relations(new RelationServices(
                            executor, transactions, loader, finds, writer, queries, runtimes, this::associated)));
            writing = known;
        }
        return known;
    }

    /** What makes tables. Two of them would do no harm. */
    SchemaSync schema() {
        SchemaSync known = schema;
        if (known == null) {
            known = new SchemaSync(backend.executor(), backend.transactions(), indexSql());
            schema = known;
        }
        return known;
    }

    IndexSql indexSql() {
        return new ModelIndexSql(queries, backend.dialect());
    }

    ModelCore core(ModelDefinition model) {
        return core(model.name());
    }

    private <R> Finder<?, R> associated(ModelDefinition model, Predicate belonging, Class<R> shape) {
        return new ShapedFinder<>(core(model).own().face(), new RecordRows<>(shape, queries), belonging);
    }

    /** The model of that name, which has to be defined. */
    ModelCore core(String name) {
        // Computing locks a bin of the map even where the value is there.
        ModelCore core = cores.get(name);
        return core == null ? cores.computeIfAbsent(name, asked -> new ModelCore(this, asked)) : core;
    }
}
