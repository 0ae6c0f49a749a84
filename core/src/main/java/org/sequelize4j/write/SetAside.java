package org.sequelize4j.write;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.DefaultValue;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;

/** The values of a new row that are not among the fields to be written. In their place is what nobody has set: the defaults. */
final class SetAside {
    private final RowInstance row;
    private final Map<Attribute, @Nullable Object> values;

    private SetAside(RowInstance row, Map<Attribute, @Nullable Object> values) {
        this.row = row;
        this.values = values;
    }

    static SetAside of(RowInstance row, WriteSettings settings) {
        if (settings.fields() == null) {
            return new SetAside(row, Map.of());
        }
        SetAside aside = new SetAside(row, new LinkedHashMap<>());
        RowInstance unset = NewRows.withDefaults(row.runtime(), row.definition());
        for (Attribute attribute : row.definition().attributes()) {
            if (!settings.writes(attribute)) {
                aside.take(attribute, isMade(attribute) ? Slot.UNSET : unset.raw(attribute.slot()));
            }
        }
        return aside;
    }

    /** As in Sequelize, a default that is made for each row is not written where the fields leave it out and null may stand. */
    private static boolean isMade(Attribute attribute) {
        return attribute.defaultValue() instanceof DefaultValue.Supplied
                && attribute.allowNull()
                && !attribute.primaryKey();
    }

    private void take(Attribute attribute, @Nullable Object unset) {
        if (row.isChanged(attribute.slot())) {
            values.put(attribute, row.value(attribute.slot()));
        }
        row.fill(attribute.slot(), unset);
    }

    /** Sets the values again, as changes of the row that is stored now. */
    void giveBack() {
        values.forEach(row::change);
    }
}
