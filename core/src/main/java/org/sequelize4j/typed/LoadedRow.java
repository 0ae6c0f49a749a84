package org.sequelize4j.typed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Layout;

/** Takes what a shape needs from an instance, where one had to be made. */
final class LoadedRow {
    private LoadedRow() {}

    static @Nullable Object[] of(RowInstance row, Layout layout) {
        List<Layout.Entry> entries = layout.entries();
        @Nullable Object[] values = new Object[entries.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row, entries.get(i));
        }
        return values;
    }

    private static @Nullable Object value(RowInstance row, Layout.Entry entry) {
        if (entry instanceof Layout.Value value) {
            return row.value(value.attribute().slot());
        }
        if (entry instanceof Layout.Computed computed) {
            return row.computed().get(computed.alias());
        }
        return related(row, (Layout.Related) entry);
    }

    private static @Nullable Object related(RowInstance row, Layout.Related related) {
        AssociationDefinition association = related.association();
        LoadedRelation loaded = row.loaded(association);
        if (loaded instanceof LoadedRelation.ToOne one) {
            return one.target() == null ? null : of(one.target(), related.layout());
        }
        if (loaded instanceof LoadedRelation.ToMany many) {
            List<@Nullable Object[]> targets = new ArrayList<>(many.targets().size());
            many.targets().forEach(target -> targets.add(of(target, related.layout())));
            return targets;
        }
        throw new IllegalStateException(
                "The association " + association + " was to be loaded for a record, and is not.");
    }
}
