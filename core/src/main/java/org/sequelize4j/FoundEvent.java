package org.sequelize4j;

import java.util.List;

/**
 * What a find has given, as its hooks see it.
 *
 * @param found the instances, with what was included
 * @param single whether one instance was asked for, as by findOne and findByPk
 * @param raw whether plain values were asked for; then there are no instances
 * @param <T> the typed interface, or {@link Row}
 */
public record FoundEvent<T>(List<T> found, boolean single, boolean raw) {
    public FoundEvent {
        found = List.copyOf(found);
    }
}
