package org.sequelize4j.engine;

import java.util.List;
import java.util.function.Consumer;
import org.sequelize4j.GraphOptions;
import org.sequelize4j.error.Given;
import org.sequelize4j.graph.GraphSettings;
import org.sequelize4j.write.WriteSettings;

/** Collects what is saved with a row, and how. */
final class GraphOptionsBuilder<T> extends GraphNaming<T, GraphOptions<T>> implements GraphOptions<T> {
    private WriteSettings write = WriteSettings.STANDARD;
    private boolean allowCreate;

    private GraphOptionsBuilder(Face<T> face) {
        super(face.definition(), face.queries());
    }

    static <T> GraphOptionsBuilder<T> of(Face<T> face, Consumer<? super GraphOptions<T>> options) {
        GraphOptionsBuilder<T> builder = new GraphOptionsBuilder<>(face);
        Given.lambda(options, "g -> g.association(\"lines\")").accept(builder);
        return builder;
    }

    GraphSettings graph() {
        return new GraphSettings(
                GraphSettings.Mode.MERGE, null, false, allowCreate, List.of(), List.of(), List.of(), associations());
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
    public GraphOptions<T> touch(boolean touch) {
        write = write.withTouch(touch);
        return this;
    }

    @Override
    GraphOptions<T> self() {
        return this;
    }
}
