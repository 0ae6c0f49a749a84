package org.sequelize4j.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.WriteOptions;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.EmbeddedValue;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.References;
import org.sequelize4j.error.Given;
import org.sequelize4j.write.WriteSettings;

/** Collects what all options of writes have in common. */
abstract class WriteOptionsBuilder<T, O extends WriteOptions<T, O>> implements WriteOptions<T, O> {
    final ModelDefinition model;
    private final References<T> references;
    private @Nullable Set<String> fields;
    WriteSettings settings = WriteSettings.STANDARD;

    WriteOptionsBuilder(Face<T> face) {
        this.model = face.definition();
        this.references = face.queries().references(model);
    }

    abstract O self();

    WriteSettings settings() {
        return settings.withFields(fields);
    }

    @Override
    public O fields(String... attributes) {
        fields = fields == null ? new LinkedHashSet<>() : fields;
        for (String name : Given.to("fields(…)", attributes, "names of attributes")) {
            EmbeddedValue embedded = model.embedded(name);
            if (embedded == null) {
                fields.add(checked("fields(…)", name));
            } else {
                embedded.attributes().stream().map(Attribute::name).forEach(fields::add);
            }
        }
        return self();
    }

    @Override
    public O field(Function<? super T, ?> attribute) {
        return fields(named(attribute));
    }

    /** The name of an attribute of the model, which has to exist. */
    final String checked(String call, String name) {
        return model.requireAttribute(Given.to(call, name, "names of attributes"))
                .name();
    }

    final String named(Function<? super T, ?> attribute) {
        return references.attribute(Given.lambda(attribute, "Captain::name"));
    }

    @Override
    public O validate(boolean validate) {
        settings = settings.withValidation(validate);
        return self();
    }

    @Override
    public O hooks(boolean hooks) {
        settings = settings.withHooks(hooks);
        return self();
    }

    @Override
    public O silent() {
        settings = settings.withSilence(true);
        return self();
    }

    @Override
    public O touch(boolean touch) {
        settings = settings.withTouch(touch);
        return self();
    }
}
