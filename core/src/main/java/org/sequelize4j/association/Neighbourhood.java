package org.sequelize4j.association;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.Definitions;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.ReferenceDeclaration;
import org.sequelize4j.type.VirtualType;

/**
 * What a new declaration can have to do with: enough of all declarations to find out whether it can work. The models in the
 * middle are complete, those around them have only what the middle asks of them.
 */
public final class Neighbourhood {
    private final Declarations all;
    private final Set<String> models = new HashSet<>();
    private final BitSet associations = new BitSet();
    private final Set<String> complete = new HashSet<>();
    private final Deque<String> atTheBorder = new ArrayDeque<>();
    private boolean noEnd;

    private Neighbourhood(Declarations all) {
        this.all = all;
    }

    static Neighbourhood of(
            Declarations all, Collection<ModelDeclaration> models, List<AssociationDeclaration> associations) {
        Neighbourhood found = new Neighbourhood(all);
        models.forEach(found::around);
        associations.forEach(found::around);
        while (!found.atTheBorder.isEmpty()) {
            found.settle(found.atTheBorder.pop());
        }
        return found;
    }

    /** Whether so much is part of it that it is as well to resolve all declarations. */
    public boolean isMost() {
        return hasNoEnd() || 2 * (models.size() + associations.cardinality()) >= all.size();
    }

    /** Whether something in it may follow from any declaration. */
    boolean hasNoEnd() {
        return noEnd;
    }

    /** Whether all that is declared of the model is part of it. */
    public boolean hasAllOf(String model) {
        return complete.contains(model);
    }

    /**
     * The definitions that follow from this part.
     *
     * @throws org.sequelize4j.error.DefinitionException when a declaration cannot work, or when one further away is missing
     */
    public Definitions resolve() {
        return DefinitionResolver.resolve(
                all.models(models),
                associations.stream()
                        .mapToObj(place -> all.associations().get(place))
                        .toList(),
                all.defaults());
    }

    private void around(ModelDeclaration model) {
        complete(model.name());
        if (isJunction(model.name())) {
            keysTo(model.name());
        }
    }

    private void around(AssociationDeclaration said) {
        String alias = all.alias(said);
        String holder = Declarations.holder(said);
        String junction = Declarations.junction(said);
        withKeys(said.source());
        withKeys(said.target());
        complete(holder == null ? said.source() : holder);
        include(Mention.alias(said.source(), alias));
        include(Mention.couple(said.source(), said.target()));
        include(Mention.inverse(said.source(), alias));
        include(Mention.upkeep(said.source(), alias));
        if (said.inverse() != null) {
            include(Mention.alias(said.target(), said.inverse()));
            include(Mention.inverse(said.target(), said.inverse()));
        }
        if (said.polymorphic() != null) {
            include(Mention.alias(said.source(), said.polymorphic().name()));
        }
        if (said.upkeep() != null) {
            all.referencing(said.target()).forEach(this::withKeys);
        }
        for (String attribute : Declarations.kept(said.upkeep())) {
            include(Mention.upkeep(said.target(), attribute));
            include(Mention.alias(said.target(), attribute));
        }
        include(junction == null ? Mention.step(alias) : Mention.path());
        if (junction != null) {
            keysTo(junction);
        }
    }

    /** A model with everything that speaks of it. */
    private void complete(String name) {
        if (complete.add(name)) {
            withKeys(name);
            include(Mention.end(name));
            all.referencing(name).forEach(this::withKeys);
            ModelDeclaration said = all.model(name);
            if (said != null) {
                said.attributes().stream()
                        .map(AttributeDeclaration::references)
                        .flatMap(Stream::ofNullable)
                        .forEach(this::includeReferenced);
            }
        }
    }

    private void includeReferenced(ReferenceDeclaration reference) {
        for (String model : all.named(reference.model())) {
            withKeys(model);
            include(Mention.upkeep(model, reference.attribute()));
        }
    }

    /** What references a junction has keys that are named by the junction's own. */
    private void keysTo(String junction) {
        for (int place : all.places(Mention.end(junction))) {
            String holder = Declarations.holder(all.associations().get(place));
            if (holder != null && !complete.contains(holder)) {
                complete(holder);
                if (isJunction(holder)) {
                    keysTo(holder);
                }
            }
        }
    }

    private void withKeys(String name) {
        include(name);
        include(Mention.key(name));
    }

    private void include(String model) {
        if (models.add(model)) {
            atTheBorder.push(model);
        }
    }

    private void include(Mention mention) {
        all.places(mention).forEach(this::include);
    }

    private void include(int place) {
        if (!associations.get(place)) {
            associations.set(place);
            AssociationDeclaration said = all.associations().get(place);
            include(said.source());
            include(said.target());
            String junction = Declarations.junction(said);
            if (junction != null) {
                include(junction);
            }
            follow(said);
        }
    }

    /** A path is refused by where it ends, and goes along associations that a junction brings where none is declared. */
    private void follow(AssociationDeclaration path) {
        String model = path.source();
        for (String alias : path.path()) {
            List<Integer> steps = all.places(Mention.alias(model, alias));
            if (steps.isEmpty()) {
                noEnd = true;
                return;
            }
            include(steps.get(0));
            model = all.associations().get(steps.get(0)).target();
        }
    }

    /** Whose own words leave open what its attributes are needs its keys too. */
    private void settle(String name) {
        if (isJunction(name) || leavesOpen(all.model(name))) {
            include(Mention.key(name));
        }
    }

    private boolean isJunction(String name) {
        return !all.places(Mention.junction(name)).isEmpty();
    }

    private static boolean leavesOpen(@Nullable ModelDeclaration model) {
        return model != null
                && (model.attributes().stream()
                                .anyMatch(attribute ->
                                        attribute.type() == null || attribute.type() instanceof VirtualType)
                        || model.indexes().stream()
                                .anyMatch(index -> !index.where().isEmpty()));
    }
}
