package org.sequelize4j.engine;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sequelize4j.GraphAssociationOptions;
import org.sequelize4j.GraphOptions;
import org.sequelize4j.Relation;
import org.sequelize4j.Row;
import org.sequelize4j.error.Given;
import org.sequelize4j.graph.GraphSettings;
import org.sequelize4j.write.WriteSettings;

/** Collects what is saved with a row, and how. */
final class GraphOptionsBuilder<T> implements GraphOptions<T> {
    private final GraphNaming<T> naming;
    private WriteSettings write = WriteSettings.STANDARD;
    private boolean allowCreate;

    private GraphOptionsBuilder(Face<T> face) {
        this.naming = new GraphNaming<>(face.definition(), face.queries());
    }

    static <T> GraphOptionsBuilder<T> of(Face<T> face, Consumer<? super GraphOptions<T>> options) {
        GraphOptionsBuilder<T> builder = new GraphOptionsBuilder<>(face);
        Given.lambda(options, "g -> g.association(\"lines\")").accept(builder);
        return builder;
    }

    GraphSettings graph() {
        return new GraphSettings(
                GraphSettings.Mode.MERGE,
                null,
                false,
                allowCreate,
                List.of(),
                List.of(),
                List.of(),
                naming.associations());
    }

    WriteSettings write() {
        return write;
    }

    @Override
    public GraphOptions<T> allowCreate() {
        allowCreate = true;
        return this;
    }

    @Override
    public GraphOptions<T> validate(boolean validate) {
        write = write.withValidation(validate);
        return this;
    }

    @Override
    public GraphOptions<T> hooks(boolean hooks) {
        write = write.withHooks(hooks);
        return this;
    }

    @Override
    public GraphOptions<T> silent() {
        write = write.withSilence(true);
        return this;
    }

    @Override
    public GraphOptions<T> association(String alias) {
        return association(alias, options -> {});
    }

    @Override
    public GraphOptions<T> association(String alias, Consumer<? super GraphAssociationOptions<Row>> options) {
        naming.add(alias, options);
        return this;
    }

    @Override
    public <R> GraphOptions<T> association(Function<? super T, ? extends Relation<R>> association) {
        return association(association, options -> {});
    }

    @Override
    public <R> GraphOptions<T> association(
            Function<? super T, ? extends Relation<R>> association,
            Consumer<? super GraphAssociationOptions<R>> options) {
        naming.add(association, options);
        return this;
    }
}
