package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.sequelize4j.BulkCreateOptions;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.write.BulkSettings;
import org.sequelize4j.write.Duplicates;

/** Collects the options of a bulkCreate. */
final class BulkOptionsBuilder<T> extends NestingOptionsBuilder<T, BulkCreateOptions<T>>
        implements BulkCreateOptions<T> {
    private LongConsumer progress = rows -> {};
    private boolean ignoreDuplicates;
    private final List<String> update = new ArrayList<>();
    private List<String> conflict = List.of();

    private BulkOptionsBuilder(Face<T> face) {
        super(face);
        settings = settings.withValidation(false);
    }

    static <T> BulkOptionsBuilder<T> of(Face<T> face, Consumer<? super BulkCreateOptions<T>> options) {
        BulkOptionsBuilder<T> builder = new BulkOptionsBuilder<>(face);
        Given.lambda(options, "o -> o.fields(\"name\")").accept(builder);
        return builder;
    }

    BulkSettings bulk() {
        return new BulkSettings(settings(), new Duplicates(ignoreDuplicates, update, conflict), progress);
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
    public BulkCreateOptions<T> ignoreDuplicates() {
        ignoreDuplicates = true;
        return this;
    }

    @Override
    public BulkCreateOptions<T> updateOnDuplicate(String... attributes) {
        if (Given.to("updateOnDuplicate(…)", attributes, "names of attributes").length == 0) {
            throw new QueryException(
                    "updateOnDuplicate was given no attribute; name those that are set where another row"
                            + " stands in the way, or write ignoreDuplicates().");
        }
        for (String name : attributes) {
            update.add(checked("updateOnDuplicate(…)", name));
        }
        return this;
    }

    @Override
    public BulkCreateOptions<T> updateOnDuplicate(Function<? super T, ?> attribute) {
        return updateOnDuplicate(named(attribute));
    }

    @Override
    public BulkCreateOptions<T> conflictAttributes(String... attributes) {
        conflict = Given.all("conflictAttributes(…)", attributes, "names of attributes").stream()
                .map(name -> checked("conflictAttributes(…)", name))
                .toList();
        return this;
    }

    @Override
    public BulkCreateOptions<T> onProgress(LongConsumer rowsWritten) {
        progress = Given.lambda(rowsWritten, "rows -> log(rows)");
        return this;
    }
}
