package org.sequelize4j.typed;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.naming.Suggestion;
import org.sequelize4j.typed.RecordType.Component;

/**
 * A record as the shape of rows that no model stands behind: components are columns by name, upper and lower case and
 * underscores aside. Columns without a component are left out.
 */
public final class ColumnShape<R> {
    /** Which column each component reads, for one set of columns. */
    private record Columns(Set<String> names, List<String> byComponent) {}

    private final Class<R> type;
    private final RecordType record;
    private volatile @Nullable Columns latest;

    private ColumnShape(Class<R> type) {
        this.type = type;
        this.record = RecordType.of(type);
    }

    /**
     * For one result or many.
     *
     * @throws org.sequelize4j.error.DefinitionException when the class is no record
     */
    public static <R> ColumnShape<R> of(Class<R> type) {
        return new ColumnShape<>(type);
    }

    /**
     * The record of a row.
     *
     * @throws QueryException when no column is named as a component is
     * @throws InvalidValueException when a value is not of the component's type
     */
    public R map(Map<String, ? extends @Nullable Object> row) {
        Columns columns = latest;
        if (columns == null || !columns.names().equals(row.keySet())) {
            columns = new Columns(Set.copyOf(row.keySet()), columns(row.keySet()));
            latest = columns;
        }
        @Nullable Object[] values = new Object[record.components().size()];
        for (int i = 0; i < values.length; i++) {
            String column = columns.byComponent().get(i);
            values[i] = value(record.components().get(i), column, row.get(column));
        }
        return type.cast(record.create(values));
    }

    private List<String> columns(Collection<String> names) {
        return record.components().stream()
                .map(component -> column(component, names))
                .toList();
    }

    private String column(Component component, Collection<String> names) {
        String wanted = component.name();
        if (names.contains(wanted)) {
            return wanted;
        }
        return names.stream()
                .filter(name -> letters(name).equals(letters(wanted)))
                .sorted()
                .findFirst()
                .orElseThrow(() -> ShapeRefusals.refusal(
                        type,
                        component,
                        "is no column of the result, which has " + String.join(", ", names) + "."
                                + Suggestion.didYouMean(wanted, List.copyOf(names))
                                + " Name the column in SQL: … AS " + wanted + "."));
    }

    private static String letters(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private @Nullable Object value(Component component, String column, @Nullable Object value) {
        ComponentType target = ComponentType.of(component.declaration());
        Class<?> wanted =
                Boxes.boxed(target.isCollection() ? component.declaration().getType() : target.value());
        if (value == null && component.declaration().getType().isPrimitive()) {
            throw ShapeRefusals.nullPrimitive(type, component, column);
        }
        if (value == null || wanted.isInstance(value)) {
            return target.wrap(value);
        }
        try {
            return target.wrap(ValueShape.convert(wanted, value));
        } catch (InvalidValueException | ArithmeticException | IllegalArgumentException unfit) {
            throw new InvalidValueException(
                    type.getSimpleName() + "." + component.name() + " is " + wanted.getSimpleName()
                            + " and cannot take the " + value.getClass().getSimpleName() + " " + value
                            + " of the column "
                            + column + ".",
                    unfit);
        }
    }
}
