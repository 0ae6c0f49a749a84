package org.sequelize4j.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.HasMany;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.SelfReference;

/**
 * The rows of a tree in memory, put together by their keys. No row stands at two places: where the data has a circle, a row that
 * was met before is left out below.
 */
public final class Branches {
    private final SelfReference self;
    private final List<RowInstance> rows;
    private final Map<Object, List<RowInstance>> byParent = new HashMap<>();
    private final IdentityHashMap<RowInstance, List<RowInstance>> children = new IdentityHashMap<>();
    private final Map<RowInstance, Integer> depths = new LinkedHashMap<>();

    /** Of rows in the order that those below one parent shall have. */
    public Branches(SelfReference self, List<RowInstance> rows) {
        this.self = self;
        this.rows = rows;
        for (RowInstance row : rows) {
            Object parent = key(row, false);
            if (parent != null) {
                byParent.computeIfAbsent(parent, key -> new ArrayList<>()).add(row);
            }
        }
    }

    /** The rows at the top: those whose parent is not among the rows; of a circle its first. */
    public List<RowInstance> grow() {
        Set<Object> keys = new HashSet<>();
        rows.forEach(row -> keys.add(key(row, true)));
        List<RowInstance> tops = new ArrayList<>();
        for (RowInstance row : rows) {
            Object parent = key(row, false);
            if (parent == null || !keys.contains(parent)) {
                tops.add(row);
                depths.put(row, 0);
            }
        }
        hang(tops);
        for (RowInstance row : rows) {
            if (!depths.containsKey(row)) {
                tops.add(row);
                depths.put(row, 0);
                hang(List.of(row));
            }
        }
        return tops;
    }

    /** Lets everything hang below one row that is there already. */
    public void growBelow(RowInstance top) {
        depths.put(top, 0);
        hang(List.of(top));
    }

    /** Lets what belongs below these rows hang there, level by level. */
    private void hang(List<RowInstance> tops) {
        List<RowInstance> parents = tops;
        for (int depth = 0; !parents.isEmpty(); depth++) {
            List<RowInstance> next = new ArrayList<>();
            for (RowInstance parent : parents) {
                List<RowInstance> below = new ArrayList<>();
                for (RowInstance child : byParent.getOrDefault(key(parent, true), List.of())) {
                    if (depths.putIfAbsent(child, depth + 1) == null) {
                        below.add(child);
                    }
                }
                children.put(parent, Collections.unmodifiableList(below));
                next.addAll(below);
            }
            parents = next;
        }
    }

    /** All rows but those at the top, level by level. */
    public List<RowInstance> flat() {
        return depths.keySet().stream()
                .filter(row -> depths.getOrDefault(row, 0) > 0)
                .toList();
    }

    /** How many steps a row stands below the top. */
    public Map<RowInstance, Integer> depths() {
        return Collections.unmodifiableMap(depths);
    }

    /** Wires the rows, down and up. Rows at the last level that was asked for stay without children: nobody has looked. */
    public void wire(HasMany down, @Nullable Integer levels) {
        children.forEach((parent, below) -> {
            if (levels == null || depths.getOrDefault(parent, 0) < levels) {
                parent.load(down, new LoadedRelation.ToMany(below, null));
            }
            if (self.parent() != null) {
                LoadedRelation up = new LoadedRelation.ToOne(parent, true);
                below.forEach(child -> child.load(self.parent(), up));
            }
        });
    }

    /** The rows above one, nearest first. */
    public List<RowInstance> above(RowInstance row) {
        Map<Object, RowInstance> byKey = new HashMap<>();
        for (RowInstance candidate : rows) {
            byKey.put(key(candidate, true), candidate);
        }
        byKey.remove(key(row, true));
        List<RowInstance> chain = new ArrayList<>();
        Object up = key(row, false);
        for (RowInstance next = byKey.remove(up); next != null; next = byKey.remove(up)) {
            chain.add(next);
            depths.put(next, chain.size());
            up = key(next, false);
        }
        return chain;
    }

    /** What the row is known by to those below it; null when a value is missing. */
    public static @Nullable List<Object> parentKey(SelfReference self, RowInstance row) {
        return Keys.of(row, self.said(), self.parentKeys());
    }

    /** What leads from the row to the one above it; null when it belongs to none. */
    public static @Nullable List<Object> childKey(SelfReference self, RowInstance row) {
        return Keys.has(row, self.said(), self.scope()) ? Keys.of(row, self.said(), self.childKeys()) : null;
    }

    private @Nullable Object key(RowInstance row, boolean own) {
        List<Object> key = own ? parentKey(self, row) : childKey(self, row);
        return key == null ? null : Keys.lookup(key);
    }
}
