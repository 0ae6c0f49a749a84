package org.sequelize4j.query;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Selection.Computed;

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
        named.addAll(attributes);
    }

    void exclude(Attribute attribute) {
        excluded.add(attribute);
    }

    void compute(String alias, Operand operand) {
        if (alias == null || alias.isBlank()) {
            throw new QueryException("A computed attribute needs a name; write attribute(expression, \"total\").");
        }
        if (model.attribute(alias) != null) {
            throw clash(alias, "an attribute");
        }
        if (model.association(alias) != null) {
            throw clash(alias, "an association");
        }
        if (computed.putIfAbsent(alias, operand) != null) {
            throw new QueryException(
                    "Two computed attributes are called \"" + alias + "\"; give one of them another name.");
        }
    }

    private QueryException clash(String alias, String what) {
        return new QueryException("A computed attribute cannot be called \"" + alias + "\": the model \"" + model.name()
                + "\" has " + what + " of that name. Give it another name.");
    }

    /** Groups stand for the attributes when none are named, because a database selects nothing else from groups. */
    Selection build(List<Operand> groups) {
        if (named == null && excluded.isEmpty() && computed.isEmpty() && groups.isEmpty()) {
            return Selection.all(model);
        }
        Stream<Attribute> chosen = chosen(groups).filter(attribute -> !excluded.contains(attribute));
        List<Computed> expressions = computed.entrySet().stream()
                .map(entry -> new Computed(entry.getKey(), entry.getValue()))
                .toList();
        return new Selection(chosen.toList(), expressions);
    }

    private Stream<Attribute> chosen(List<Operand> groups) {
        Stream<Attribute> all = model.storedAttributes().stream();
        Set<Attribute> chosen = named;
        if (chosen != null) {
            return all.filter(chosen::contains);
        }
        return groups.isEmpty()
                ? all
                : all.filter(attribute -> groups.contains(new AttributeOperand(Path.ROOT, attribute)));
    }
}
