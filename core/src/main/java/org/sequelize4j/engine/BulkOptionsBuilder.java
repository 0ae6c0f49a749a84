package org.sequelize4j.engine;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.sequelize4j.BulkCreateOptions;
import org.sequelize4j.error.Given;
import org.sequelize4j.write.BulkSettings;

/** Collects the options of a bulkCreate. */
final class BulkOptionsBuilder<T> extends NestingOptionsBuilder<T, BulkCreateOptions<T>>
        implements BulkCreateOptions<T> {
    private LongConsumer progress = rows -> {};

    private BulkOptionsBuilder(Face<T> face) {
        super(face);
    }

    static <T> BulkOptionsBuilder<T> of(Face<T> face, Consumer<? super BulkCreateOptions<T>> options) {
        BulkOptionsBuilder<T> builder = new BulkOptionsBuilder<>(face);
        Given.lambda(options, "o -> o.fields(\"name\")").accept(builder);
        return builder;
    }

    BulkSettings bulk() {
        return new BulkSettings(settings(), progress);
    }

    @Override
    BulkCreateOptions<T> self() {
        return this;
    }

    @Override
    public BulkCreateOptions<T> individualHooks() {
        settings = settings.withIndividualHooks(true);
        return this;
    }

    @Override
    public BulkCreateOptions<T> returning(boolean returning) {
        settings = settings.withReturning(returning);
        return this;
    }

    @Override
    public BulkCreateOptions<T> onProgress(LongConsumer rowsWritten) {
        progress = Given.lambda(rowsWritten, "rows -> log(rows)");
        return this;
    }
}
