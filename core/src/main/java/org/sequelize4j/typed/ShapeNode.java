package org.sequelize4j.typed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Layout;
import org.sequelize4j.query.Operand.AggregateOperand;
import org.sequelize4j.query.Selection;

/** What a record needs of one model: the attributes, the counts, and the same of the models that its associations lead to. */
final class ShapeNode {
    private final ModelDefinition model;
    private final Map<Attribute, Integer> attributes = new LinkedHashMap<>();
    private final Map<String, AggregateLink> computed = new LinkedHashMap<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final List<Supplier<Layout.Entry>> places = new ArrayList<>();

    /**
     * Where an association leads.
     *
     * @param place where its rows stand in the array of a row
     */
    record Target(AssociationDefinition association, ShapeNode node, int place) {}

    ShapeNode(ModelDefinition model) {
        this.model = model;
    }

    ModelDefinition model() {
        return model;
    }

    /** The place of an attribute in the array of a row. */
    int need(Attribute attribute) {
        return attributes.computeIfAbsent(attribute, needed -> place(() -> new Layout.Value(needed)));
    }

    /** The place of what is to be computed under that name. */
    int compute(String alias, AggregateLink value) {
        computed.put(alias, value);
        return place(() -> new Layout.Computed(alias));
    }

    private int place(Supplier<Layout.Entry> entry) {
        places.add(entry);
        return places.size() - 1;
    }

    /** Everything that has a place, when all is noted. */
    Layout layout() {
        return new Layout(places.stream().map(Supplier::get).toList());
    }

    /** What is needed of the association's target; the same node for all components that lead there. */
    Target include(AssociationDefinition association) {
        return targets.computeIfAbsent(association.as(), alias -> {
            ShapeNode node = new ShapeNode(association.targetModel());
            return new Target(association, node, place(() -> new Layout.Related(association, node.layout())));
        });
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
                boolean several = target.association() instanceof BelongsTo one && one.oneOf() != null;
                adapted.add(with(
                        several ? include.optional() : include, target.node().adapt(include.query(), all)));
            }
        });
        return find.withSelection(selection(find, all)).withIncludes(adapted);
    }

    private static Include with(Include include, Find query) {
        return include.withQuery(query);
    }

    private static AggregateOperand operand(AggregateLink value, Include of) {
        return new AggregateOperand(
                of.association(),
                value.aggregate(),
                value.attribute(),
                of.query().where(),
                of.throughCondition());
    }

    private Selection selection(Find find, Function<? super AssociationDefinition, Include> all) {
        List<Selection.Computed> values = new ArrayList<>(find.selection().computed());
        computed.forEach((alias, value) ->
                values.add(new Selection.Computed(alias, operand(value, all.apply(value.association())))));
        List<Attribute> inSlotOrder = attributes.keySet().stream()
                .sorted(Comparator.comparingInt(Attribute::slot))
                .toList();
        return new Selection(inSlotOrder.isEmpty() ? model.primaryKey() : inSlotOrder, values);
    }
}
