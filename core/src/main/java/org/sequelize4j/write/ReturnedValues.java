package org.sequelize4j.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.dialect.ColumnReader;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.jdbc.RowMapper;

/** Reads what a statement hands back of the rows that it wrote. */
final class ReturnedValues {
    private ReturnedValues() {}

    /** One value for each attribute, in that order. */
    static RowMapper<@Nullable Object[]> of(Dialect dialect, List<Attribute> attributes) {
        List<ColumnReader> readers = attributes.stream()
                .map(attribute -> dialect.reader(attribute.type()))
                .toList();
        return rows -> {
            @Nullable Object[] values = new @Nullable Object[readers.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = readers.get(i).read(rows, i + 1);
            }
            return values;
        };
    }
}
