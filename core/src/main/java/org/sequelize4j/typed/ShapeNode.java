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
import org.sequelize4j.query.Operand.AggregateOperand;
import org.sequelize4j.query.Selection;

/** What a record needs of one model: the attributes, the counts, and the same of the models that its associations lead to. */
final class ShapeNode {
    private final ModelDefinition model;
    private final Set<Attribute> attributes = new LinkedHashSet<>();
    private final Map<String, AggregateLink> computed = new LinkedHashMap<>();
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

    void compute(String alias, AggregateLink value) {
        computed.put(alias, value);
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
     * @param all the include that loads all of an association, default scopes applied
     */
    Find adapt(Find find, Function<? super AssociationDefinition, Include> all) {
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
                Include include = all.apply(target.association());
                adapted.add(with(include, target.node().adapt(include.query(), all)));
            }
        });
        return find.withSelection(selection(find, all)).withIncludes(adapted);
    }

    private static Include with(Include include, Find query) {
        return include.withQuery(query);
    }

    private static AggregateOperand operand(AggregateLink value, Include of) {
        return new AggregateOperand(
                value.association(),
                value.aggregate(),
                value.attribute(),
                of.query().where(),
                of.throughCondition());
    }

    private Selection selection(Find find, Function<? super AssociationDefinition, Include> all) {
        List<Selection.Computed> values = new ArrayList<>(find.selection().computed());
        computed.forEach((alias, value) ->
                values.add(new Selection.Computed(alias, operand(value, all.apply(value.association())))));
        List<Attribute> inSlotOrder = attributes.stream()
                .sorted(Comparator.comparingInt(Attribute::slot))
                .toList();
        return new Selection(inSlotOrder.isEmpty() ? model.primaryKey() : inSlotOrder, values);
    }
}
