package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Keyset;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Path;
import org.sequelize4j.query.Selection.Computed;
import org.sequelize4j.type.DataType;

/** Finds rows in a total order, and knows of each what a later find needs to go on behind it. */
final class KeysetRows {
    private final Services services;
    private final Keyset order;
    private final boolean back;

    /** The names of values that were selected for the order alone, by the places of their terms. */
    private final Map<Integer, String> hidden = new HashMap<>();

    /**
     * Without rows yet.
     *
     * @param back whether the rows are wanted from the end
     */
    KeysetRows(Services services, Keyset order, boolean back) {
        this.services = services;
        this.order = order;
        this.back = back;
    }

    /** Those behind these values; from the beginning without any. */
    List<RowInstance> find(Find find, @Nullable List<@Nullable Object> values, int limit) {
        Keyset direction = back ? order.reversed() : order;
        Find page = find.withSelection(find.selection().with(missing(find)))
                .withOrder(direction.terms())
                .withLimit(limit);
        return services.finds.all(
                values == null
                        ? page
                        : page.and(direction.behind(
                                values, services.backend.dialect().can(Capability.TUPLE_RANGES))));
    }

    private List<Computed> missing(Find find) {
        hidden.clear();
        List<Computed> computed = new ArrayList<>();
        for (int i = 0; i < order.terms().size(); i++) {
            AttributeOperand column = order.column(i);
            boolean selected = column.path().equals(Path.ROOT)
                    && (column.attribute().primaryKey()
                            || find.selection().attributes().contains(column.attribute()));
            if (!selected) {
                String name = "cursor " + (i + 1);
                hidden.put(i, name);
                computed.add(new Computed(name, column));
            }
        }
        return computed;
    }

    /** What the row has, in the order of the terms and as columns store it. */
    List<@Nullable Object> values(RowInstance row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < order.terms().size(); i++) {
            Attribute attribute = order.column(i).attribute();
            String name = hidden.get(i);
            Object value =
                    name == null ? row.value(attribute.slot()) : row.computed().get(name);
            DataType type = attribute.type();
            values.add(value == null || type.stored().equals(type) ? value : type.store(value));
        }
        return values;
    }

    /** Nobody sees what was selected for the order alone. */
    void finish(RowInstance row) {
        row.forgetComputed(hidden.values());
    }
}
