package org.sequelize4j.typed;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RefusedValues;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.typed.RecordType.Component;

/**
 * A record class of which every component is an attribute of a model, as most that are written are. Which component goes where is
 * found out once, so that many records can be set on many rows without a map for each.
 */
public final class FlatRecord {
    private static final Remembered<FlatRecord> REMEMBERED = new Remembered<>();

    private final ModelDefinition model;
    private final Component[] components;
    private final Attribute[] attributes;

    private FlatRecord(ModelDefinition model, List<Component> components, List<Attribute> attributes) {
        this.model = model;
        this.components = components.toArray(Component[]::new);
        this.attributes = attributes.toArray(Attribute[]::new);
    }

    /**
     * Sets what a record says on a new row, if it is a flat one.
     *
     * @return whether it is; what else can be in a record is told by {@link RecordInput}
     * @throws org.sequelize4j.error.ValidationException when values are refused by their types
     */
    public static boolean set(RowInstance row, Record values) {
        FlatRecord record = of(values.getClass(), row.definition());
        boolean flat = record.components.length > 0;
        if (flat) {
            record.assign(row, values);
        }
        return flat;
    }

    @SuppressWarnings("ReferenceEquality") // a changed definition is another one
    private static FlatRecord of(Class<?> type, ModelDefinition model) {
        FlatRecord known = REMEMBERED.of(type);
        if (known != null && known.model == model) {
            return known;
        }
        FlatRecord found = find(type, model);
        REMEMBERED.keep(type, found);
        return found;
    }

    /** Without components when the record is not flat. */
    private static FlatRecord find(Class<?> type, ModelDefinition model) {
        List<Component> components = RecordType.of(type).components();
        List<Attribute> attributes = new ArrayList<>(components.size());
        for (Component component : components) {
            Attribute attribute = model.attribute(component.name());
            if (attribute == null || component.isRead() || model.embedded(component.name()) != null) {
                return new FlatRecord(model, List.of(), List.of());
            }
            attributes.add(attribute);
        }
        return new FlatRecord(model, components, attributes);
    }

    private void assign(RowInstance row, Record values) {
        RefusedValues refused = new RefusedValues(row);
        for (int i = 0; i < components.length; i++) {
            refused.set(attributes[i], Conversions.writing(RecordInput.unwrap(components[i].value(values))));
        }
        refused.raise();
    }
}
