package org.sequelize4j.behaviour.loading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.behaviour.loading.Entity.Field;
import org.sequelize4j.behaviour.loading.Entity.Kind;
import org.sequelize4j.behaviour.loading.Entity.Link;

/** Makes rows of any models: with nulls, ties, keys that lead nowhere, and destroyed rows. */
final class RandomRows {
    private static final int MOST = 9;

    private final Random random;
    private final Entities entities;
    private final Map<String, List<Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();

    RandomRows(Random random, Entities entities) {
        this.random = random;
        this.entities = entities;
    }

    Tables make() {
        entities.roots().forEach(entity -> rows.put(entity.name(), rows(entity)));
        for (Entity entity : entities.roots()) {
            entity.links().forEach(link -> connect(entity, link));
        }
        return new Tables(entities, rows);
    }

    private List<Map<String, @Nullable Object>> rows(Entity entity) {
        Set<List<Object>> keys = new LinkedHashSet<>();
        int count = random.nextInt(MOST);
        while (keys.size() < count) {
            keys.add(key(entity));
        }
        List<Map<String, @Nullable Object>> made = new ArrayList<>();
        for (List<Object> key : keys) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            for (Field field : entity.fields()) {
                int place = entity.key().indexOf(field.name());
                boolean code = field.name().equals(RandomEntities.CODE);
                row.put(
                        field.name(),
                        place >= 0
                                ? key.get(place)
                                : code ? (Object) (100 - made.size()) : field.key() ? null : value(field));
            }
            if (entity.paranoid()) {
                row.put(Tables.DESTROYED, random.nextInt(4) == 0 ? Instant.parse("2026-01-01T00:00:00Z") : null);
            }
            made.add(row);
        }
        return made;
    }

    private List<Object> key(Entity entity) {
        return key(entity, entity.key());
    }

    /** A key that a row may have. */
    private List<Object> key(Entity entity, List<String> attributes) {
        return entity.fields().stream()
                .filter(field -> attributes.contains(field.name()))
                .map(field -> switch (field.values()) {
                    case TEXT -> any(List.of("x", "y"));
                    case NUMBER -> (Object) (1 + random.nextInt(20));
                    case UUID -> new UUID(random.nextLong(), random.nextLong());
                })
                .toList();
    }

    private @Nullable Object value(Field field) {
        if (random.nextInt(4) == 0) {
            return null;
        }
        return field.text() ? any(List.of("a", "ab", "b", "ba", "abc")) : (Object) random.nextInt(4);
    }

    /** Gives values to the foreign keys that an association is over, where no other did. */
    private void connect(Entity source, Link link) {
        if (!link.path().isEmpty()) {
            return;
        }
        if (link.junction() != null) {
            rows.computeIfAbsent(link.junction().model(), junction -> links(source, link, link.junction()));
        } else if (link.kind() == Kind.BELONGS_TO) {
            rows(source.name()).forEach(row -> point(row, link.from(), entities.of(link.target()), link.to()));
        } else {
            rows(link.target()).forEach(row -> point(row, link.to(), source, link.from()));
        }
    }

    private List<Map<String, @Nullable Object>> rows(String entity) {
        return rows.getOrDefault(entity, List.of());
    }

    private void point(Map<String, @Nullable Object> row, List<String> foreignKey, Entity to, List<String> referenced) {
        if (row.get(foreignKey.get(0)) != null || random.nextInt(4) == 0) {
            return;
        }
        boolean astray = random.nextInt(8) == 0 || rows(to.name()).isEmpty();
        put(row, foreignKey, astray ? key(to, referenced) : keyOf(any(rows(to.name())), referenced));
    }

    private List<Map<String, @Nullable Object>> links(Entity source, Link link, Entity.Junction junction) {
        Entity target = entities.of(link.target());
        Set<Map<String, @Nullable Object>> made = new LinkedHashSet<>();
        for (Map<String, @Nullable Object> from : rows(source.name())) {
            for (Map<String, @Nullable Object> to : rows(target.name())) {
                if (random.nextInt(3) == 0) {
                    Map<String, @Nullable Object> row = new LinkedHashMap<>();
                    put(row, junction.toSource(), keyOf(from, link.from()));
                    put(row, junction.toTarget(), keyOf(to, link.to()));
                    made.add(row);
                }
            }
            if (random.nextInt(4) == 0) {
                Map<String, @Nullable Object> astray = new LinkedHashMap<>();
                put(astray, junction.toSource(), keyOf(from, link.from()));
                put(astray, junction.toTarget(), key(target, link.to()));
                made.add(astray);
            }
        }
        List<Map<String, @Nullable Object>> links = new ArrayList<>(made);
        boolean required = entities.of(junction.model()).key().contains("level");
        links.forEach(row -> row.put("level", !required && random.nextInt(4) == 0 ? null : random.nextInt(4)));
        return links;
    }

    private static List<Object> keyOf(Map<String, @Nullable Object> row, List<String> attributes) {
        return attributes.stream().map(row::get).toList();
    }

    private static void put(Map<String, @Nullable Object> row, List<String> attributes, List<Object> values) {
        for (int i = 0; i < attributes.size(); i++) {
            row.put(attributes.get(i), values.get(i));
        }
    }

    private <V> V any(List<V> of) {
        return of.get(random.nextInt(of.size()));
    }
}
