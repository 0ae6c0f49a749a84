package org.sequelize4j.engine;

import java.util.function.Consumer;
import org.sequelize4j.TruncateOptions;
import org.sequelize4j.error.Given;

/** Collects the options of a truncate. */
final class TruncateOptionsBuilder implements TruncateOptions {
    private boolean cascade;
    private boolean restartIdentity;

    private TruncateOptionsBuilder() {}

    static TruncateOptionsBuilder of(Consumer<? super TruncateOptions> options) {
        TruncateOptionsBuilder builder = new TruncateOptionsBuilder();
        Given.lambda(options, "o -> o.cascade()").accept(builder);
        return builder;
    }

    boolean cascades() {
        return cascade;
    }

    boolean restartsIdentity() {
        return restartIdentity;
    }

    @Override
    public TruncateOptions cascade() {
        cascade = true;
        return this;
    }

    @Override
    public TruncateOptions restartIdentity() {
        restartIdentity = true;
        return this;
    }
}
