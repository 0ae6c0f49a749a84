package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sequelize4j.UpsertOptions;
import org.sequelize4j.error.Given;

/** Collects the options of an upsert. */
final class UpsertOptionsBuilder<T> extends WriteOptionsBuilder<T, UpsertOptions<T>> implements UpsertOptions<T> {
    private final List<String> conflict = new ArrayList<>();

    private UpsertOptionsBuilder(Face<T> face) {
        super(face);
    }

    static <T> UpsertOptionsBuilder<T> of(Face<T> face, Consumer<? super UpsertOptions<T>> options) {
        UpsertOptionsBuilder<T> builder = new UpsertOptionsBuilder<>(face);
        Given.lambda(options, "o -> o.conflictFields(\"email\")").accept(builder);
        return builder;
    }

    List<String> conflict() {
        return conflict;
    }

    @Override
    UpsertOptions<T> self() {
        return this;
    }

    @Override
    public UpsertOptions<T> conflictFields(String... attributes) {
        for (String name : Given.to("conflictFields(…)", attributes, "names of attributes")) {
            conflict.add(checked("conflictFields(…)", name));
        }
        return this;
    }

    @Override
    public UpsertOptions<T> conflictField(Function<? super T, ?> attribute) {
        return conflictFields(named(attribute));
    }
}
