package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AlongPath;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.naming.Suggestion;

/** Finds the associations that paths lead along, which may be paths themselves. */
final class Paths {
    private final Map<String, List<AssociationDefinition>> associations;
    private final List<String> unfinished;

    private Paths(Map<String, List<AssociationDefinition>> associations, List<String> unfinished) {
        this.associations = associations;
        this.unfinished = unfinished;
    }

    /**
     * Puts the complete definition in the place of each path.
     *
     * @param associations of all models, by the model's name
     * @param unfinished gets what a later declaration has to bring
     */
    static void complete(Map<String, List<AssociationDefinition>> associations, List<String> unfinished) {
        Paths paths = new Paths(associations, unfinished);
        for (List<AssociationDefinition> ofModel : associations.values()) {
            for (int i = 0; i < ofModel.size(); i++) {
                if (ofModel.get(i) instanceof AlongPath path && path.steps().isEmpty()) {
                    ofModel.set(i, paths.completed(path, new ArrayList<>()));
                }
            }
        }
    }

    private AlongPath completed(AlongPath path, List<AlongPath> above) {
        if (above.contains(path)) {
            throw new AssociationException("The path of " + path + " leads along " + String.join(", ", path.path())
                    + ", and one of these leads along " + path + " itself; a path has to end somewhere.");
        }
        above.add(path);
        List<AssociationDefinition> steps = new ArrayList<>();
        String model = path.source();
        for (String alias : path.path()) {
            AssociationDefinition step = find(model, alias);
            if (step instanceof AlongPath other && other.steps().isEmpty()) {
                step = completed(other, above);
            }
            if (step == null
                    || (step instanceof AlongPath other && other.steps().isEmpty())) {
                unfinished.add(missing(path, model, alias));
                return path;
            }
            steps.add(step);
            model = step.target();
        }
        above.remove(path);
        requireEnd(path, model);
        return path.withSteps(steps);
    }

    private static void requireEnd(AlongPath path, String end) {
        if (!end.equals(path.target())) {
            throw new AssociationException("The path of " + path + " along " + String.join(", ", path.path())
                    + " leads to \"" + end + "\", and the association leads to \"" + path.target()
                    + "\". Name the associations of the way there.");
        }
        if (path.sourceModel().primaryKey().isEmpty()
                || path.targetModel().primaryKey().isEmpty()) {
            throw new AssociationException(path + " leads along a path, and that needs primary keys of \""
                    + path.source() + "\" and \"" + path.target() + "\", by which their rows are told apart.");
        }
    }

    private @Nullable AssociationDefinition find(String model, String alias) {
        return of(model).stream()
                .filter(association -> association.as().equals(alias))
                .findFirst()
                .orElse(null);
    }

    private List<AssociationDefinition> of(String model) {
        return associations.getOrDefault(model, List.of());
    }

    private String missing(AlongPath path, String model, String alias) {
        List<String> known = of(model).stream().map(AssociationDefinition::as).toList();
        return "The path of " + path + " leads along " + String.join(", ", path.path()) + ", and \"" + model
                + "\" has no association \"" + alias + "\"; it has "
                + (known.isEmpty() ? "none" : String.join(", ", known)) + "." + Suggestion.didYouMean(alias, known);
    }
}
