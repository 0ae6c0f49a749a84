package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sequelize4j.Association;
import org.sequelize4j.conformance.scenario.Words;
import org.sequelize4j.error.EagerLoadingException;

/**
 * Includes of all associations, of some kinds or nested, as a list of the single ones: what is said beside {@code all} is said to
 * each.
 */
final class IncludeAll {
    private static final Map<String, Set<String>> KINDS = Map.of(
            "BelongsTo", Set.of("BELONGS_TO"),
            "HasOne", Set.of("HAS_ONE"),
            "HasMany", Set.of("HAS_MANY"),
            "One", Set.of("BELONGS_TO", "HAS_ONE"),
            "Has", Set.of("HAS_ONE", "HAS_MANY"),
            "Many", Set.of("HAS_MANY"));

    private final World world;
    private final boolean nested;
    private final Set<String> kinds;
    private final ObjectNode each;
    private final Deque<String> used = new ArrayDeque<>();

    private IncludeAll(World world, ObjectNode include) {
        this.world = world;
        this.nested = include.path("nested").asBoolean();
        this.kinds = kinds(include.get("all"));
        this.each = include.deepCopy();
        each.remove(List.of("all", "nested"));
    }

    static boolean isOne(JsonNode include) {
        return include.has("all") && !Words.isNothing(include.get("all"));
    }

    static ArrayNode expanded(World world, JsonNode include, String model) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        new IncludeAll(world, (ObjectNode) include).add(model, list);
        return list;
    }

    private static Set<String> kinds(JsonNode all) {
        Set<String> kinds = new TreeSet<>();
        for (JsonNode kind : all.isArray() ? all : List.of(all)) {
            if (kind.isBoolean() || kind.asText().equals("All")) {
                return Set.of();
            }
            Set<String> named = KINDS.get(kind.asText());
            if (named == null) {
                throw new EagerLoadingException("include all \"" + kind.asText() + "\" is not valid; there are All, "
                        + String.join(", ", new TreeSet<>(KINDS.keySet())) + ".");
            }
            kinds.addAll(named);
        }
        return kinds;
    }

    private void add(String model, ArrayNode list) {
        for (Association association : world.declaredAssociations(model)) {
            boolean wanted =
                    kinds.isEmpty() || kinds.contains(association.kind().name().toUpperCase(Locale.ROOT));
            if (!wanted || (nested && used.contains(association.target()))) {
                continue;
            }
            used.push(model);
            ObjectNode include = each.deepCopy();
            include.put("association", association.as());
            list.add(include);
            if (nested) {
                ArrayNode below = include.withArray("include");
                add(association.target(), below);
            }
        }
        used.poll();
    }
}
