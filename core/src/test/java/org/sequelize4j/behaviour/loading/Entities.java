package org.sequelize4j.behaviour.loading;

import java.util.List;

/**
 * The models that random finds are about.
 *
 * @param all in an order in which their rows can be written
 * @param roots those that finds start from
 */
record Entities(List<Entity> all, List<Entity> roots) {
    Entity of(String name) {
        return all.stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }
}
