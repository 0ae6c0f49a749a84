package org.sequelize4j.type;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.DefinitionException;

/**
 * A range of numbers, days or points in time, for PostgreSQL; in Java a {@link Range}. A list of two values is taken as {@code
 * [lower, upper)}, and an empty list as the empty range.
 */
public record RangeType(DataType element) implements DataType {
    public RangeType {
        boolean ranged = (element instanceof IntegerType whole
                        && (whole.size() == IntegerType.Size.INTEGER || whole.size() == IntegerType.Size.BIGINT))
                || element instanceof DecimalType
                || element instanceof DateType
                || element instanceof DateOnlyType;
        if (!ranged) {
            throw new DefinitionException("There is no RANGE of " + element.name()
                    + "; there are ranges of INTEGER, BIGINT, DECIMAL, DATE and DATEONLY.");
        }
    }

    @Override
    public String name() {
        return "RANGE(" + element.name() + ")";
    }

    @Override
    public Class<?> javaType() {
        return Range.class;
    }

    @Override
    public Object accept(Object value) {
        if (value instanceof Range<?> range) {
            return range.empty()
                    ? range
                    : new Range<>(
                            bound(range.lower()),
                            range.lowerInclusive(),
                            bound(range.upper()),
                            range.upperInclusive(),
                            false);
        }
        if (value instanceof List<?> list && list.isEmpty()) {
            return Range.nothing();
        }
        if (value instanceof List<?> list && list.size() == 2) {
            return Range.of(bound(list.get(0)), bound(list.get(1)));
        }
        throw Refusal.of(this, value, "Range, and lists of a lower and an upper bound");
    }

    private @Nullable Object bound(@Nullable Object given) {
        return given == null ? null : element.accept(given);
    }
}
