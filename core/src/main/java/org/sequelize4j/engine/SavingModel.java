package org.sequelize4j.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.GraphOptions;
import org.sequelize4j.GraphPlan;
import org.sequelize4j.SaveOptions;

/** The part of a model that saves many rows as a whole. */
abstract class SavingModel<T> extends UpsertingModel<T> {
    private final InstanceSaver<T> saver;
    private final GraphFront<T> graphs;

    SavingModel(Face<T> face) {
        super(face);
        this.saver = new InstanceSaver<>(face);
        this.graphs = new GraphFront<>(face);
    }

    @Override
    public final List<T> bulkSave(Collection<? extends T> instances) {
        return bulkSave(instances, options -> {});
    }

    @Override
    public final List<T> bulkSave(Collection<? extends T> instances, Consumer<? super SaveOptions<T>> options) {
        return saver.bulkSave(instances, options);
    }

    @Override
    public final T saveGraph(Map<String, ? extends @Nullable Object> values, Consumer<? super GraphOptions<T>> graph) {
        return graphs.save(values, graph);
    }

    @Override
    public final T saveGraph(Record values) {
        return graphs.save(values, graph -> {});
    }

    @Override
    public final T saveGraph(Record values, Consumer<? super GraphOptions<T>> graph) {
        return graphs.save(values, graph);
    }

    @Override
    public final List<T> saveGraphs(Collection<?> roots, Consumer<? super GraphOptions<T>> graph) {
        return graphs.saveAll(roots, graph);
    }

    @Override
    public final GraphPlan planGraph(
            Map<String, ? extends @Nullable Object> values, Consumer<? super GraphOptions<T>> graph) {
        return graphs.plan(values, graph);
    }

    @Override
    public final GraphPlan planGraph(Record values, Consumer<? super GraphOptions<T>> graph) {
        return graphs.plan(values, graph);
    }

    @Override
    public final GraphPlan planGraphs(Collection<?> roots, Consumer<? super GraphOptions<T>> graph) {
        return graphs.planAll(roots, graph);
    }
}
