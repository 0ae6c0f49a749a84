package org.sequelize4j.write;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.DefaultValue;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.ModelRuntime;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;

/** Makes unsaved rows, with the default values that Java knows; those that the database computes are read back at the insert. */
public final class NewRows {
    private NewRows() {}

    public static RowInstance withDefaults(ModelRuntime runtime, ModelDefinition shape) {
        RowInstance row = blank(runtime, shape);
        addDefaults(row);
        return row;
    }

    /** Gives what is not set its default. */
    static void addDefaults(RowInstance row) {
        for (Attribute attribute : row.definition().defaultedAttributes()) {
            if (row.raw(attribute.slot()) == Slot.UNSET) {
                Object value = defaultValue(row.definition(), attribute);
                if (value != null) {
                    row.fill(attribute.slot(), value);
                }
            }
        }
    }

    /** A row in which nothing is set, to collect the values of a static update. */
    public static RowInstance blank(ModelRuntime runtime, ModelDefinition shape) {
        @Nullable Object[] slots = new @Nullable Object[shape.attributes().size()];
        Arrays.fill(slots, Slot.UNSET);
        return runtime.kind(shape).over(slots);
    }

    private static @Nullable Object defaultValue(ModelDefinition model, Attribute attribute) {
        if (attribute.defaultValue() instanceof DefaultValue.Constant constant) {
            return constant.value() instanceof byte[] bytes ? bytes.clone() : constant.value();
        }
        return attribute.defaultValue() instanceof DefaultValue.Supplied supplied
                ? RowInstance.accept(model, attribute, supplied.supplier().get())
                : null;
    }
}
