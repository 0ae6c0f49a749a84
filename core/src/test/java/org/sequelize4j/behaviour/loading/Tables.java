package org.sequelize4j.behaviour.loading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of all models as plain data, and what belongs together among them. */
record Tables(Entities entities, Map<String, List<Map<String, @Nullable Object>>> rows) {
    /** The attribute of destroyed rows. */
    static final String DESTROYED = "deletedAt";

    /** A row, and the junction's row over which it was reached. */
    record Pair(
            Map<String, @Nullable Object> target, @Nullable Map<String, @Nullable Object> junction) {}

    /** The rows that are not destroyed. */
    List<Map<String, @Nullable Object>> of(String entity) {
        return rows.getOrDefault(entity, List.of()).stream()
                .filter(row -> row.get(DESTROYED) == null)
                .toList();
    }

    List<Pair> related(Entity.Link link, Map<String, @Nullable Object> row) {
        return reached(link, row).stream()
                .filter(pair -> link.scope().entrySet().stream()
                        .allMatch(value -> value.getValue().equals(pair.target().get(value.getKey()))))
                .toList();
    }

    private List<Pair> reached(Entity.Link link, Map<String, @Nullable Object> row) {
        Entity.Junction between = link.junction();
        if (between == null) {
            return matching(link.target(), link.to(), row, link.from())
                    .map(target -> new Pair(target, null))
                    .toList();
        }
        return matching(between.model(), between.toSource(), row, link.from())
                .flatMap(junction -> matching(link.target(), link.to(), junction, between.toTarget())
                        .map(target -> new Pair(target, junction)))
                .toList();
    }

    private Stream<Map<String, @Nullable Object>> matching(
            String entity, List<String> attributes, Map<String, @Nullable Object> row, List<String> equals) {
        List<@Nullable Object> key = values(row, equals);
        return key.contains(null)
                ? Stream.empty()
                : of(entity).stream().filter(other -> values(other, attributes).equals(key));
    }

    private static List<@Nullable Object> values(Map<String, @Nullable Object> row, List<String> attributes) {
        return attributes.stream().<@Nullable Object>map(row::get).collect(java.util.stream.Collectors.toList());
    }

    /** The attribute that a path leads to; of several rows for one, the first by primary key. */
    @Nullable
    Object value(Entity entity, Map<String, @Nullable Object> row, Condition.Column column) {
        Entity at = entity;
        Map<String, @Nullable Object> reached = row;
        for (String step : column.path()) {
            Entity.Link link = at.link(step);
            at = entities.of(link.target());
            reached = related(link, reached).stream()
                    .map(Pair::target)
                    .min(byKey(at))
                    .orElse(null);
            if (reached == null) {
                return null;
            }
        }
        return reached.get(column.attribute());
    }

    static Comparator<Map<String, @Nullable Object>> byKey(Entity entity) {
        return (left, right) -> entity.key().stream()
                .mapToInt(attribute -> compare(
                        Objects.requireNonNull(left.get(attribute)), Objects.requireNonNull(right.get(attribute))))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }

    static int compare(Object left, Object right) {
        return left instanceof Integer number
                ? Integer.compare(number, (Integer) right)
                : left.toString().compareTo(right.toString());
    }
}
