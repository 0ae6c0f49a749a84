package org.sequelize4j.engine;

import java.util.function.Consumer;
import org.sequelize4j.DropOptions;

/** Collects the options of a drop. */
final class DropOptionsBuilder implements DropOptions {
    private boolean cascade;

    private DropOptionsBuilder() {}

    static boolean cascades(Consumer<? super DropOptions> options) {
        DropOptionsBuilder builder = new DropOptionsBuilder();
        options.accept(builder);
        return builder.cascade;
    }

    @Override
    public DropOptions cascade() {
        cascade = true;
        return this;
    }
}
