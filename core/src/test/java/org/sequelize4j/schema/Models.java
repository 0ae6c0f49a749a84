package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsToManyOptions;
import org.sequelize4j.BelongsToOptions;
import org.sequelize4j.Definition;
import org.sequelize4j.HasManyOptions;
import org.sequelize4j.HasOneOptions;
import org.sequelize4j.Relation;
import org.sequelize4j.Row;
import org.sequelize4j.association.DefinitionResolver;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.AssociationOptionsBuilder;
import org.sequelize4j.definition.DefinitionBuilder;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.ModelDefaults;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.References;

/** Declares models as a user does, for tests of what becomes of their tables. */
final class Models {
    private final List<ModelDeclaration> models = new ArrayList<>();
    private final List<AssociationDeclaration> associations = new ArrayList<>();
    private final ModelDefaults defaults;

    private Models(ModelDefaults defaults) {
        this.defaults = defaults;
    }

    static Models withTimestamps() {
        return new Models(ModelDefaults.STANDARD);
    }

    static Models plain() {
        return new Models(ModelDefaults.STANDARD.withTimestamps(false));
    }

    Models model(String name) {
        return model(name, m -> {});
    }

    Models model(String name, Consumer<Definition<Row>> definition) {
        DefinitionBuilder<Row> builder = new DefinitionBuilder<>(name, null, new NoReferences());
        definition.accept(builder);
        models.add(builder.build());
        return this;
    }

    Models hasOne(String source, String target, Consumer<HasOneOptions> options) {
        associations.add(AssociationOptionsBuilder.hasOne(source, target, options));
        return this;
    }

    Models hasMany(String source, String target, Consumer<HasManyOptions> options) {
        associations.add(AssociationOptionsBuilder.hasMany(source, target, options));
        return this;
    }

    Models belongsTo(String source, String target, Consumer<BelongsToOptions> options) {
        associations.add(AssociationOptionsBuilder.belongsTo(source, target, options));
        return this;
    }

    Models belongsToMany(String source, String target, Consumer<BelongsToManyOptions> options) {
        associations.add(AssociationOptionsBuilder.belongsToMany(source, target, options));
        return this;
    }

    List<ModelDefinition> definitions() {
        return List.copyOf(
                DefinitionResolver.resolve(models, associations, defaults).models());
    }

    private static final class NoReferences implements References<Row> {
        @Override
        public String attribute(Function<? super Row, ? extends @Nullable Object> reference) {
            throw new AssertionError("Not used here.");
        }

        @Override
        public String association(Function<? super Row, ? extends Relation<?>> reference) {
            throw new AssertionError("Not used here.");
        }
    }
}
