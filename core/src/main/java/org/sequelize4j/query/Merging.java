package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.WhereMergeStrategy;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.query.Said.IncludeSaid;

/**
 * Puts what was said on top of what a scope says, as Sequelize does: lists are joined, single values are replaced, and
 * conditions on one attribute are replaced too, unless the model says that all of them hold.
 */
final class Merging {
    private final WhereMergeStrategy strategy;

    private Merging(WhereMergeStrategy strategy) {
        this.strategy = strategy;
    }

    static Merging of(ModelDefinition model) {
        return new Merging(model.scopes().merging());
    }

    Said over(@Nullable Said base, Said top) {
        if (base == null || base.equals(Said.NOTHING)) {
            return top;
        }
        return new Said(
                conditions(base.where(), top.where()),
                conditions(base.having(), top.having()),
                top.selection().over(base.selection()),
                includes(base.includes(), top.includes()),
                base.includesAll() || top.includesAll(),
                union(base.order(), top.order()),
                union(base.groups(), top.groups()),
                top.window().over(base.window()),
                base.distinct() || top.distinct(),
                or(top.lock(), base.lock()),
                base.skipLocked() || top.skipLocked(),
                top.manner().over(base.manner()),
                or(top.paranoid(), base.paranoid()),
                or(top.required(), base.required()),
                top.through() == null ? base.through() : over(base.through(), top.through()),
                top.scope() == null ? base.scope() : top.scope(),
                top.join().over(base.join()));
    }

    private List<Clause.Part> conditions(List<Clause.Part> base, List<Clause.Part> top) {
        List<Clause.Part> merged = new ArrayList<>(base);
        if (strategy == WhereMergeStrategy.OVERWRITE) {
            Set<Object> subjects = new HashSet<>();
            top.forEach(part -> subjects.add(part.about()));
            merged.removeIf(part -> part.isReplaceable() && subjects.contains(part.about()));
        }
        merged.addAll(top);
        return merged;
    }

    private static Map<String, IncludeSaid> includes(Map<String, IncludeSaid> base, Map<String, IncludeSaid> top) {
        Map<String, IncludeSaid> merged = new LinkedHashMap<>(base);
        top.forEach((alias, include) -> merged.merge(
                alias,
                include,
                (below, above) -> new IncludeSaid(
                        above.target(),
                        above.association(),
                        of(above.target().model()).over(below.said(), above.said()))));
        return merged;
    }

    private static <E> List<E> union(List<E> base, List<E> top) {
        Set<E> both = new LinkedHashSet<>(base);
        both.addAll(top);
        return List.copyOf(both);
    }

    private static <V> @Nullable V or(@Nullable V first, @Nullable V second) {
        return first == null ? second : first;
    }
}
