package org.sequelize4j.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.GraphChange;
import org.sequelize4j.GraphChange.Kind;
import org.sequelize4j.GraphPlan;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;
import org.sequelize4j.write.GraphChanges;

/** Tells users what is about to be written. */
final class Planned {
    private Planned() {}

    static GraphPlan of(GraphChanges changes) {
        List<GraphChange> all = new ArrayList<>();
        for (RowInstance row : changes.unlinked()) {
            all.add(change(changes.isOnlyConnected(row) ? Kind.UNLINK : Kind.UPDATE, row, changes, changed(row)));
        }
        for (RowInstance row : changes.deleted()) {
            all.add(change(changes.position(row).isLink() ? Kind.UNLINK : Kind.DELETE, row, changes, Map.of()));
        }
        List<RowInstance> waiting = changes.waiting();
        for (RowInstance row : changes.saved()) {
            if (row.isNew()) {
                all.add(change(changes.position(row).isLink() ? Kind.LINK : Kind.INSERT, row, changes, given(row)));
            } else if (!changes.unlinked().contains(row) && (!row.changed().isEmpty() || waiting.contains(row))) {
                all.add(change(kind(row, changes, waiting), row, changes, changed(row)));
            }
        }
        return new GraphPlan(all);
    }

    private static Kind kind(RowInstance row, GraphChanges changes, List<RowInstance> waiting) {
        if (!changes.isOnlyConnected(row)) {
            return Kind.UPDATE;
        }
        boolean cut = row.changed().stream().allMatch(name -> row.getDataValue(name) == null);
        return cut && !waiting.contains(row) ? Kind.UNLINK : Kind.LINK;
    }

    private static GraphChange change(
            Kind kind, RowInstance row, GraphChanges changes, Map<String, @Nullable Object> values) {
        Map<String, Object> key = new LinkedHashMap<>();
        for (Attribute attribute : row.definition().primaryKey()) {
            Object value = row.storedValue(attribute.slot());
            if (!row.isNew() && value != null && !(value instanceof Slot)) {
                key.put(attribute.name(), value);
            }
        }
        return new GraphChange(
                kind, changes.position(row).path(), row.definition().name(), key, values);
    }

    private static Map<String, @Nullable Object> changed(RowInstance row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        row.changed().forEach(name -> values.put(name, row.getDataValue(name)));
        return values;
    }

    private static Map<String, @Nullable Object> given(RowInstance row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Attribute attribute : row.definition().storedAttributes()) {
            Object value = row.value(attribute.slot());
            if (value != null) {
                values.put(attribute.name(), value);
            }
        }
        return values;
    }
}
