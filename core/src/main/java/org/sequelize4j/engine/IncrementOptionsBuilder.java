package org.sequelize4j.engine;

import java.util.function.Consumer;
import org.sequelize4j.IncrementOptions;
import org.sequelize4j.error.Given;

/** Collects the options of adding in the database. */
final class IncrementOptionsBuilder implements IncrementOptions {
    private boolean silent;

    private IncrementOptionsBuilder() {}

    /** Whether the time of the last change stays as it is. */
    static boolean silent(Consumer<? super IncrementOptions> options) {
        IncrementOptionsBuilder builder = new IncrementOptionsBuilder();
        Given.lambda(options, "o -> o.silent()").accept(builder);
        return builder.silent;
    }

    @Override
    public IncrementOptions silent() {
        silent = true;
        return this;
    }
}
