package org.sequelize4j.instance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.ModelDefinition;

/** Shows values that several attributes make up as maps within the map of a row; null where all of their parts are. */
final class Nesting {
    /** A map that was made here, to tell it from the maps that attributes have as values. */
    private static final class Node extends LinkedHashMap<String, @Nullable Object> {
        private static final long serialVersionUID = 1;

        Node inner(String name) {
            return (Node) Objects.requireNonNull(computeIfAbsent(name, unused -> new Node()));
        }

        @Nullable
        Object collapsed() {
            replaceAll((name, value) -> value instanceof Node inner ? inner.collapsed() : value);
            return values().stream().allMatch(Objects::isNull) ? null : this;
        }
    }

    private Nesting() {}

    static Map<String, @Nullable Object> of(ModelDefinition model, Map<String, @Nullable Object> flat) {
        if (model.embedded().isEmpty()) {
            return flat;
        }
        Node root = new Node();
        flat.forEach((name, value) -> {
            int dot = name.indexOf('.');
            if (dot < 0 || model.embedded(name.substring(0, dot)) == null) {
                root.put(name, value);
            } else {
                put(root, name.split("\\."), value);
            }
        });
        root.replaceAll((name, value) -> value instanceof Node inner ? inner.collapsed() : value);
        return root;
    }

    private static void put(Node root, String[] steps, @Nullable Object value) {
        Node node = root;
        for (int i = 0; i < steps.length - 1; i++) {
            node = node.inner(steps[i]);
        }
        node.put(steps[steps.length - 1], value);
    }
}
