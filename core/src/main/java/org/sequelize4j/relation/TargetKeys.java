package org.sequelize4j.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;

/** The attributes by which a target is known to users who give a key in place of an instance: what a belongsTo references, and else the primary key. */
record TargetKeys(ModelDefinition model, List<Attribute> attributes) {
    static TargetKeys of(AssociationDefinition association) {
        ModelDefinition model = association.targetModel();
        return new TargetKeys(
                model, association instanceof BelongsTo belongsTo ? belongsTo.targetKeys() : model.primaryKey());
    }

    List<Object> of(RowInstance row) {
        return Keys.of(row, attributes);
    }

    /**
     * The values of a key that a user gave, in the types of the attributes.
     *
     * @throws InstanceException when it has too few or too many values, or other names
     */
    List<Object> values(Object key) {
        List<Object> values = new ArrayList<>(attributes.size());
        for (Attribute attribute : attributes) {
            Object value = parts(key).get(values.size());
            values.add(Objects.requireNonNull(RowInstance.accept(model, attribute, value)));
        }
        return values;
    }

    private List<?> parts(Object key) {
        List<String> names = AssociationDefinition.names(attributes);
        List<?> parts = List.of(key);
        if (key instanceof Map<?, ?> map) {
            boolean fits = map.size() == names.size() && map.keySet().containsAll(names);
            parts = fits ? names.stream().map(map::get).toList() : List.of();
        } else if (key instanceof List<?> list) {
            parts = list;
        }
        if (parts.size() != attributes.size() || parts.stream().anyMatch(Objects::isNull)) {
            throw new InstanceException("A key of \"" + model.name() + "\" was given as " + key + "; it is "
                    + (names.size() == 1
                            ? "one value, of \"" + names.get(0) + "\"."
                            : "a list of values in the order of " + String.join(", ", names)
                                    + ", or a map by these names."));
        }
        return parts;
    }
}
