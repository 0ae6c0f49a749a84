package org.sequelize4j.behaviour.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Row;
import org.sequelize4j.behaviour.loading.Search.Inclusion;

/** Brings results into a form that can be compared: without what the find leaves open, which is some orders and keys. */
final class Trees {
    private Trees() {}

    static List<Object> roots(Search search, List<Map<String, @Nullable Object>> maps) {
        return list(search, maps, search.ordered());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> comparable(Search search, Map<String, @Nullable Object> map) {
        Map<String, @Nullable Object> comparable = new TreeMap<>(map);
        comparable.remove(Tables.DESTROYED);
        comparable.replaceAll((name, value) -> value instanceof Map<?, ?> link ? new TreeMap<>(link) : value);
        search.entity().fields().stream()
                .filter(field -> field.key() && search.excluded().contains(field.name()))
                .forEach(field -> comparable.remove(field.name()));
        for (Inclusion inclusion : search.inclusions()) {
            Search below = inclusion.search();
            comparable.computeIfPresent(
                    inclusion.link().name(),
                    (name, value) -> value instanceof List<?> list
                            ? list(below, (List<Map<String, @Nullable Object>>) list, below.ordered())
                            : comparable(below, (Map<String, @Nullable Object>) value));
        }
        return comparable;
    }

    private static List<Object> list(Search search, List<Map<String, @Nullable Object>> maps, boolean ordered) {
        List<Object> list = new ArrayList<>();
        maps.forEach(map -> list.add(comparable(search, map)));
        if (!ordered) {
            list.sort(Comparator.comparing(Object::toString));
        }
        return list;
    }

    /** What the finds of a row's relations give, one after the other, as an include of all of them would. */
    static Map<String, @Nullable Object> walked(Row row, Search search) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        search.entity().fields().forEach(field -> map.put(field.name(), row.get(field.name())));
        for (Inclusion inclusion : search.inclusions()) {
            String name = inclusion.link().name();
            Entity.Junction junction = inclusion.link().junction();
            if (!inclusion.link().many()) {
                Row target = row.one(name).orNull();
                map.put(name, target == null ? null : walked(target, inclusion.search()));
                continue;
            }
            List<Map<String, @Nullable Object>> targets = new ArrayList<>();
            for (Row target : row.many(name).get()) {
                Map<String, @Nullable Object> walked = walked(target, inclusion.search());
                if (junction != null) {
                    Row link = Objects.requireNonNull(row.manyThrough(name).link(target));
                    walked.put(junction.model(), link.toMap());
                }
                targets.add(walked);
            }
            map.put(name, targets);
        }
        return map;
    }
}
