package org.sequelize4j.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Selection.Computed;
import org.sequelize4j.type.VirtualType;

/**
 * Which attributes were named, left out or computed.
 *
 * @param named null when none were, and so all are loaded
 */
record SelectionSaid(@Nullable Set<Attribute> named, Set<Attribute> excluded, Map<String, Operand> computed) {
    static final SelectionSaid NOTHING = new SelectionSaid(null, Set.of(), Map.of());

    private boolean isNothing() {
        return named == null && excluded.isEmpty() && computed.isEmpty();
    }

    /** Two lists, or two changes of the full list, are joined; of a list and a change the latter counts. */
    SelectionSaid over(SelectionSaid base) {
        if (isNothing()) {
            return base;
        }
        if (base.isNothing() || (named == null) != (base.named == null)) {
            return this;
        }
        Map<String, Operand> expressions = new LinkedHashMap<>(base.computed);
        expressions.putAll(computed);
        return new SelectionSaid(
                named == null || base.named == null ? null : union(base.named, named),
                union(base.excluded, excluded),
                expressions);
    }

    private static Set<Attribute> union(Set<Attribute> first, Set<Attribute> second) {
        Set<Attribute> both = new LinkedHashSet<>(first);
        both.addAll(second);
        return both;
    }

    /** Groups stand for the attributes when none are named, because a database selects nothing else from groups. */
    Selection of(ModelDefinition model, List<Operand> groups) {
        if (isNothing() && groups.isEmpty()) {
            return Selection.all(model);
        }
        List<Attribute> virtuals = virtuals(model, groups);
        Set<Attribute> needed = needed(model, virtuals);
        Stream<Attribute> chosen =
                chosen(model, groups).filter(attribute -> !excluded.contains(attribute) || needed.contains(attribute));
        List<Computed> expressions = computed.entrySet().stream()
                .map(entry -> new Computed(entry.getKey(), entry.getValue()))
                .toList();
        return new Selection(chosen.toList(), virtuals, expressions);
    }

    /** What virtual attributes are made of: it comes with them though it was left out, unless something took its name. */
    private Set<Attribute> needed(ModelDefinition model, List<Attribute> virtuals) {
        Set<Attribute> needed = new LinkedHashSet<>();
        for (Attribute attribute : virtuals) {
            if (attribute.type() instanceof VirtualType virtual) {
                virtual.dependencies().stream()
                        .filter(name -> !computed.containsKey(name))
                        .forEach(name -> needed.add(model.requireAttribute(name)));
            }
        }
        return needed;
    }

    private List<Attribute> virtuals(ModelDefinition model, List<Operand> groups) {
        Collection<Attribute> shown = groups.isEmpty() ? model.shownVirtuals() : List.of();
        return (named == null ? shown : named)
                .stream()
                        .filter(attribute -> !attribute.isStored() && !excluded.contains(attribute))
                        .toList();
    }

    private Stream<Attribute> chosen(ModelDefinition model, List<Operand> groups) {
        Stream<Attribute> all = model.storedAttributes().stream();
        Set<Attribute> chosen = named;
        if (chosen != null) {
            return all.filter(chosen::contains);
        }
        boolean everyRow =
                model.primaryKey().stream().allMatch(key -> groups.contains(new AttributeOperand(Path.ROOT, key)));
        return groups.isEmpty() || (everyRow && !computed.isEmpty())
                ? all
                : all.filter(attribute -> groups.contains(new AttributeOperand(Path.ROOT, attribute)));
    }
}
