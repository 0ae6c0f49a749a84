package org.sequelize4j.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.DataType;

/**
 * A statement as it is sent: the text with one {@code ?} for each bind.
 *
 * @param binds the values in the order of their placeholders
 */
public record SqlText(String text, List<Bind> binds) {
    /** The same with these values in the place of the parameters. */
    public SqlText with(@Nullable Object[] values) {
        for (int i = 0; i < binds.size(); i++) {
            if (binds.get(i).value() instanceof Parameter) {
                return given(values);
            }
        }
        return this;
    }

    private SqlText given(@Nullable Object[] values) {
        Bind[] given = new Bind[binds.size()];
        for (int i = 0; i < given.length; i++) {
            given[i] = binds.get(i).given(values);
        }
        return new SqlText(text, List.of(given));
    }

    /** The values one by one, those of many rows too. */
    public List<Bind> values() {
        List<Bind> values = new ArrayList<>(binds.size());
        for (Bind bind : binds) {
            if (bind.value() instanceof ColumnValues many) {
                many.values().forEach(value -> values.add(new Bind(value, bind.type(), bind.column())));
            } else {
                values.add(bind);
            }
        }
        return values;
    }

    /**
     * A value and the type that says how it is bound; a null type leaves it to JDBC.
     *
     * @param column the column that an INSERT or UPDATE writes the value to, so that a refused value can be named; null elsewhere
     */
    public record Bind(
            @Nullable Object value,
            @Nullable DataType type,
            @Nullable String column) {
        /** A value that is not written to a column. */
        public Bind(@Nullable Object value, @Nullable DataType type) {
            this(value, type, null);
        }

        private Bind given(@Nullable Object[] values) {
            if (!(value instanceof Parameter parameter)) {
                return this;
            }
            Object given = values[parameter.index()];
            return type == null
                    ? new Bind(given, null, column)
                    : new Bind(given == null ? null : type.store(given), type.stored(), column);
        }
    }
}
