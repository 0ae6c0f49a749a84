package org.sequelize4j.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.AssociateEvent;
import org.sequelize4j.Association;
import org.sequelize4j.BelongsToManyOptions;
import org.sequelize4j.BelongsToOneOfOptions;
import org.sequelize4j.BelongsToOptions;
import org.sequelize4j.HasManyOptions;
import org.sequelize4j.HasOneOptions;
import org.sequelize4j.HookType;
import org.sequelize4j.Model;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.AssociationOptionsBuilder;
import org.sequelize4j.definition.BelongsToOneOfOptionsBuilder;
import org.sequelize4j.definition.ScopeBody;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.Given;

/** Declares the associations of one model. */
final class ModelAssociations {
    private final ModelCore core;

    ModelAssociations(ModelCore core) {
        this.core = core;
    }

    Association hasOne(Model<?> target, Consumer<? super HasOneOptions> options) {
        return declare(AssociationOptionsBuilder.hasOne(core.name(), own(target), options), target);
    }

    Association belongsTo(Model<?> target, Consumer<? super BelongsToOptions> options) {
        return declare(AssociationOptionsBuilder.belongsTo(core.name(), own(target), options), target);
    }

    List<Association> belongsToOneOf(
            String alias, Collection<? extends Model<?>> targets, Consumer<? super BelongsToOneOfOptions> options) {
        Map<String, Model<?>> byName = new LinkedHashMap<>();
        Given.to("belongsToOneOf(…)", targets, "the models that it can lead to")
                .forEach(target -> byName.put(own(target), target));
        List<AssociationDeclaration> declarations =
                BelongsToOneOfOptionsBuilder.of(core.name(), alias, byName.keySet(), options).stream()
                        .map(said -> within(said, Objects.requireNonNull(byName.get(said.target()))))
                        .toList();
        return core.services.registry.associate(declarations);
    }

    Association hasMany(Model<?> target, Consumer<? super HasManyOptions> options) {
        return declare(AssociationOptionsBuilder.hasMany(core.name(), own(target), options), target);
    }

    Association belongsToMany(Model<?> target, Consumer<? super BelongsToManyOptions> options) {
        return declare(AssociationOptionsBuilder.belongsToMany(core.name(), own(target), options), target);
    }

    /** The target's name; a model of another Sequelize is none of this one's. */
    private String own(Model<?> target) {
        Given.to("An association of \"" + core.name() + "\"", target, "the model that it leads to");
        if (!(target instanceof ModelEngine<?> model) || !model.belongsTo(core.services)) {
            throw new AssociationException("The model \"" + target.name() + "\" was defined by another Sequelize, so \""
                    + core.name() + "\" cannot be associated with it.");
        }
        return model.name();
    }

    /** A scope of the target stands in for its default scope, wherever the association leads there. */
    private static AssociationDeclaration within(AssociationDeclaration said, Model<?> target) {
        ScopeBody scope = ((ModelEngine<?>) target).face().queries().chosenScope();
        return scope == null ? said : said.to(scope);
    }

    private Association declare(AssociationDeclaration said, Model<?> target) {
        return declare(within(said, target));
    }

    private Association declare(AssociationDeclaration declaration) {
        if (!declaration.hooks()) {
            return declared(declaration);
        }
        core.hooks().tell(HookType.BEFORE_ASSOCIATE, event(declaration, null));
        Association association = declared(declaration);
        core.hooks().tell(HookType.AFTER_ASSOCIATE, event(declaration, association));
        return association;
    }

    private static AssociateEvent event(AssociationDeclaration declaration, @Nullable Association association) {
        return new AssociateEvent(declaration.source(), declaration.target(), declaration.kind(), association);
    }

    private Association declared(AssociationDeclaration declaration) {
        return core.services.registry.associate(List.of(declaration)).get(0);
    }

    Map<String, Association> all() {
        return core.definition().associations().stream()
                .collect(Collectors.toMap(
                        AssociationDefinition::as,
                        association -> association,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
