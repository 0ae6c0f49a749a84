package org.sequelize4j.behaviour.loading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the naive evaluation knows of a model: its attributes and how its rows lead to others. */
record Entity(String name, List<String> key, List<Field> fields, List<Link> links) {
    /** An attribute; keys may be needed by what is loaded, even when they are excluded. */
    record Field(String name, boolean text, boolean key) {}

    /**
     * An association: rows belong together where the attributes {@code from} of the one equal {@code to} of the other.
     *
     * @param junction the rows between the two, where there are any
     */
    record Link(
            String name,
            boolean many,
            String target,
            List<String> from,
            List<String> to,
            @Nullable Junction junction) {}

    /** The junction's attributes that lead to the source and to the target of a link. */
    record Junction(String model, List<String> toSource, List<String> toTarget) {}

    Link link(String name) {
        return links.stream()
                .filter(link -> link.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Link> toOne() {
        return links.stream().filter(link -> !link.many()).toList();
    }
}
