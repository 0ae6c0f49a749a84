package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several values for each key, in the order in which they came. */
final class Grouped<K, V> {
    private final Map<K, List<V>> groups = new LinkedHashMap<>();

    void add(K key, V value) {
        List<V> group = groups.get(key);
        if (group == null) {
            group = new ArrayList<>(1);
            groups.put(key, group);
        }
        group.add(value);
    }

    /** Empty where there is none of that key. */
    List<V> of(K key) {
        return groups.getOrDefault(key, List.of());
    }

    Set<K> keys() {
        return groups.keySet();
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    void remove(K key) {
        groups.remove(key);
    }
}
