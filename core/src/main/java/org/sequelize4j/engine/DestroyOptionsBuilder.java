package org.sequelize4j.engine;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.DestroyOptions;
import org.sequelize4j.error.Given;
import org.sequelize4j.write.ReachSettings;
import org.sequelize4j.write.WriteSettings;

/** Collects the options of a destroy. */
final class DestroyOptionsBuilder implements DestroyOptions {
    private WriteSettings settings = WriteSettings.STANDARD;
    private @Nullable Integer limit;
    private boolean force;

    private DestroyOptionsBuilder() {}

    static ReachSettings of(Consumer<? super DestroyOptions> options) {
        DestroyOptionsBuilder builder = new DestroyOptionsBuilder();
        Given.lambda(options, "o -> o.limit(10)").accept(builder);
        return new ReachSettings(builder.settings, builder.limit, true, true, builder.force);
    }

    @Override
    public DestroyOptions hooks(boolean hooks) {
        settings = settings.withHooks(hooks);
        return this;
    }

    @Override
    public DestroyOptions individualHooks() {
        settings = settings.withIndividualHooks(true);
        return this;
    }

    @Override
    public DestroyOptions touch(boolean touch) {
        settings = settings.withTouch(touch);
        return this;
    }

    @Override
    public DestroyOptions force() {
        force = true;
        return this;
    }

    @Override
    public DestroyOptions limit(int rows) {
        limit = rows;
        return this;
    }
}
