package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Keyset;
import org.sequelize4j.query.Layout;
import org.sequelize4j.query.Operand;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Path;
import org.sequelize4j.query.Selection;
import org.sequelize4j.query.Selection.Computed;
import org.sequelize4j.type.DataType;

/** Where a row that was found has what it was sorted by: in an attribute, or in what is computed beside it. */
final class KeyPlaces {
    private final List<Layout.Entry> places = new ArrayList<>();
    private final List<@Nullable DataType> types = new ArrayList<>();
    private final List<Computed> missing = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();

    /** Those of rows that the find finds. */
    KeyPlaces(Keyset order, Find find) {
        for (int i = 0; i < order.terms().size(); i++) {
            places.add(place(order.operand(i), find.selection(), "cursor " + (i + 1)));
            types.add(order.type(i));
        }
    }

    private Layout.Entry place(Operand operand, Selection selection, String name) {
        if (operand instanceof AttributeOperand column
                && column.path().equals(Path.ROOT)
                && (column.attribute().primaryKey() || selection.attributes().contains(column.attribute()))) {
            return new Layout.Value(column.attribute());
        }
        for (Computed computed : selection.computed()) {
            if (computed.operand().equals(operand)) {
                return new Layout.Computed(computed.alias());
            }
        }
        missing.add(new Computed(name, operand));
        hidden.add(name);
        return new Layout.Computed(name);
    }

    /** What has to be selected for the order alone. */
    List<Computed> missing() {
        return missing;
    }

    /** A layout with these places behind its own. */
    Layout behind(Layout layout) {
        List<Layout.Entry> entries = new ArrayList<>(layout.entries());
        entries.addAll(places);
        return new Layout(entries);
    }

    /** What the row has, in the order of the terms and as columns store it. */
    List<@Nullable Object> values(RowInstance row) {
        List<@Nullable Object> values = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            values.add(stored(
                    i,
                    places.get(i) instanceof Layout.Value value
                            ? row.value(value.attribute().slot())
                            : row.computed().get(((Layout.Computed) places.get(i)).alias())));
        }
        return values;
    }

    /** The same of an array. */
    List<@Nullable Object> values(@Nullable Object[] tuple, int from) {
        List<@Nullable Object> values = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            values.add(stored(i, tuple[from + i]));
        }
        return values;
    }

    private @Nullable Object stored(int i, @Nullable Object value) {
        DataType type = types.get(i);
        return value == null || type == null || type.stored().equals(type) ? value : type.store(value);
    }

    /** Nobody sees what was selected for the order alone. */
    void hide(RowInstance row) {
        row.forgetComputed(hidden);
    }
}
