package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.graph.GivenRow;
import org.sequelize4j.instance.Faces;
import org.sequelize4j.instance.GivenTargets;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.load.Runtimes;
import org.sequelize4j.typed.RecordInput;

/** Takes apart what users give as a graph: maps, records, instances and keys. */
record GraphInput(Runtimes runtimes) {
    @SuppressWarnings("ReferenceEquality") // a model has one runtime
    GivenRow root(ModelDefinition model, @Nullable Object given) {
        if (given instanceof Map<?, ?> map) {
            return values(model, map, null);
        }
        if (given instanceof Record record) {
            return values(RecordInput.of(record, model), model);
        }
        RowInstance row = Faces.behindOrNull(given);
        if (row == null || row.runtime() != runtimes.of(model)) {
            throw new InstanceException("A graph of \"" + model.name()
                    + "\" starts with a map by attribute, a record, or an instance of it; "
                    + (row == null ? String.valueOf(given) : "an instance of " + origin(row, model)) + " was given.");
        }
        return new GivenRow.OfInstance(row, null, true);
    }

    private static String origin(RowInstance row, ModelDefinition model) {
        String name = row.definition().name();
        return name.equals(model.name()) ? "another Sequelize" : "\"" + name + "\"";
    }

    private GivenRow values(ModelDefinition model, Map<?, ?> given, @Nullable BelongsToMany through) {
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        Map<String, List<GivenRow>> nested = new LinkedHashMap<>();
        Map<String, @Nullable Object> link = null;
        for (Map.Entry<?, ?> entry : given.entrySet()) {
            String name = String.valueOf(entry.getKey());
            AssociationDefinition association = model.association(name);
            if (through != null
                    && name.equals(through.throughModel().name())
                    && entry.getValue() instanceof Map<?, ?> values) {
                link = byName(values);
            } else if (association == null) {
                attributes.put(name, entry.getValue());
            } else {
                nested.put(name, nested(association, entry.getValue()));
            }
        }
        return new GivenRow.Values(attributes, nested, link, false);
    }

    private static Map<String, @Nullable Object> byName(Map<?, ?> values) {
        Map<String, @Nullable Object> byName = new LinkedHashMap<>();
        values.forEach((name, value) -> byName.put(String.valueOf(name), value));
        return byName;
    }

    private List<GivenRow> nested(AssociationDefinition association, @Nullable Object given) {
        List<GivenRow> rows = new ArrayList<>();
        if (given instanceof Collection<?> several && association.toMany()) {
            several.forEach(one -> rows.add(target(association, one)));
        } else if (association.toMany()) {
            throw new InstanceException("\"" + association.as() + "\" of \"" + association.source()
                    + "\" leads to many rows, so what is given of it is a list; " + given + " was given.");
        } else if (given != null) {
            rows.add(target(association, given));
        }
        return rows;
    }

    private GivenRow target(AssociationDefinition association, @Nullable Object given) {
        if (given instanceof Map<?, ?> map) {
            return values(association.targetModel(), map, association instanceof BelongsToMany many ? many : null);
        }
        if (given instanceof Record record) {
            return values(RecordInput.of(record, association.targetModel()), association.targetModel());
        }
        if (given == null) {
            throw new InstanceException("\"" + association.as() + "\" of \"" + association.source()
                    + "\" was given null among its rows; leave it out.");
        }
        return Faces.behindOrNull(given) == null
                ? new GivenRow.OfKey(given)
                : new GivenRow.OfInstance(
                        GivenTargets.of(association, given, runtimes.of(association.targetModel())), null, true);
    }

    private GivenRow values(RecordInput input, ModelDefinition model) {
        Map<String, List<GivenRow>> nested = new LinkedHashMap<>();
        input.associated().forEach((alias, rows) -> {
            AssociationDefinition association = model.association(alias);
            if (association == null) {
                throw new IllegalStateException("The record was read against another definition.");
            }
            nested.put(
                    alias,
                    rows.stream()
                            .map(row -> row instanceof RecordInput child
                                    ? values(child, association.targetModel())
                                    : target(association, row))
                            .toList());
        });
        return new GivenRow.Values(input.attributes(), nested, null, true);
    }
}
