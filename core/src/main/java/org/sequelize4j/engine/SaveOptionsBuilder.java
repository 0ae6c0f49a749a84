package org.sequelize4j.engine;

import java.util.function.Consumer;
import org.sequelize4j.SaveOptions;
import org.sequelize4j.error.Given;
import org.sequelize4j.write.WriteSettings;

/** Collects the options of a save. */
final class SaveOptionsBuilder<T> extends WriteOptionsBuilder<T, SaveOptions<T>> implements SaveOptions<T> {
    private SaveOptionsBuilder(Face<T> face) {
        super(face);
    }

    static <T> WriteSettings of(Face<T> face, Consumer<? super SaveOptions<T>> options) {
        SaveOptionsBuilder<T> builder = new SaveOptionsBuilder<>(face);
        Given.lambda(options, "o -> o.fields(\"name\")").accept(builder);
        return builder.settings();
    }

    @Override
    SaveOptions<T> self() {
        return this;
    }
}
