package org.sequelize4j.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sequelize4j.Association;
import org.sequelize4j.CreateOptions;
import org.sequelize4j.Model;
import org.sequelize4j.association.Associations;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.error.Given;
import org.sequelize4j.write.NestedIncludes;

/** Collects which associations the nested values of a create fill. */
final class CreateOptionsBuilder implements CreateOptions {
    private final ModelDefinition model;
    private final Map<String, NestedIncludes> byAlias = new LinkedHashMap<>();

    private CreateOptionsBuilder(ModelDefinition model) {
        this.model = model;
    }

    static NestedIncludes of(ModelDefinition model, Consumer<? super CreateOptions> options) {
        CreateOptionsBuilder builder = new CreateOptionsBuilder(model);
        Given.lambda(options, "o -> o.include(\"ship\")").accept(builder);
        return new NestedIncludes(false, builder.byAlias);
    }

    @Override
    public CreateOptions include(String association) {
        return include(association, nested -> {});
    }

    @Override
    public CreateOptions include(String association, Consumer<? super CreateOptions> nested) {
        AssociationDefinition found = Associations.find(model, association);
        byAlias.put(found.as(), of(found.targetModel(), nested));
        return this;
    }

    @Override
    public CreateOptions include(Model<?> target) {
        if (!(target instanceof ModelEngine<?> own)) {
            throw new EagerLoadingException(target.name() + " is not associated to " + model.name() + "!");
        }
        byAlias.put(Associations.findByTarget(model, own.definition()).as(), NestedIncludes.NONE);
        return this;
    }

    @Override
    public CreateOptions include(Association association) {
        return include(association.as());
    }
}
