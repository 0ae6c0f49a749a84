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
        return of(entity, false);
    }

    /** The rows, of which some may be destroyed. */
    List<Map<String, @Nullable Object>> of(String entity, boolean destroyed) {
        return rows.getOrDefault(entity, List.of()).stream()
                .filter(row -> destroyed || isAlive(row))
                .toList();
    }

    private static boolean isAlive(Map<String, @Nullable Object> row) {
        return row.get(DESTROYED) == null;
    }

    List<Pair> related(Entity.Link link, Map<String, @Nullable Object> row) {
        return related(link, row, false);
    }

    /** What belongs to a row; the one of many rows is never one that is destroyed. */
    List<Pair> related(Entity.Link link, Map<String, @Nullable Object> row, boolean destroyed) {
        List<Pair> found = reached(link, row)
                .filter(pair -> hasScope(pair.target(), link.scope()))
                .filter(pair -> destroyed || isAlive(pair.target()))
                .toList();
        if (link.kind() != Entity.Kind.HAS_ONE || link.several()) {
            return found;
        }
        return found.stream()
                .filter(pair -> isAlive(pair.target()))
                .min(Comparator.comparing(Pair::target, order(link)))
                .stream()
                .toList();
    }

    private static boolean hasScope(Map<String, @Nullable Object> row, Map<String, Object> scope) {
        return scope.entrySet().stream().allMatch(value -> value.getValue().equals(row.get(value.getKey())));
    }

    /** Which of several rows comes first. */
    private Comparator<Map<String, @Nullable Object>> order(Entity.Link link) {
        Comparator<Map<String, @Nullable Object>> byKey = byKey(entities.of(link.target()));
        Entity.Choice choice = link.choice();
        if (choice == null) {
            return byKey;
        }
        Comparator<Object> ascending = Tables::compare;
        Comparator<Object> byValue = choice.largest() ? ascending.reversed() : ascending;
        return Comparator.<Map<String, @Nullable Object>, @Nullable Object>comparing(
                        row -> row.get(choice.attribute()), Comparator.nullsLast(byValue))
                .thenComparing(byKey);
    }

    /** Destroyed rows lead nowhere, and may be at the end. */
    private Stream<Pair> along(Entity.Link path, Map<String, @Nullable Object> row) {
        Entity at = entities.all().stream()
                .filter(entity -> entity.links().contains(path))
                .findFirst()
                .orElseThrow();
        List<Map<String, @Nullable Object>> reached = List.of(row);
        for (int i = 0; i < path.path().size(); i++) {
            Entity.Link step = at.link(path.path().get(i));
            boolean last = i == path.path().size() - 1;
            reached = reached.stream()
                    .flatMap(from -> step(step, from, last))
                    .distinct()
                    .toList();
            at = entities.of(step.target());
        }
        return reached.stream().map(target -> new Pair(target, null));
    }

    private Stream<Map<String, @Nullable Object>> step(
            Entity.Link step, Map<String, @Nullable Object> from, boolean destroyed) {
        boolean open = step.several() && !step.many();
        Stream<Map<String, @Nullable Object>> found =
                related(step, from, destroyed && !open).stream().map(Pair::target);
        return open ? found.min(byKey(entities.of(step.target()))).stream() : found;
    }

    private Stream<Pair> reached(Entity.Link link, Map<String, @Nullable Object> row) {
        Entity.Junction between = link.junction();
        if (!link.path().isEmpty()) {
            return along(link, row);
        }
        if (between == null) {
            return matching(link.target(), link.to(), row, link.from()).map(target -> new Pair(target, null));
        }
        return matching(between.model(), between.toSource(), row, link.from())
                .filter(junction -> hasScope(junction, between.scope()))
                .flatMap(junction -> matching(link.target(), link.to(), junction, between.toTarget())
                        .map(target -> new Pair(target, junction)));
    }

    private Stream<Map<String, @Nullable Object>> matching(
            String entity, List<String> attributes, Map<String, @Nullable Object> row, List<String> equals) {
        List<@Nullable Object> key = values(row, equals);
        return key.contains(null)
                ? Stream.empty()
                : of(entity, true).stream()
                        .filter(other -> values(other, attributes).equals(key));
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
