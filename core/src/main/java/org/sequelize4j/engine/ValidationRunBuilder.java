package org.sequelize4j.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.ValidationRun;
import org.sequelize4j.error.Given;
import org.sequelize4j.write.ValidationSettings;

/** Collects what a validation looks at. */
final class ValidationRunBuilder implements ValidationRun {
    private final Set<String> skip = new LinkedHashSet<>();
    private @Nullable Set<String> fields;
    private boolean hooks = true;

    private ValidationRunBuilder() {}

    static ValidationSettings of(Consumer<? super ValidationRun> options) {
        ValidationRunBuilder builder = new ValidationRunBuilder();
        Given.lambda(options, "run -> run.skip(\"name\")").accept(builder);
        return new ValidationSettings(builder.fields, builder.skip, builder.hooks);
    }

    @Override
    public ValidationRun fields(String... attributes) {
        if (fields == null) {
            fields = new LinkedHashSet<>();
        }
        fields.addAll(Given.all("fields(…)", attributes, "names of attributes"));
        return this;
    }

    @Override
    public ValidationRun skip(String... names) {
        skip.addAll(Given.all("skip(…)", names, "names of attributes and rules"));
        return this;
    }

    @Override
    public ValidationRun hooks(boolean hooks) {
        this.hooks = hooks;
        return this;
    }
}
