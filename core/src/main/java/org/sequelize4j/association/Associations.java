package org.sequelize4j.association;

import java.util.List;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.naming.Suggestion;

/** Finds the association that a user means, by its alias or by the model that it leads to. */
public final class Associations {
    private Associations() {}

    /**
     * The association of that alias; else the only one without an alias of its own that the name fits in another case or
     * number, so that {@code "Captain"} finds {@code captain}.
     *
     * @throws EagerLoadingException that says what there is, and what to write
     */
    public static AssociationDefinition find(ModelDefinition source, String name) {
        AssociationDefinition exact = source.association(name);
        if (exact != null) {
            return exact;
        }
        OneOf several = source.oneOf(name);
        if (several != null) {
            throw new EagerLoadingException("\"" + name + "\" of \"" + source.name()
                    + "\" leads to rows of several models, and here it has to be one. Name the association with that model: "
                    + String.join(", ", aliases(several.targets())) + ".");
        }
        if (name == null) {
            throw new EagerLoadingException(
                    "null is not associated to " + source.name() + "! " + has(source, aliases(source.associations())));
        }
        List<AssociationDefinition> fitting = source.associations().stream()
                .filter(association -> !association.aliased() && fits(association, name))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        List<AssociationDefinition> hidden = source.associations().stream()
                .filter(association -> association.aliased() && fitsTarget(association.targetModel(), name))
                .toList();
        if (!hidden.isEmpty()) {
            throw mustUseAlias(source, name, hidden);
        }
        List<String> known = aliases(source.associations());
        throw new EagerLoadingException(name + " is not associated to " + source.name() + "! " + has(source, known)
                + Suggestion.didYouMean(name, known));
    }

    /**
     * The only association that leads to that model and has no alias of its own.
     *
     * @throws EagerLoadingException that says what there is, and what to write
     */
    public static AssociationDefinition findByTarget(ModelDefinition source, ModelDefinition target) {
        List<AssociationDefinition> all = source.associations().stream()
                .filter(association -> association.target().equals(target.name()))
                .toList();
        List<AssociationDefinition> unaliased =
                all.stream().filter(association -> !association.aliased()).toList();
        if (unaliased.size() == 1) {
            return unaliased.get(0);
        }
        if (unaliased.size() > 1) {
            throw new EagerLoadingException(target.name() + " is associated to " + source.name()
                    + " multiple times. To identify the correct association, you must use the 'as' keyword to specify the alias of"
                    + " the association you want to include: " + includes(unaliased) + ".");
        }
        if (!all.isEmpty()) {
            throw mustUseAlias(source, target.name(), all);
        }
        throw new EagerLoadingException(
                target.name() + " is not associated to " + source.name() + "! Declare it first, with "
                        + source.name() + ".belongsTo(" + target.name() + "), hasOne, hasMany or belongsToMany. "
                        + has(source, aliases(source.associations())));
    }

    private static EagerLoadingException mustUseAlias(
            ModelDefinition source, String target, List<AssociationDefinition> aliased) {
        return new EagerLoadingException(target + " is associated to " + source.name()
                + " using an alias. You must use the 'as' keyword to specify the alias within your include statement: write "
                + includes(aliased) + ".");
    }

    private static boolean fits(AssociationDefinition association, String name) {
        return name.equalsIgnoreCase(association.as())
                || name.equalsIgnoreCase(association.singular())
                || name.equalsIgnoreCase(association.plural())
                || fitsTarget(association.targetModel(), name);
    }

    private static boolean fitsTarget(ModelDefinition target, String name) {
        return target.name().equalsIgnoreCase(name)
                || target.singular().equalsIgnoreCase(name)
                || target.plural().equalsIgnoreCase(name);
    }

    private static String includes(List<AssociationDefinition> associations) {
        return String.join(
                " or ",
                aliases(associations).stream()
                        .map(alias -> "include(\"" + alias + "\")")
                        .toList());
    }

    private static List<String> aliases(List<? extends AssociationDefinition> associations) {
        return associations.stream().map(AssociationDefinition::as).toList();
    }

    private static String has(ModelDefinition source, List<String> known) {
        return known.isEmpty()
                ? source.name() + " has no associations."
                : source.name() + " has " + String.join(", ", known) + ".";
    }
}
