package org.sequelize4j.engine;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.sequelize4j.BulkCreateOptions;
import org.sequelize4j.error.Given;
import org.sequelize4j.write.BulkSettings;

/** Collects the options of a bulkCreate. */
final class BulkOptionsBuilder implements BulkCreateOptions {
    private BulkSettings settings = BulkSettings.STANDARD;

    private BulkOptionsBuilder() {}

    static BulkSettings of(Consumer<? super BulkCreateOptions> options) {
        BulkOptionsBuilder builder = new BulkOptionsBuilder();
        Given.lambda(options, "o -> o.fields(\"name\")").accept(builder);
        return builder.settings;
    }

    @Override
    public BulkCreateOptions fields(String... names) {
        settings = new BulkSettings(given(names), settings.returning(), settings.progress());
        return this;
    }

    private static List<String> given(String... names) {
        return Stream.of(names)
                .map(name -> Given.to("fields(…)", name, "names of attributes"))
                .toList();
    }

    @Override
    public BulkCreateOptions returning(boolean returning) {
        settings = new BulkSettings(settings.fields(), returning, settings.progress());
        return this;
    }

    @Override
    public BulkCreateOptions onProgress(LongConsumer rowsWritten) {
        settings = new BulkSettings(
                settings.fields(), settings.returning(), Given.lambda(rowsWritten, "rows -> log(rows)"));
        return this;
    }
}
