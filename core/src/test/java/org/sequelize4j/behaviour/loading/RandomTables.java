package org.sequelize4j.behaviour.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes small tables with nulls, duplicates and missing relations. */
final class RandomTables {
    private final Random random;
    private final Map<String, List<Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();

    RandomTables(Random random) {
        this.random = random;
    }

    Tables make() {
        for (String country : List.of("no", "pe")) {
            for (int code = 1; code <= 2; code++) {
                add("region", "country", country, "code", code, "name", text());
            }
        }
        int people = random.nextInt(12);
        for (int id = 1; id <= people; id++) {
            boolean placed = random.nextInt(4) > 0;
            add(
                    "person",
                    "id",
                    id,
                    "name",
                    text(),
                    "age",
                    number(),
                    "mentorId",
                    key(id),
                    "country",
                    placed ? text("no", "pe") : null,
                    "code",
                    placed || random.nextBoolean() ? 1 + random.nextInt(2) : null);
        }
        int clubs = random.nextInt(4);
        for (int id = 1; id <= clubs; id++) {
            add("club", "id", id, "title", text());
        }
        for (int id = 1; id <= 10; id++) {
            add("badge", "id", id, "label", text(), "personId", key(people));
            if (clubs > 0) {
                add("event", "id", id, "start", number(), "clubId", 1 + random.nextInt(clubs), "hostId", key(people));
            }
            if (id <= people && random.nextBoolean()) {
                add("desk", "id", 20 - id, "place", text(), "personId", random.nextInt(4) == 0 ? null : id);
            }
        }
        connect("membership", people, "personId", clubs, "clubId");
        connect("friendship", people, "personId", people, "friendId");
        return new Tables(Zoo.ENTITIES, rows);
    }

    private void connect(String junction, int sources, String source, int targets, String target) {
        for (int from = 1; from <= sources; from++) {
            for (int to = 1; to <= targets; to++) {
                if (random.nextInt(3) == 0) {
                    if (junction.equals("membership")) {
                        add(junction, "level", number(), source, from, target, to);
                    } else {
                        add(junction, source, from, target, to);
                    }
                }
            }
        }
    }

    private void add(String entity, @Nullable Object... values) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            row.put((String) values[i], values[i + 1]);
        }
        rows.computeIfAbsent(entity, name -> new ArrayList<>()).add(row);
    }

    private @Nullable Integer key(int among) {
        return among == 0 || random.nextInt(4) == 0 ? null : 1 + random.nextInt(among);
    }

    private @Nullable Integer number() {
        return random.nextInt(4) == 0 ? null : random.nextInt(4);
    }

    private @Nullable String text() {
        return random.nextInt(4) == 0 ? null : text("a", "ab", "b", "ba", "abc");
    }

    private String text(String... of) {
        return of[random.nextInt(of.length)];
    }
}
