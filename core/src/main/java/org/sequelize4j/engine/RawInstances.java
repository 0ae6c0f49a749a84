package org.sequelize4j.engine;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;
import org.sequelize4j.jdbc.RowMapper;

/** Reads rows of any statement into instances: a column or attribute of the model by its name, all else as a computed value. */
final class RawInstances implements RowMapper<RowInstance> {
    private final ModelCore core;
    private final ModelDefinition model;
    private final Dialect dialect;
    private final Map<String, String> names;

    RawInstances(ModelCore core, Dialect dialect, Map<String, String> names) {
        this.core = core;
        this.model = core.definition();
        this.dialect = dialect;
        this.names = names;
    }

    @Override
    public RowInstance map(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        @Nullable Object[] slots = new @Nullable Object[model.attributes().size()];
        Arrays.fill(slots, Slot.UNSELECTED);
        model.attributes().stream()
                .filter(attribute -> !attribute.isStored())
                .forEach(attribute -> slots[attribute.slot()] = Slot.UNSET);
        RowInstance row = core.kind(model).over(slots);
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String column = columns.getColumnLabel(i);
            String label = names.getOrDefault(column, column);
            Attribute attribute = attribute(label);
            if (attribute == null) {
                row.compute(label, RawMaps.value(rows, i, columns));
            } else {
                row.fill(attribute.slot(), dialect.reader(attribute.type()).read(rows, i));
            }
        }
        row.stored();
        return row;
    }

    private @Nullable Attribute attribute(String label) {
        for (Attribute attribute : model.attributes()) {
            if (attribute.isStored()
                    && (attribute.column().equals(label) || attribute.name().equals(label))) {
                return attribute;
            }
        }
        return null;
    }
}
