package org.sequelize4j.engine;

import java.util.function.Consumer;
import org.sequelize4j.CreateOptions;
import org.sequelize4j.error.Given;

/** Collects the options of a create. */
final class CreateOptionsBuilder<T> extends NestingOptionsBuilder<T, CreateOptions<T>> implements CreateOptions<T> {
    private CreateOptionsBuilder(Face<T> face) {
        super(face);
    }

    static <T> CreateOptionsBuilder<T> of(Face<T> face, Consumer<? super CreateOptions<T>> options) {
        CreateOptionsBuilder<T> builder = new CreateOptionsBuilder<>(face);
        Given.lambda(options, "o -> o.include(\"ship\")").accept(builder);
        return builder;
    }

    @Override
    CreateOptions<T> self() {
        return this;
    }
}
