package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.Upkeep;
import org.sequelize4j.load.Keys;

/**
 * What a write of rows changes in the rows that they belong to, collected from the values of each before and after. The rows of a
 * model come in the order of their keys, so that two writers never wait for each other.
 */
final class ParentChanges {
    private final Map<ParentChange.Place, Map<Object, ParentChange>> places = new LinkedHashMap<>();

    /**
     * A row that is written.
     *
     * @param before null when it is new
     * @param after null when it is deleted
     */
    void add(ModelDefinition model, @Nullable KnownValues before, @Nullable KnownValues after, boolean touches) {
        for (Upkeep upkeep : model.upkeeps()) {
            List<Object> from = before == null ? null : parent(upkeep, before);
            List<Object> to = after == null ? null : parent(upkeep, after);
            if (touches) {
                touch(upkeep, from);
                touch(upkeep, to);
            }
            Attribute counter = upkeep.counter();
            if (counter != null && from != null) {
                change(upkeep, from).count(counter, -1);
            }
            if (counter != null && to != null) {
                change(upkeep, to).count(counter, 1);
            }
        }
    }

    /** A row that is touched, and touches what it belongs to. */
    void addTouch(ModelDefinition model, KnownValues values) {
        model.upkeeps().forEach(upkeep -> touch(upkeep, parent(upkeep, values)));
    }

    private void touch(Upkeep upkeep, @Nullable List<Object> parent) {
        if (parent != null && !upkeep.touched().isEmpty()) {
            change(upkeep, parent).touch(upkeep.touched());
        }
    }

    private ParentChange change(Upkeep upkeep, List<Object> key) {
        ParentChange.Place place = new ParentChange.Place(
                upkeep.association().targetModel(), upkeep.association().targetKeys());
        return places.computeIfAbsent(place, first -> new LinkedHashMap<>())
                .computeIfAbsent(Keys.lookup(key), first -> new ParentChange(key));
    }

    /** The key of the row that counts and is touched; null for none, as of a row that is softly deleted. */
    private static @Nullable List<Object> parent(Upkeep upkeep, KnownValues values) {
        ModelDefinition source = upkeep.association().sourceModel();
        Attribute deletedAt = source.deletedAt();
        if (deletedAt != null && !Objects.equals(values.of(deletedAt), source.aliveValue())) {
            return null;
        }
        for (Map.Entry<Attribute, Object> scope :
                upkeep.association().sourceScope().entrySet()) {
            if (!scope.getValue().equals(values.of(scope.getKey()))) {
                return null;
            }
        }
        List<Object> key = new ArrayList<>();
        for (Attribute part : upkeep.association().foreignKeys()) {
            Object value = values.of(part);
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key;
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Model by model in the order of their tables, each row in the order of its key; without those that stay as they are. */
    void forEach(BiConsumer<ParentChange.Place, List<ParentChange>> work) {
        Map<String, ParentChange.Place> ordered = new TreeMap<>();
        places.keySet().forEach(place -> ordered.put(place.model().table() + " " + place.key(), place));
        ordered.values().forEach(place -> {
            List<ParentChange> changes = Objects.requireNonNull(places.get(place)).values().stream()
                    .filter(change -> !change.isNothing())
                    .sorted(Comparator.comparing(ParentChange::key, LockOrder.KEYS))
                    .toList();
            if (!changes.isEmpty()) {
                work.accept(place, changes);
            }
        });
    }
}
