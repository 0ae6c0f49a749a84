package org.sequelize4j.query;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Aggregate;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.AggregateOperand;
import org.sequelize4j.type.VirtualType;

/** Collects which attributes a query names, leaves out or computes. */
final class SelectionBuilder {
    private final ModelDefinition model;
    private final Set<Attribute> excluded = new LinkedHashSet<>();
    private final Map<String, Operand> computed = new LinkedHashMap<>();
    private @Nullable Set<Attribute> named;

    SelectionBuilder(ModelDefinition model) {
        this.model = model;
    }

    /** Even an empty list says that only what is listed is loaded. */
    void name(List<Attribute> attributes) {
        if (named == null) {
            named = new LinkedHashSet<>();
        }
        for (Attribute attribute : attributes) {
            named.add(attribute);
            if (attribute.type() instanceof VirtualType virtual) {
                virtual.dependencies().forEach(name -> named.add(model.requireAttribute(name)));
            }
        }
    }

    void exclude(Attribute attribute) {
        excluded.add(attribute);
    }

    void compute(String alias, Operand operand) {
        if (alias == null || alias.isBlank()) {
            throw new QueryException("A computed attribute needs a name; write attribute(expression, \"total\").");
        }
        Attribute replaced = model.attribute(alias);
        if (replaced != null) {
            if (replaced.primaryKey() || (named != null && named.contains(replaced))) {
                throw clash(alias, replaced.primaryKey() ? "a primary key" : "a selected attribute");
            }
            excluded.add(replaced);
        }
        if (model.association(alias) != null) {
            throw clash(alias, "an association");
        }
        if (computed.putIfAbsent(alias, operand) != null) {
            throw new QueryException(
                    "Two computed attributes are called \"" + alias + "\"; give one of them another name.");
        }
    }

    /** Adds a value over associated rows, whose name is no attribute's. */
    void aggregate(AggregatedBuilder<?> rows, Aggregate aggregate, @Nullable Attribute attribute) {
        AggregateOperand operand = rows.operand(aggregate, attribute);
        String said = aggregate.call(operand.association().as(), attribute == null ? null : attribute.name());
        if (attribute != null && !aggregate.takes(attribute.type())) {
            throw new QueryException(
                    said + " adds numbers, and \"" + operand.association().target() + "."
                            + attribute.name() + "\" is " + attribute.type().name()
                            + "; withMin and withMax take values of every kind.");
        }
        String name = rows.name(aggregate, attribute);
        if (model.attribute(name) != null) {
            throw new QueryException("What " + said + " computes would be called \"" + name
                    + "\", which is an attribute of the model \"" + model.name()
                    + "\". Give it another name: p -> p.as(\"…\").");
        }
        compute(name, operand);
    }

    /** The expression that is called so; null when there is none. */
    @Nullable
    Operand computed(String alias) {
        return computed.get(alias);
    }

    private QueryException clash(String alias, String what) {
        return new QueryException("A computed attribute cannot be called \"" + alias + "\": the model \"" + model.name()
                + "\" has " + what + " of that name. Give it another name.");
    }

    /** What virtual attributes that are not left out themselves are made of. */
    private Set<Attribute> needed() {
        Set<Attribute> needed = new LinkedHashSet<>();
        if (!excluded.isEmpty()) {
            for (Attribute attribute : model.attributes()) {
                if (attribute.type() instanceof VirtualType virtual && !excluded.contains(attribute)) {
                    virtual.dependencies().stream()
                            .filter(name -> !computed.containsKey(name))
                            .forEach(name -> needed.add(model.requireAttribute(name)));
                }
            }
        }
        return needed;
    }

    SelectionSaid said() {
        excluded.removeAll(needed());
        return named == null && excluded.isEmpty() && computed.isEmpty()
                ? SelectionSaid.NOTHING
                : new SelectionSaid(named, excluded, computed);
    }
}
