package org.sequelize4j.write;

import java.util.HashMap;
import java.util.Map;

/** Where rows of a graph hang, seen from its roots. The rows of one place are inserted in the order in which they were given. */
final class Place {
    private final Map<String, Place> targets = new HashMap<>();
    private final Map<String, Place> links = new HashMap<>();

    Place ofTargets(String alias) {
        return targets.computeIfAbsent(alias, first -> new Place());
    }

    Place ofLinks(String alias) {
        return links.computeIfAbsent(alias, first -> new Place());
    }
}
