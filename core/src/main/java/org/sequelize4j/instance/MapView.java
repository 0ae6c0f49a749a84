package org.sequelize4j.instance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Row;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.type.ConvertedType;

/** The loaded data of an instance as nested maps: attributes, computed values, then relations by alias. Never loads. */
final class MapView {
    /** The rows between the root and the one at hand, so that a circle ends. */
    private final Set<RowInstance> path = Collections.newSetFromMap(new IdentityHashMap<>());

    private final boolean asStored;

    private MapView(boolean asStored) {
        this.asStored = asStored;
    }

    static Map<String, @Nullable Object> of(RowInstance row) {
        return new MapView(false).map(row);
    }

    /** The same with what columns store in place of what converters make of it. */
    static Map<String, @Nullable Object> asStored(RowInstance row) {
        return new MapView(true).map(row);
    }

    /** What is loaded, as users of the dynamic face hold it; null when nothing is. */
    static @Nullable Object rows(@Nullable LoadedRelation relation) {
        if (relation instanceof LoadedRelation.ToOne one) {
            return one.target();
        }
        return relation instanceof LoadedRelation.ToMany many
                ? Collections.unmodifiableList(new ArrayList<Row>(many.targets()))
                : null;
    }

    private Map<String, @Nullable Object> map(RowInstance row) {
        Map<String, @Nullable Object> map = attributes(row);
        row.computed().forEach((name, value) -> {
            if (value instanceof RowInstance link) {
                putLink(map, name, link);
            } else {
                map.put(name, value);
            }
        });
        path.add(row);
        for (AssociationDefinition association : row.definition().associations()) {
            LoadedRelation relation = row.loaded(association);
            if (association instanceof BelongsTo belongsTo && !leads(row, belongsTo, relation)) {
                continue;
            }
            if (relation instanceof LoadedRelation.ToOne one && !one.implied() && !onPath(one.target())) {
                putLoaded(map, name(association), one.target() == null ? null : map(one.target()));
            } else if (relation instanceof LoadedRelation.ToMany many && !many.implied()) {
                map.put(association.as(), list(row, association, many));
            }
        }
        path.remove(row);
        return map;
    }

    /** What leads to one of several models is shown by its own alias, whichever model it is. */
    private static String name(AssociationDefinition association) {
        return association instanceof BelongsTo belongsTo && belongsTo.oneOf() != null
                ? belongsTo.oneOf()
                : association.as();
    }

    /** Whether what is loaded is all there is to say; of several models only the one that the row names counts. */
    private static boolean leads(RowInstance row, BelongsTo association, @Nullable LoadedRelation relation) {
        OneOf oneOf = row.definition().oneOf(association.oneOf());
        if (oneOf == null || relation == null) {
            return true;
        }
        BelongsTo now = oneOf.ofType(row.raw(oneOf.type().slot()));
        return now == null || now.index() == association.index();
    }

    /** An include that was told to load no attribute has nothing to show. */
    private static void putLoaded(
            Map<String, @Nullable Object> map, String as, @Nullable Map<String, @Nullable Object> target) {
        if (target == null || !target.isEmpty()) {
            map.put(as, target);
        }
    }

    /** The values of the attributes themselves. */
    static Map<String, @Nullable Object> dataValues(RowInstance row) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (Attribute attribute : row.definition().attributes()) {
            put(attribute.name(), row.raw(attribute.slot()), map);
        }
        return map;
    }

    private Map<String, @Nullable Object> attributes(RowInstance row) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (Attribute attribute : row.definition().attributes()) {
            if (row.isHidden(attribute.slot())) {
                continue;
            }
            Object stored = row.raw(attribute.slot());
            Function<Object, @Nullable Object> getter = attribute.accessors().getter();
            if (getter == null || stored == Slot.UNSELECTED) {
                put(attribute.name(), shown(attribute, stored), map);
            } else {
                Object value = got(getter, row);
                put(attribute.name(), value == null && stored instanceof Slot ? stored : shown(attribute, value), map);
            }
        }
        return Nesting.of(row.definition(), map);
    }

    /** What is made of attributes that were not read is shown as little as they are. */
    private static @Nullable Object got(Function<Object, @Nullable Object> getter, RowInstance row) {
        try {
            return getter.apply(row.face());
        } catch (UnreadAttribute unknown) {
            return Slot.UNSELECTED;
        }
    }

    private @Nullable Object shown(Attribute attribute, @Nullable Object value) {
        return asStored
                        && attribute.type() instanceof ConvertedType type
                        && type.javaType().isInstance(value)
                ? type.store(value)
                : value;
    }

    private static void put(String name, @Nullable Object value, Map<String, @Nullable Object> map) {
        if (!(value instanceof Slot)) {
            map.put(name, value instanceof byte[] bytes ? bytes.clone() : value);
        }
    }

    /** A junction row of which nothing was asked for is left out. */
    private void putLink(Map<String, @Nullable Object> map, String name, RowInstance link) {
        Map<String, @Nullable Object> values = attributes(link);
        if (!values.isEmpty()) {
            map.put(name, values);
        }
    }

    private List<Map<String, @Nullable Object>> list(
            RowInstance row, AssociationDefinition association, LoadedRelation.ToMany many) {
        List<Map<String, @Nullable Object>> list =
                new ArrayList<>(many.targets().size());
        List<RowInstance> links = many.links();
        String linkName = links != null && association instanceof BelongsToMany through ? linkName(row, through) : null;
        for (int i = 0; i < many.targets().size(); i++) {
            RowInstance target = many.targets().get(i);
            if (onPath(target)) {
                continue;
            }
            Map<String, @Nullable Object> map = map(target);
            if (links != null && linkName != null) {
                putLink(map, linkName, links.get(i));
            }
            list.add(map);
        }
        return list;
    }

    /** As the query has called it that found the row, or as the junction's model is called. */
    private static String linkName(RowInstance row, BelongsToMany association) {
        Cohort cohort = row.cohort();
        Wanted wanted = cohort == null ? null : cohort.wanted();
        String said = wanted == null ? null : wanted.linkName(association);
        return said == null ? association.throughModel().name() : said;
    }

    private boolean onPath(@Nullable RowInstance row) {
        return row != null && path.contains(row);
    }
}
