package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.ThroughDeclaration;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.naming.Inflector;
import org.sequelize4j.naming.Suggestion;

/** Finds the models that associations name, gives associations their names, and refuses those that cannot be told apart. */
final class Halves {
    private final ModelDrafts drafts;
    private final Inflector inflector;
    private final List<Half> halves = new ArrayList<>();
    private final Map<List<String>, Half> byAlias = new HashMap<>();
    private final Map<List<String>, Half> unaliased = new HashMap<>();

    private Halves(ModelDrafts drafts, Inflector inflector) {
        this.drafts = drafts;
        this.inflector = inflector;
    }

    /** One half for each declaration, in the same order; what a later declaration has to bring goes to {@code unfinished}. */
    static List<Half> of(
            List<AssociationDeclaration> associations,
            ModelDrafts drafts,
            Inflector inflector,
            List<String> unfinished) {
        Halves halves = new Halves(drafts, inflector);
        for (AssociationDeclaration association : associations) {
            halves.add(association);
        }
        for (Half half : halves.halves) {
            ReadOnlyHalves.check(half);
        }
        for (Half half : halves.halves) {
            Inverses.check(half, unfinished);
        }
        return halves.halves;
    }

    private void add(AssociationDeclaration said) {
        ModelDraft source = model(said, "source", said.source());
        ModelDraft target = model(said, "target", said.target());
        Half half = new Half(said, source, target, through(said), Alias.of(said, target.nouns(), inflector));
        if (!said.aliased()) {
            requireAlias(half);
        }
        Half same = byAlias.putIfAbsent(List.of(source.name(), half.as()), half);
        if (same != null) {
            throw new AssociationException(
                    "You have used the alias " + half.as() + " in two separate associations: " + same + " and " + half
                            + ". Aliased associations must have unique aliases; give one of them another as(\"…\").");
        }
        source.add(half);
        halves.add(half);
    }

    private void requireAlias(Half half) {
        AssociationDeclaration said = half.said();
        String example = " Write for example " + said.source() + "." + AssociationDeclaration.word(said.kind()) + "("
                + said.target() + ", a -> a.as(\"" + (said.toMany() ? "others" : "other") + "\")).";
        if (half.isSelf()) {
            throw new AssociationException(
                    half + " associates the model with itself, and then the association needs an alias"
                            + " that says what the other row is." + example);
        }
        Half first = unaliased.putIfAbsent(List.of(said.source(), said.target()), half);
        if (first != null) {
            throw new AssociationException(half + " is a second association of " + said.source() + " with "
                    + said.target() + " beside " + first + ", and then one of them needs an alias." + example);
        }
    }

    private ModelDraft model(AssociationDeclaration said, String role, String name) {
        ModelDraft model = drafts.find(name);
        if (model == null) {
            throw new AssociationException("The " + role + " of " + said
                    + " is not a model that has been defined; define \"" + name + "\" first." + didYouMean(name));
        }
        return model;
    }

    private @Nullable ModelDraft through(AssociationDeclaration said) {
        if (said.kind() != Kind.BELONGS_TO_MANY) {
            return null;
        }
        ThroughDeclaration through = said.through();
        if (through == null || through.model() == null) {
            throw new AssociationException(said.source() + ".belongsToMany(" + said.target()
                    + ") requires through option, pass either a string or a model: " + said.source() + ".belongsToMany("
                    + said.target() + ", a -> a.through(\"" + said.source() + "_" + said.target() + "\")).");
        }
        if (Boolean.FALSE.equals(through.unique()) && through.uniqueKey() != null) {
            throw new AssociationException(said + " says unique(false), and names the unique key \""
                    + through.uniqueKey() + "\"; keep one of the two.");
        }
        return model(said, "junction", through.model());
    }

    private String didYouMean(String name) {
        Set<String> names = drafts.names();
        return Suggestion.didYouMean(name, names);
    }
}
