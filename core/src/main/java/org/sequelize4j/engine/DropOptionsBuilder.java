package org.sequelize4j.engine;

import java.util.function.Consumer;
import org.sequelize4j.DropOptions;
import org.sequelize4j.error.Given;

/** Collects the options of a drop. */
final class DropOptionsBuilder implements DropOptions {
    private boolean cascade;

    private DropOptionsBuilder() {}

    static boolean cascades(Consumer<? super DropOptions> options) {
        DropOptionsBuilder builder = new DropOptionsBuilder();
        Given.lambda(options, "o -> o.cascade()").accept(builder);
        return builder.cascade;
    }

    @Override
    public DropOptions cascade() {
        cascade = true;
        return this;
    }
}
