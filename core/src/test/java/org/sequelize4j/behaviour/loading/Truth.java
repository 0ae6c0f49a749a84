package org.sequelize4j.behaviour.loading;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.behaviour.loading.Condition.Operator;

/** Three-valued logic as SQL has it: null is unknown. */
final class Truth {
    private final Tables tables;

    Truth(Tables tables) {
        this.tables = tables;
    }

    boolean holds(Entity entity, Map<String, @Nullable Object> row, List<Condition> conditions) {
        return Boolean.TRUE.equals(all(entity, row, conditions));
    }

    private @Nullable Boolean all(Entity entity, Map<String, @Nullable Object> row, List<Condition> parts) {
        return not(any(parts.stream().map(part -> not(of(entity, row, part)))));
    }

    private static @Nullable Boolean any(Stream<@Nullable Boolean> parts) {
        @Nullable Boolean result = false;
        for (Boolean part : (Iterable<@Nullable Boolean>) parts::iterator) {
            if (Boolean.TRUE.equals(part)) {
                return true;
            }
            result = part == null ? null : result;
        }
        return result;
    }

    private static @Nullable Boolean not(@Nullable Boolean value) {
        return value == null ? null : !value;
    }

    private @Nullable Boolean of(Entity entity, Map<String, @Nullable Object> row, Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            return compare(tables.value(entity, row, comparison.column()), comparison.operator(), comparison.values());
        }
        if (condition instanceof Condition.ColumnComparison comparison) {
            Object right = tables.value(entity, row, comparison.right());
            return right == null
                    ? null
                    : compare(tables.value(entity, row, comparison.left()), comparison.operator(), List.of(right));
        }
        if (condition instanceof Condition.Group group) {
            return switch (group.word()) {
                case ALL -> all(entity, row, group.parts());
                case ANY -> any(group.parts().stream().map(part -> of(entity, row, part)));
                case NONE -> not(any(group.parts().stream().map(part -> of(entity, row, part))));
            };
        }
        Condition.Related related = (Condition.Related) condition;
        Entity.Link link = entity.link(related.link());
        boolean found = tables.related(link, row).stream()
                .anyMatch(pair -> holds(tables.entities().of(link.target()), pair.target(), related.parts()));
        return found != related.none();
    }

    private static @Nullable Boolean compare(@Nullable Object value, Operator operator, List<Object> values) {
        if (operator == Operator.IS_NULL || operator == Operator.NOT_NULL) {
            return (value == null) == (operator == Operator.IS_NULL);
        }
        if (values.isEmpty()) {
            return operator == Operator.NOT_IN;
        }
        if (value == null) {
            return null;
        }
        int order = Tables.compare(value, values.get(0));
        return switch (operator) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case GT -> order > 0;
            case GTE -> order >= 0;
            case LT -> order < 0;
            case LTE -> order <= 0;
            case IN -> values.contains(value);
            case NOT_IN -> !values.contains(value);
            case BETWEEN -> order >= 0 && Tables.compare(value, values.get(1)) <= 0;
            case NOT_BETWEEN -> order < 0 || Tables.compare(value, values.get(1)) > 0;
            case LIKE -> like(value, values.get(0));
            case NOT_LIKE -> !like(value, values.get(0));
            case STARTS_WITH -> value.toString().startsWith(values.get(0).toString());
            case CONTAINS -> value.toString().contains(values.get(0).toString());
            case IS_NULL, NOT_NULL -> throw new AssertionError(operator);
        };
    }

    private static boolean like(Object value, Object pattern) {
        return Pattern.matches(pattern.toString().replace("%", ".*").replace("_", "."), value.toString());
    }
}
