package org.sequelize4j.typed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.From;
import org.sequelize4j.definition.Aggregate;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.EmbeddedValue;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.typed.RecordType.Component;

/** Joins record classes with definitions: notes on the nodes what is needed, and makes what reads it. */
final class ShapeBuilder {
    private final Deque<Class<?>> nesting = new ArrayDeque<>();

    ShapeReader record(Class<?> type, ShapeNode node) {
        return record(type, node, "");
    }

    /**
     * The reader of a record.
     *
     * @param prefix stands before the names of its components: those of an embedded record begin with its own
     */
    private ShapeReader record(Class<?> type, ShapeNode node, String prefix) {
        RecordType record = RecordType.of(type);
        if (nesting.contains(type)) {
            throw new QueryException(
                    "The record " + type.getSimpleName()
                            + " contains itself, so that there is no end to what it would load. Write a record of its own for each level.");
        }
        nesting.push(type);
        List<ShapeReader> readers = new ArrayList<>();
        for (Component component : record.components()) {
            readers.add(component(type, component, node, prefix));
        }
        nesting.pop();
        ShapeReader[] inOrder = readers.toArray(ShapeReader[]::new);
        return row -> {
            @Nullable Object[] values = new Object[inOrder.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = inOrder[i].read(row);
            }
            return record.create(values);
        };
    }

    private ShapeReader component(Class<?> type, Component component, ShapeNode node, String prefix) {
        AggregateMember aggregate = AggregateMember.of(component.declaration());
        From from = component.declaration().getAnnotation(From.class);
        if (aggregate != null && from != null) {
            throw ShapeRefusals.refusal(
                    type,
                    component,
                    "has both " + aggregate.aggregate().annotation() + " and @From. Remove one of them.");
        }
        return aggregate == null
                ? path(type, component, node, prefix + (from == null ? component.name() : from.value()))
                : aggregate(type, component, node, aggregate);
    }

    private static ShapeReader aggregate(
            Class<?> type, Component component, ShapeNode node, AggregateMember aggregate) {
        AggregateLink link = aggregate.link(node.model(), reason -> ShapeRefusals.refusal(type, component, reason));
        ComponentType target = ComponentType.of(component.declaration());
        Conversion conversion =
                target.isCollection() ? null : Conversions.reading(link.javaType(), Boxes.boxed(target.value()));
        if (conversion == null) {
            throw ShapeRefusals.refusal(
                    type,
                    component,
                    "is " + component.declaration().getType().getSimpleName() + " and has "
                            + aggregate.aggregate().annotation() + ". Write "
                            + (aggregate.aggregate() == Aggregate.COUNT
                                    ? "long"
                                    : link.javaType().getSimpleName())
                            + " " + component.name() + ".");
        }
        return new ComputedReader(type, component, target, node.compute(component.name(), link), conversion);
    }

    /** The steps before the last lead over to-one associations. */
    private ShapeReader path(Class<?> type, Component component, ShapeNode root, String path) {
        String[] steps = path.split("\\.", -1);
        List<Integer> walked = new ArrayList<>();
        ShapeNode node = root;
        String rest = path;
        for (int i = 0; i < steps.length - 1 && !isOwn(node.model(), rest); i++) {
            AssociationDefinition association = node.model().association(steps[i]);
            if (association == null) {
                throw ShapeRefusals.unknownAssociation(type, component, node.model(), steps[i]);
            }
            if (association.toMany()) {
                throw ShapeRefusals.manyInPath(type, component, association);
            }
            ShapeNode.Target step = node.include(association);
            walked.add(step.place());
            node = step.node();
            rest = rest.substring(steps[i].length() + 1);
        }
        ShapeReader last = last(type, component, node, rest);
        ComponentType target = ComponentType.of(component.declaration());
        int[] places = walked.stream().mapToInt(Integer::intValue).toArray();
        return walked.isEmpty()
                ? last
                : row -> {
                    @Nullable Object[] end = follow(row, places);
                    if (end != null) {
                        return last.read(end);
                    }
                    if (target.value().isPrimitive()) {
                        throw ShapeRefusals.nullPrimitive(type, component, path);
                    }
                    return target.isCollection() ? target.collect(List.of()) : target.wrap(null);
                };
    }

    /** Attributes of embedded records have dots in their names. */
    private static boolean isOwn(ModelDefinition model, String name) {
        return model.attribute(name) != null || model.embedded(name) != null;
    }

    private static @Nullable Object @Nullable [] follow(@Nullable Object[] row, int[] places) {
        @Nullable Object @Nullable [] end = row;
        for (int i = 0; i < places.length && end != null; i++) {
            end = (@Nullable Object[]) end[places[i]];
        }
        return end;
    }

    private ShapeReader last(Class<?> type, Component component, ShapeNode node, String name) {
        Attribute attribute = node.model().attribute(name);
        if (attribute != null) {
            return AttributeReader.of(type, component, node, attribute);
        }
        EmbeddedValue embedded = node.model().embedded(name);
        if (embedded != null) {
            return embedded(type, component, node, embedded);
        }
        OneOf several = node.model().oneOf(name);
        if (several != null) {
            return oneOf(type, component, node, several);
        }
        AssociationDefinition association = node.model().association(name);
        if (association == null) {
            throw ShapeRefusals.unknown(type, component, node.model(), name);
        }
        return association.toMany()
                ? many(type, component, node, association)
                : one(type, component, node, association);
    }

    private ShapeReader embedded(Class<?> type, Component component, ShapeNode node, EmbeddedValue embedded) {
        ComponentType target = ComponentType.of(component.declaration());
        if (target.isCollection() || !target.value().isRecord()) {
            throw ShapeRefusals.refusal(
                    type,
                    component,
                    "is \"" + embedded.name() + "\", which is made of several columns. Declare it as "
                            + embedded.type().getSimpleName() + ", or as a record with some of its components.");
        }
        int[] places = embedded.attributes().stream().mapToInt(node::need).toArray();
        ShapeReader nested = record(target.value(), node, embedded.name() + ".");
        return row -> target.wrap(isNull(row, places) ? null : nested.read(row));
    }

    private static boolean isNull(@Nullable Object[] row, int[] places) {
        for (int place : places) {
            if (row[place] != null) {
                return false;
            }
        }
        return true;
    }

    private ShapeReader one(Class<?> type, Component component, ShapeNode node, AssociationDefinition association) {
        ComponentType target = ComponentType.of(component.declaration());
        if (target.isCollection() || !target.value().isRecord()) {
            throw ShapeRefusals.refusal(
                    type,
                    component,
                    "is the association \"" + association.as()
                            + "\", which leads to one row. Declare it as a record, or as Optional of one.");
        }
        ShapeNode.Target step = node.include(association);
        ShapeReader nested = record(target.value(), step.node());
        int place = step.place();
        return row -> {
            @Nullable Object[] found = (@Nullable Object[]) row[place];
            return target.wrap(found == null ? null : nested.read(found));
        };
    }

    /** The row of whichever model becomes one record, of what the models have in common. */
    private ShapeReader oneOf(Class<?> type, Component component, ShapeNode node, OneOf several) {
        List<ShapeReader> readers = several.targets().stream()
                .map(target -> one(type, component, node, target))
                .toList();
        int[] places = several.targets().stream()
                .mapToInt(target -> node.include(target).place())
                .toArray();
        return row -> {
            int model = 0;
            while (model < places.length - 1 && row[places[model]] == null) {
                model++;
            }
            return readers.get(model).read(row);
        };
    }

    private ShapeReader many(Class<?> type, Component component, ShapeNode node, AssociationDefinition association) {
        ComponentType target = ComponentType.of(component.declaration());
        if (!target.isCollection() || !target.value().isRecord()) {
            throw ShapeRefusals.refusal(
                    type,
                    component,
                    "is the association \"" + association.as()
                            + "\", which leads to many rows. Declare it as a List of a record, or count them with @CountOf(\""
                            + association.as() + "\").");
        }
        ShapeNode.Target step = node.include(association);
        ShapeReader nested = record(target.value(), step.node());
        int place = step.place();
        return row -> target.collect(elements(row[place], nested));
    }

    @SuppressWarnings("unchecked") // what stands at the place of a to-many association
    private static List<Object> elements(@Nullable Object targets, ShapeReader nested) {
        List<Object> elements = new ArrayList<>();
        for (@Nullable Object[] target : (List<@Nullable Object[]>) Objects.requireNonNull(targets)) {
            elements.add(Objects.requireNonNull(nested.read(target)));
        }
        return elements;
    }
}
