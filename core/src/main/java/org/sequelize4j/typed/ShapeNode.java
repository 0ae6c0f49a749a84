package org.sequelize4j.typed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Operand.CountOperand;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Selection;

/** What a record needs of one model: the attributes, the counts, and the same of the models that its associations lead to. */
final class ShapeNode {
    private final ModelDefinition model;
    private final Set<Attribute> attributes = new LinkedHashSet<>();
    private final List<Selection.Computed> counts = new ArrayList<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();

    private record Target(AssociationDefinition association, ShapeNode node) {}

    ShapeNode(ModelDefinition model) {
        this.model = model;
    }

    ModelDefinition model() {
        return model;
    }

    void need(Attribute attribute) {
        attributes.add(attribute);
    }

    void count(String alias, AssociationDefinition association) {
        counts.add(new Selection.Computed(alias, new CountOperand(association, Predicate.ALWAYS)));
    }

    /** What is needed of the association's target; the same node for all components that lead there. */
    ShapeNode include(AssociationDefinition association) {
        return targets.computeIfAbsent(
                        association.as(), alias -> new Target(association, new ShapeNode(association.targetModel())))
                .node();
    }

    /**
     * The find with what is needed added: its own conditions, order and page stay, at the root and in its includes.
     *
     * @param all the find that loads all of a model, default scopes applied
     */
    Find adapt(Find find, Function<? super ModelDefinition, Find> all) {
        List<Include> adapted = new ArrayList<>();
        Set<String> given = new LinkedHashSet<>();
        for (Include include : find.includes()) {
            String alias = include.association().as();
            Target target = targets.get(alias);
            given.add(alias);
            adapted.add(target == null ? include : with(include, target.node().adapt(include.query(), all)));
        }
        targets.forEach((alias, target) -> {
            if (!given.contains(alias)) {
                Find query = all.apply(target.association().targetModel());
                adapted.add(Include.of(target.association(), target.node().adapt(query, all)));
            }
        });
        return find.withSelection(selection(find)).withIncludes(adapted);
    }

    private static Include with(Include include, Find query) {
        return new Include(include.association(), query, include.required(), include.throughQuery());
    }

    private Selection selection(Find find) {
        List<Selection.Computed> computed = new ArrayList<>(find.selection().computed());
        computed.addAll(counts);
        List<Attribute> inSlotOrder = attributes.stream()
                .sorted(Comparator.comparingInt(Attribute::slot))
                .toList();
        return new Selection(inSlotOrder.isEmpty() ? model.primaryKey() : inSlotOrder, computed);
    }
}
