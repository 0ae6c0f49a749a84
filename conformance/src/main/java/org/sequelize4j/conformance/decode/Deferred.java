package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Orders and conditions that a query says about the rows of an include. Sequelize says them at the root, because all rows are
 * joined there; here they belong to the include whose rows they are about.
 *
 * @param items what is said, each with the aliases that are still to go
 */
record Deferred(List<Item> items) {
    static final Deferred NOTHING = new Deferred(List.of());

    /** What kind of words it is. */
    enum Kind {
        ORDER,
        CONDITION
    }

    /**
     * One order or condition.
     *
     * @param path the aliases to the rows that it is about
     */
    record Item(Kind kind, List<String> path, JsonNode words) {
        boolean isHere() {
            return path.isEmpty();
        }
    }

    Deferred and(List<Item> more) {
        List<Item> all = new ArrayList<>(items);
        all.addAll(more);
        return new Deferred(all);
    }

    /** What is about the rows of that alias, or of includes below it. */
    Deferred below(String alias) {
        return new Deferred(items.stream()
                .filter(item -> !item.isHere() && item.path().get(0).equals(alias))
                .map(item ->
                        new Item(item.kind(), item.path().subList(1, item.path().size()), item.words()))
                .toList());
    }

    List<JsonNode> here(Kind kind) {
        return items.stream()
                .filter(item -> item.isHere() && item.kind() == kind)
                .map(Item::words)
                .toList();
    }

    boolean hasConditions() {
        return items.stream().anyMatch(item -> item.kind() == Kind.CONDITION);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }
}
