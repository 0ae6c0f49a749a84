package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association;
import org.sequelize4j.association.Declarations;
import org.sequelize4j.association.Neighbourhood;
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
 * Everything that was declared, and the definitions that follow from it. A declaration that cannot work is refused at once and
 * leaves both as they were; the others make the definitions anew when somebody asks for them.
 */
final class Registry {
    private final HookRegistry hooks;
    /** One thread at a time declares or completes. */
    private final ReentrantLock lock = new ReentrantLock();

    private final Map<Class<?>, String> names = new HashMap<>();
    private Declarations declarations;
    private volatile @Nullable Definitions definitions = new Definitions(List.of());
    private volatile @Nullable Definitions used;

    Registry(ModelDefaults defaults, HookRegistry hooks) {
        this.declarations = new Declarations(defaults.withInflector(new RememberingInflector(defaults.inflector())));
        this.hooks = hooks;
    }

    /** What runs around the writes of its models. */
    HookRegistry hooks() {
        return hooks;
    }

    /**
     * All that follows from what was declared until now.
     *
     * @throws DefinitionException when declarations contradict each other that lie too far apart to notice it at once
     */
    Definitions definitions() {
        Definitions known = definitions;
        return known == null ? complete() : known;
    }

    private Definitions complete() {
        lock.lock();
        try {
            Definitions known = definitions;
            if (known == null) {
                known = declarations.resolve();
                link(known, null);
                definitions = known;
            }
            return known;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Called before a statement is made: from now on a declaration may not rename a key, because tables or queries rely on it.
     *
     * @throws DefinitionException when a declaration speaks of something that is not there
     */
    void markUsed() {
        Definitions now = definitions();
        if (used != now) {
            now.requireFinished();
            used = now;
        }
    }

    /** The definitions that statements are about to be made of. */
    Definitions inUse() {
        markUsed();
        return definitions();
    }

    ModelDefinition require(String name) {
        Definitions now = definitions();
        ModelDefinition model = now.model(name);
        if (model == null) {
            List<String> known =
                    now.models().stream().map(ModelDefinition::name).toList();
            throw new DefinitionException("There is no model \"" + name + "\"; "
                    + (known.isEmpty() ? "none is defined yet." : "there are " + String.join(", ", known) + ".")
                    + Suggestion.didYouMean(name, known));
        }
        return model;
    }

    /** The interface of a typed model; null for a dynamic one. */
    @Nullable
    Class<?> typeOf(String name) {
        lock.lock();
        try {
            ModelDeclaration declared = declarations.model(name);
            return declared == null ? require(name).type() : declared.type();
        } finally {
            lock.unlock();
        }
    }

    boolean isDeclared(String name) {
        lock.lock();
        try {
            return declarations.hasModel(name);
        } finally {
            lock.unlock();
        }
    }

    /** Whether a model with that interface is defined. */
    boolean isDefined(Class<?> type) {
        lock.lock();
        try {
            return names.containsKey(type);
        } finally {
            lock.unlock();
        }
    }

    void define(ModelDeclaration model) {
        lock.lock();
        try {
            if (declarations.hasModel(model.name())) {
                throw alreadyDefined(model);
            }
            change(new Change(List.of(model), List.of()));
        } finally {
            lock.unlock();
        }
    }

    /**
     * Adds a typed model and those that it reaches, apart from those that are defined already.
     *
     * @return the names of those that were added
     */
    List<String> define(TypedDeclarations typed) {
        lock.lock();
        try {
            List<ModelDeclaration> unknown = new ArrayList<>();
            List<String> added = new ArrayList<>();
            for (ModelDeclaration model : typed.models()) {
                ModelDeclaration known = declarations.model(model.name());
                if (known == null) {
                    unknown.add(model);
                    added.add(model.name());
                } else if (known.type() == null || !known.type().equals(model.type())) {
                    throw alreadyDefined(model);
                }
            }
            Set<String> sources = Set.copyOf(added);
            List<AssociationDeclaration> theirs = new ArrayList<>();
            for (AssociationDeclaration association : typed.associations()) {
                if (sources.contains(association.source())) {
                    theirs.add(association);
                }
            }
            change(new Change(unknown, theirs));
            return added;
        } finally {
            lock.unlock();
        }
    }

    /** Adds associations, and gives them as they are now, in the same order. */
    List<Association> associate(List<AssociationDeclaration> declared) {
        lock.lock();
        try {
            Definitions now = change(new Change(List.of(), declared));
            return declared.stream().map(said -> declared(said, now)).toList();
        } finally {
            lock.unlock();
        }
    }

    private Association declared(AssociationDeclaration said, Definitions now) {
        ModelDefinition source = Objects.requireNonNull(now.model(said.source()));
        return new DeclaredAssociation(
                Objects.requireNonNull(source.association(declarations.alias(said))), () -> definitions());
    }

    /** Changes the scopes of a model. */
    void scope(String model, UnaryOperator<Scopes> scopes) {
        lock.lock();
        try {
            ModelDeclaration known = declarations.model(model);
            if (known == null) {
                throw new DefinitionException("The model \"" + model
                        + "\" was made by an association; define it yourself to give it scopes.");
            }
            declarations.replace(known.withScopes(scopes.apply(known.scopes())));
            definitions = null;
        } finally {
            lock.unlock();
        }
    }

    private static DefinitionException alreadyDefined(ModelDeclaration model) {
        return new DefinitionException("A model \"" + model.name()
                + "\" is defined already; use sequelize.model(\"" + model.name()
                + "\") to get it, or give this one another name.");
    }

    /** What a declaration adds. */
    private record Change(List<ModelDeclaration> models, List<AssociationDeclaration> associations) {}

    /** The definitions that what is new is part of, and maybe no others. */
    private Definitions change(Change change) {
        Declarations.Mark before = declarations.mark();
        @Nullable Definitions next = null;
        try {
            declarations.add(change.models(), change.associations());
            next = checked(change);
        } finally {
            if (next == null) {
                declarations = declarations.at(before);
            }
        }
        for (ModelDeclaration model : change.models()) {
            hooks.define(model.name(), model.hooks());
            if (model.type() != null) {
                names.put(model.type(), model.name());
            }
        }
        return next;
    }

    private Definitions checked(Change change) {
        Definitions inUse = used == null ? null : definitions();
        Definitions some = inUse == null && !declarations.areFew() ? nearby(change) : null;
        if (some != null) {
            definitions = null;
            return some;
        }
        Definitions all = declarations.resolve();
        if (inUse != null) {
            Renames.refuse(inUse, all);
        }
        link(all, null);
        definitions = all;
        return all;
    }

    /** Null when all declarations together have to decide. */
    private @Nullable Definitions nearby(Change change) {
        Neighbourhood around = declarations.around(change.models(), change.associations());
        if (around.isMost()) {
            return null;
        }
        try {
            Definitions some = around.resolve();
            link(some, around);
            return some;
        } catch (RuntimeException refusal) {
            // What it misses may be declared further away, so all declarations together decide, and have the word.
            return null;
        }
    }

    /** All models, or those of which a neighbourhood has everything. */
    private static void link(Definitions definitions, @Nullable Neighbourhood around) {
        for (ModelDefinition model : definitions.models()) {
            if (model.type() != null && (around == null || around.hasAllOf(model.name()))) {
                TypedFaces.link(model);
            }
        }
    }
}
