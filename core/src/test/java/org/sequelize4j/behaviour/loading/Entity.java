package org.sequelize4j.behaviour.loading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the naive evaluation knows of a model: its attributes and how its rows lead to others.
 *
 * @param paranoid whether rows with a {@code deletedAt} are as if they were not there
 */
record Entity(String name, List<String> key, List<Field> fields, List<Link> links, boolean paranoid) {
    Entity(String name, List<String> key, List<Field> fields, List<Link> links) {
        this(name, key, fields, links, false);
    }

    enum Values {
        TEXT,
        NUMBER,
        UUID
    }

    /** An attribute; keys may be needed by what is loaded, even when they are excluded. */
    record Field(String name, Values values, boolean key) {
        boolean text() {
            return values == Values.TEXT;
        }
    }

    enum Kind {
        BELONGS_TO,
        HAS_ONE,
        UNIQUE_HAS_ONE,
        HAS_MANY,
        BELONGS_TO_MANY
    }

    /**
     * An association: rows belong together where the attributes {@code from} of the one equal {@code to} of the other.
     *
     * @param junction the rows between the two, where there are any
     * @param scope what else a target has to have
     * @param path the links that lead there one after the other, where the rows have no attributes in common
     * @param choice which of several rows it is; null where that is left to the rows
     */
    record Link(
            String name,
            Kind kind,
            String target,
            List<String> from,
            List<String> to,
            @Nullable Junction junction,
            Map<String, Object> scope,
            List<String> path,
            @Nullable Choice choice) {
        Link(
                String name,
                Kind kind,
                String target,
                List<String> from,
                List<String> to,
                @Nullable Junction junction,
                Map<String, Object> scope) {
            this(name, kind, target, from, to, junction, scope, List.of(), null);
        }

        boolean many() {
            return kind == Kind.HAS_MANY || kind == Kind.BELONGS_TO_MANY;
        }

        /** Whether there may be more than one row to choose from. */
        boolean several() {
            return many() || (kind == Kind.HAS_ONE && path.isEmpty() && choice == null);
        }
    }

    /** By which attribute the one of many rows is found. */
    record Choice(String attribute, boolean largest) {}

    /** The junction's attributes that lead to the source and to the target of a link, and what else its rows have to have. */
    record Junction(String model, List<String> toSource, List<String> toTarget, Map<String, Object> scope) {}

    Link link(String name) {
        return links.stream()
                .filter(link -> link.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Link> toOne() {
        return links.stream().filter(link -> !link.many()).toList();
    }

    /** What conditions and orders can speak of. */
    List<Field> comparable() {
        return fields.stream().filter(field -> field.values() != Values.UUID).toList();
    }
}
