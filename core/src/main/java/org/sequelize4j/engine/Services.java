package org.sequelize4j.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sequelize4j.Finder;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.graph.GraphSaver;
import org.sequelize4j.load.Finds;
import org.sequelize4j.load.Loader;
import org.sequelize4j.load.LoadingRules;
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
    final Writer writer;
    final GraphBuilder graphs;
    final GraphSaver graphSaver;
    final NestedValues nested;
    final Records records;
    final Relations relations;
    final SchemaSync schema;
    final InstanceGuard guard;
    private final Map<String, ModelCore> cores = new ConcurrentHashMap<>();

    Services(Registry registry, Backend backend, LoadingRules rules) {
        this.registry = registry;
        this.backend = backend;
        this.planner = new Planner(backend.dialect());
        this.loader = new Loader(backend.executor(), planner, this::core, rules, registry::definitions);
        this.finds = new Finds(planner, loader, queries, this::core);
        this.writer = new Writer(backend.executor(), backend.transactions(), finds, queries, this::core);
        this.graphs = new GraphBuilder(this::core);
        this.graphSaver =
                new GraphSaver(writer, finds, this::core, backend.dialect().can(Capability.ROW_LOCKS));
        this.nested = new NestedValues(graphs);
        this.records = new Records(graphs);
        this.relations = new Relations(new RelationServices(
                backend.executor(),
                backend.transactions(),
                loader,
                finds,
                writer,
                queries,
                this::core,
                this::associated));
        this.schema = new SchemaSync(backend.executor(), backend.transactions(), indexSql());
        this.guard = new InstanceGuard(backend.transactions());
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
