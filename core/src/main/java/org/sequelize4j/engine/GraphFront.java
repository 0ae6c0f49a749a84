package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.GraphOptions;
import org.sequelize4j.GraphPlan;
import org.sequelize4j.error.Given;
import org.sequelize4j.graph.GivenRow;
import org.sequelize4j.graph.GraphSaver;
import org.sequelize4j.instance.RowInstance;

/** Saves what users give as graphs of one model. */
final class GraphFront<T> {
    private final Face<T> face;

    GraphFront(Face<T> face) {
        this.face = face;
    }

    T save(@Nullable Object root, Consumer<? super GraphOptions<T>> options) {
        GraphOptionsBuilder<T> said = GraphOptionsBuilder.of(face, options);
        return face.of(saver().save(face.definition(), List.of(given(root)), true, said.graph(), said.write())
                .get(0));
    }

    List<T> saveAll(Collection<?> roots, Consumer<? super GraphOptions<T>> options) {
        GraphOptionsBuilder<T> said = GraphOptionsBuilder.of(face, options);
        List<T> saved = new ArrayList<>();
        for (RowInstance row : saver().save(face.definition(), given(roots), false, said.graph(), said.write())) {
            saved.add(face.of(row));
        }
        return saved;
    }

    GraphPlan plan(@Nullable Object root, Consumer<? super GraphOptions<T>> options) {
        GraphOptionsBuilder<T> said = GraphOptionsBuilder.of(face, options);
        return saver().plan(face.definition(), List.of(given(root)), true, said.graph());
    }

    GraphPlan planAll(Collection<?> roots, Consumer<? super GraphOptions<T>> options) {
        GraphOptionsBuilder<T> said = GraphOptionsBuilder.of(face, options);
        return saver().plan(face.definition(), given(roots), false, said.graph());
    }

    private List<GivenRow> given(Collection<?> roots) {
        List<GivenRow> given = new ArrayList<>();
        Given.to("saveGraphs", roots, "a collection of maps, records or instances")
                .forEach(root -> given.add(given(root)));
        return given;
    }

    private GivenRow given(@Nullable Object root) {
        return new GraphInput(face.core().services::core).root(face.definition(), root);
    }

    private GraphSaver saver() {
        return face.core().services.graphSaver();
    }
}
