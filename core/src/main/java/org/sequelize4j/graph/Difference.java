package org.sequelize4j.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.load.Runtimes;
import org.sequelize4j.write.GraphChanges;
import org.sequelize4j.write.ReadOnlyAssociations;

/**
 * Compares a graph with what is stored, one place of the graph after the other, each with a few reads for all rows of the place;
 * what is to be written comes together in {@link GraphChanges}.
 */
final class Difference {
    private final KnownRows known;
    private final Runtimes runtimes;
    private final GraphChanges changes = new GraphChanges();
    private final Refusals refusals = new Refusals();
    private final Orphaned orphaned = new Orphaned(changes);
    private final Set<RowInstance> followed = Collections.newSetFromMap(new IdentityHashMap<>());

    Difference(KnownRows known, Runtimes runtimes) {
        this.known = known;
        this.runtimes = runtimes;
    }

    /** Compares the graphs of some roots. */
    void of(ModelDefinition model, List<GraphNode> roots, GraphSettings settings) {
        NodeRows rows = rows(model);
        rows.find(roots, settings, model.primaryKey(), node -> Map.of());
        for (GraphNode root : roots) {
            if (root.isOpen()) {
                root.is(rows.fresh());
            }
            save(root, false);
        }
        follow(model, roots, settings);
        refusals.raise();
        orphaned.settle();
    }

    /** Sets what was given of a row, which will be written when that changes anything. */
    void save(GraphNode node, boolean isLink) {
        changes.save(node.row(), new GraphChanges.Position(node.path(), isLink));
        NodeRows.apply(node, refusals);
    }

    /** Goes on with what hangs on these rows. */
    void follow(ModelDefinition model, List<GraphNode> parents, GraphSettings settings) {
        List<GraphNode> open = parents.stream()
                .filter(parent -> !(parent.given() instanceof GivenRow.OfKey) && !parent.isMatched())
                .filter(parent -> !isOpen(parent, settings) || followed.add(parent.row()))
                .toList();
        for (String alias : aliases(model, open, settings)) {
            AssociationDefinition association = model.association(alias);
            if (association == null) {
                throw new IllegalStateException("The association " + alias + " was found before.");
            }
            ReadOnlyAssociations.refuse(association);
            GraphSettings ofTargets = settings.associations().getOrDefault(alias, GraphSettings.STANDARD);
            requireOneParent(association, open, ofTargets);
            List<Family> families = new ArrayList<>();
            for (GraphNode parent : open) {
                Family family =
                        isNamed(parent, alias, settings) ? Family.of(parent, association, ofTargets.connect()) : null;
                if (family != null) {
                    families.add(family);
                } else if (parent.given() instanceof GivenRow.OfInstance && ofTargets.replaces()) {
                    throw notLoaded(association, parent);
                }
            }
            compare(association, open, families, ofTargets);
            follow(
                    association.targetModel(),
                    families.stream()
                            .flatMap(family -> family.children().stream())
                            .toList(),
                    ofTargets);
        }
    }

    private static void requireOneParent(
            AssociationDefinition association, List<GraphNode> parents, GraphSettings settings) {
        if (!settings.connect().isEmpty() && parents.size() > 1 && !(association instanceof BelongsToMany)) {
            throw new InstanceException("connect(…) of \"" + association.as() + "\" was said for " + parents.size()
                    + " rows of \"" + association.source()
                    + "\", and a row can hang on one of them only. Give its key among the values of that one.");
        }
    }

    /** Whether what an instance has in memory says which associations are saved. */
    private static boolean isOpen(GraphNode node, GraphSettings settings) {
        return node.given() instanceof GivenRow.OfInstance
                && settings.associations().isEmpty();
    }

    private static Set<String> aliases(ModelDefinition model, List<GraphNode> parents, GraphSettings settings) {
        Set<String> aliases = new LinkedHashSet<>(settings.associations().keySet());
        for (GraphNode parent : parents) {
            if (parent.given() instanceof GivenRow.Values values) {
                values.nested().keySet().forEach(alias -> {
                    if (!values.shaped() && !settings.associations().containsKey(alias)) {
                        throw new InstanceException(parent.place() + "\"" + alias + "\" is an association of \""
                                + model.name() + "\": to save its values as associated rows, say so with"
                                + " g.association(\"" + alias + "\").");
                    }
                    aliases.add(alias);
                });
            } else if (isOpen(parent, settings)) {
                model.associations().stream()
                        .filter(association -> association.writtenBy() == null)
                        .filter(association -> InMemory.leadsOn(parent.row(), association))
                        .map(AssociationDefinition::as)
                        .forEach(aliases::add);
            }
        }
        return aliases;
    }

    private static boolean isNamed(GraphNode parent, String alias, GraphSettings settings) {
        return parent.given() instanceof GivenRow.Values
                || settings.associations().containsKey(alias)
                || isOpen(parent, settings);
    }

    private static InstanceException notLoaded(AssociationDefinition association, GraphNode parent) {
        return new InstanceException(parent.place() + "\"" + association.as() + "\" of \"" + association.source()
                + "\" is not loaded, so replace() would leave nothing of it. Read the instance with include(\""
                + association.as() + "\").");
    }

    private void compare(
            AssociationDefinition association, List<GraphNode> parents, List<Family> families, GraphSettings settings) {
        if (association instanceof BelongsTo belongsTo) {
            new BelongsToDifference(this, belongsTo, settings).of(families);
        } else if (association instanceof BelongsToMany through) {
            new ThroughDifference(this, through, settings).of(parents, families);
        } else {
            new HasDifference(this, association, settings).of(parents, families);
        }
    }

    NodeRows rows(ModelDefinition model) {
        return new NodeRows(model, known, runtimes);
    }

    KnownRows known() {
        return known;
    }

    Runtimes runtimes() {
        return runtimes;
    }

    GraphChanges changes() {
        return changes;
    }

    Refusals refusals() {
        return refusals;
    }

    Orphaned orphaned() {
        return orphaned;
    }
}
