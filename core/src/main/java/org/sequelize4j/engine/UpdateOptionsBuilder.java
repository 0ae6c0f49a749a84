package org.sequelize4j.engine;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.UpdateOptions;
import org.sequelize4j.error.Given;
import org.sequelize4j.write.ReachSettings;

/** Collects the options of an update of many rows. */
final class UpdateOptionsBuilder<T> extends WriteOptionsBuilder<T, UpdateOptions<T>> implements UpdateOptions<T> {
    private @Nullable Integer limit;
    private boolean sideEffects = true;
    private boolean paranoid = true;

    private UpdateOptionsBuilder(Face<T> face) {
        super(face);
    }

    static <T> ReachSettings of(Face<T> face, Consumer<? super UpdateOptions<T>> options) {
        UpdateOptionsBuilder<T> builder = new UpdateOptionsBuilder<>(face);
        Given.lambda(options, "o -> o.limit(10)").accept(builder);
        return new ReachSettings(builder.settings(), builder.limit, builder.sideEffects, builder.paranoid, false);
    }

    @Override
    UpdateOptions<T> self() {
        return this;
    }

    @Override
    public UpdateOptions<T> individualHooks() {
        settings = settings.withIndividualHooks(true);
        return this;
    }

    @Override
    public UpdateOptions<T> limit(int rows) {
        limit = rows;
        return this;
    }

    @Override
    public UpdateOptions<T> sideEffects(boolean sideEffects) {
        this.sideEffects = sideEffects;
        return this;
    }

    @Override
    public UpdateOptions<T> paranoid(boolean paranoid) {
        this.paranoid = paranoid;
        return this;
    }
}
