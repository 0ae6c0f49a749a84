package org.sequelize4j.engine;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.RestoreOptions;
import org.sequelize4j.error.Given;
import org.sequelize4j.write.ReachSettings;
import org.sequelize4j.write.WriteSettings;

/** Collects the options of a restore. */
final class RestoreOptionsBuilder implements RestoreOptions {
    private WriteSettings settings = WriteSettings.STANDARD;
    private @Nullable Integer limit;

    private RestoreOptionsBuilder() {}

    static ReachSettings of(Consumer<? super RestoreOptions> options) {
        RestoreOptionsBuilder builder = new RestoreOptionsBuilder();
        Given.lambda(options, "o -> o.limit(10)").accept(builder);
        return new ReachSettings(builder.settings, builder.limit, true, false, false);
    }

    @Override
    public RestoreOptions hooks(boolean hooks) {
        settings = settings.withHooks(hooks);
        return this;
    }

    @Override
    public RestoreOptions individualHooks() {
        settings = settings.withIndividualHooks(true);
        return this;
    }

    @Override
    public RestoreOptions touch(boolean touch) {
        settings = settings.withTouch(touch);
        return this;
    }

    @Override
    public RestoreOptions limit(int rows) {
        limit = rows;
        return this;
    }
}
