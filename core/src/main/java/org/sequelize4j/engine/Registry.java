package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.association.DefinitionResolver;
import org.sequelize4j.association.Renames;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.Definitions;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.ModelDefaults;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.Scopes;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.hook.HookRegistry;
import org.sequelize4j.naming.Suggestion;
import org.sequelize4j.typed.TypedDeclarations;
import org.sequelize4j.typed.TypedFaces;

/**
 * Everything that was declared, and the definitions that follow from it. A declaration that fails leaves both as they were;
 * one that succeeds swaps a new immutable snapshot in.
 */
final class Registry {
    private final ModelDefaults defaults;
    private final HookRegistry hooks;
    private final ReentrantLock lock = new ReentrantLock();
    private Map<String, ModelDeclaration> models = Map.of();
    private List<AssociationDeclaration> associations = List.of();
    private volatile Definitions definitions = new Definitions(List.of());
    private volatile @Nullable Definitions used;

    Registry(ModelDefaults defaults, HookRegistry hooks) {
        this.defaults = defaults.withInflector(new RememberingInflector(defaults.inflector()));
        this.hooks = hooks;
    }

    /** What runs around the writes of its models. */
    HookRegistry hooks() {
        return hooks;
    }

    Definitions definitions() {
        return definitions;
    }

    /**
     * Called before a statement is made: from now on a declaration may not rename a key, because tables or queries rely on it.
     *
     * @throws DefinitionException when a declaration speaks of something that is not there
     */
    void markUsed() {
        Definitions now = definitions;
        if (used != now) {
            now.requireFinished();
            used = now;
        }
    }

    /** The definitions that statements are about to be made of. */
    Definitions inUse() {
        markUsed();
        return definitions;
    }

    ModelDefinition require(String name) {
        ModelDefinition model = definitions.model(name);
        if (model == null) {
            List<String> known =
                    definitions.models().stream().map(ModelDefinition::name).toList();
            throw new DefinitionException("There is no model \"" + name + "\"; "
                    + (known.isEmpty() ? "none is defined yet." : "there are " + String.join(", ", known) + ".")
                    + Suggestion.didYouMean(name, known));
        }
        return model;
    }

    @Nullable
    ModelDefinition byType(Class<?> type) {
        for (ModelDefinition model : definitions.models()) {
            if (type.equals(model.type())) {
                return model;
            }
        }
        return null;
    }

    void define(ModelDeclaration model) {
        change(() -> {
            if (models.containsKey(model.name())) {
                throw alreadyDefined(model);
            }
            return new Change(List.of(model), List.of());
        });
    }

    /**
     * Adds a typed model and those that it reaches, apart from those that are defined already.
     *
     * @return the names of those that were added
     */
    List<String> define(TypedDeclarations typed) {
        List<String> names = new ArrayList<>();
        change(() -> {
            List<ModelDeclaration> added = new ArrayList<>();
            for (ModelDeclaration model : typed.models()) {
                ModelDeclaration known = models.get(model.name());
                if (known == null) {
                    added.add(model);
                } else if (known.type() == null || !known.type().equals(model.type())) {
                    throw alreadyDefined(model);
                }
            }
            added.forEach(model -> names.add(model.name()));
            return new Change(
                    added,
                    typed.associations().stream()
                            .filter(association -> names.contains(association.source()))
                            .toList());
        });
        return names;
    }

    void associate(List<AssociationDeclaration> declared) {
        change(() -> new Change(List.of(), declared));
    }

    /** Changes the scopes of a model. */
    void scope(String model, UnaryOperator<Scopes> scopes) {
        change(() -> {
            ModelDeclaration known = models.get(model);
            if (known == null) {
                throw new DefinitionException("The model \"" + model
                        + "\" was made by an association; define it yourself to give it scopes.");
            }
            return new Change(List.of(known.withScopes(scopes.apply(known.scopes()))), List.of());
        });
    }

    private static DefinitionException alreadyDefined(ModelDeclaration model) {
        return new DefinitionException("A model \"" + model.name()
                + "\" is defined already; use sequelize.model(\"" + model.name()
                + "\") to get it, or give this one another name.");
    }

    /** What a declaration adds. */
    private record Change(List<ModelDeclaration> models, List<AssociationDeclaration> associations) {}

    private void change(Supplier<Change> declaration) {
        lock.lock();
        try {
            Change change = declaration.get();
            Map<String, ModelDeclaration> allModels = new LinkedHashMap<>(models);
            change.models().forEach(model -> allModels.put(model.name(), model));
            List<AssociationDeclaration> allAssociations = new ArrayList<>(associations);
            allAssociations.addAll(change.associations());
            Definitions next = DefinitionResolver.resolve(allModels.values(), allAssociations, defaults);
            if (used != null) {
                Renames.refuse(definitions, next);
            }
            next.models().stream().filter(model -> model.type() != null).forEach(TypedFaces::link);
            change.models().forEach(model -> hooks.define(model.name(), model.hooks()));
            models = allModels;
            associations = allAssociations;
            definitions = next;
        } finally {
            lock.unlock();
        }
    }
}
