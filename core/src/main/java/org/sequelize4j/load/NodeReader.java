package org.sequelize4j.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.dialect.ColumnReader;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.instance.InstanceKind;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;
import org.sequelize4j.plan.Node;
import org.sequelize4j.plan.Reciprocal;
import org.sequelize4j.query.Selection;

/** Makes the instances of one node from the current row; all that can be known before the first row is computed once. */
final class NodeReader implements Reading.Roots {
    private static final LoadedRelation ABSENT = new LoadedRelation.ToOne(null);

    /** The group of a node that shares its instances with no other. */
    private static final int ALONE = -1;

    private final int number;
    private final int group;
    private final int keys;
    private final InstanceKind kind;
    private final @Nullable Object @Nullable [] unselected;
    private final ColumnReader[] readers;
    private final int[] columns;
    private final int[] slots;
    private final int firstComputed;
    private final String[] computedNames;
    private final ColumnReader[] computed;
    private final @Nullable BitSet unasked;
    private final NodeReader[] joined;
    private final AssociationDefinition[] joinedBy;
    private final @Nullable AssociationDefinition[] back;

    private NodeReader(
            Node node,
            int number,
            List<Node> joinedNodes,
            NodeReader[] joined,
            Dialect dialect,
            InstanceKind kind,
            @Nullable Integer group) {
        this.group = group == null ? ALONE : group;
        this.keys = node.model().primaryKey().size();
        this.number = number;
        this.kind = kind;
        this.unselected = unselected(node);
        int attributes = node.attributes().size();
        this.readers = new ColumnReader[attributes];
        this.columns = new int[attributes];
        this.slots = new int[attributes];
        for (int i = 0; i < attributes; i++) {
            Attribute attribute = node.attributes().get(i);
            readers[i] = dialect.reader(attribute.type());
            columns[i] = node.columns().get(i);
            slots[i] = attribute.slot();
        }
        this.firstComputed = node.firstComputed();
        int values = node.computed().size();
        this.computed = new ColumnReader[values];
        this.computedNames = new String[values];
        for (int i = 0; i < values; i++) {
            Selection.Computed value = node.computed().get(i);
            computed[i] = new ValueReaders(dialect).of(value.operand());
            computedNames[i] = value.alias();
        }
        this.unasked = slots(node.unasked());
        this.joined = joined;
        this.joinedBy = new AssociationDefinition[joined.length];
        this.back = new AssociationDefinition[joined.length];
        for (int i = 0; i < joined.length; i++) {
            joinedBy[i] = Objects.requireNonNull(joinedNodes.get(i).association());
            back[i] = Reciprocal.of(joinedBy[i]);
        }
    }

    /** What stands in the slots that are not read; null when all are. */
    private static @Nullable Object @Nullable [] unselected(Node node) {
        int slots = node.model().attributes().size();
        if (node.attributes().size() == slots) {
            return null;
        }
        @Nullable Object[] unselected = new Object[slots];
        Arrays.fill(unselected, Slot.UNSELECTED);
        node.virtuals().forEach(attribute -> unselected[attribute.slot()] = Slot.UNSET);
        return unselected;
    }

    private static @Nullable BitSet slots(List<Attribute> attributes) {
        if (attributes.isEmpty()) {
            return null;
        }
        BitSet slots = new BitSet();
        attributes.forEach(attribute -> slots.set(attribute.slot()));
        return slots;
    }

    /** The reader of a node; it and those below it take their numbers from the list, in which they are put. */
    static NodeReader of(Node node, List<Node> numbered, Dialect dialect, Runtimes runtimes, Sharing sharing) {
        return of(node, node.joined(), numbered, dialect, runtimes, sharing);
    }

    /** The same with only these of the nodes that are joined to it. */
    static NodeReader of(
            Node node, List<Node> below, List<Node> numbered, Dialect dialect, Runtimes runtimes, Sharing sharing) {
        int number = numbered.size();
        numbered.add(node);
        NodeReader[] joined = new NodeReader[below.size()];
        for (int i = 0; i < joined.length; i++) {
            joined[i] = of(below.get(i), numbered, dialect, runtimes, sharing);
        }
        InstanceKind kind = runtimes.of(node.model()).kind(node.model());
        return new NodeReader(node, number, below, joined, dialect, kind, sharing.group(node));
    }

    /** The instance at the current row, with what is joined to it. */
    @Override
    public RowInstance read(ResultSet rows, Collected collected) throws SQLException {
        return read(rows, collected, readers.length == 0 ? null : readers[0].read(rows, columns[0]));
    }

    private @Nullable RowInstance readIfPresent(ResultSet rows, Collected collected) throws SQLException {
        Object key = readers[0].read(rows, columns[0]);
        return key == null ? null : read(rows, collected, key);
    }

    private RowInstance read(ResultSet rows, Collected collected, @Nullable Object first) throws SQLException {
        if (group == ALONE || first == null) {
            return make(rows, collected, first);
        }
        Object key = key(rows, first);
        RowInstance known = collected.loading().shared().known(group, key);
        if (known == null) {
            known = make(rows, collected, first);
            collected.loading().shared().add(group, key, known);
        }
        return known;
    }

    /** The primary key, which the attributes of what is shared begin with. */
    private Object key(ResultSet rows, Object first) throws SQLException {
        if (keys == 1) {
            return Keys.comparable(first);
        }
        List<@Nullable Object> values = new ArrayList<>(keys);
        values.add(first);
        for (int i = 1; i < keys; i++) {
            values.add(readers[i].read(rows, columns[i]));
        }
        return Keys.lookup(values);
    }

    private RowInstance make(ResultSet rows, Collected collected, @Nullable Object first) throws SQLException {
        @Nullable Object[] values = unselected == null ? new Object[readers.length] : unselected.clone();
        if (readers.length > 0) {
            values[slots[0]] = first;
        }
        for (int i = 1; i < readers.length; i++) {
            values[slots[i]] = readers[i].read(rows, columns[i]);
        }
        RowInstance row = kind.over(values);
        row.stored();
        row.hide(unasked);
        collected.add(number, row);
        for (int i = 0; i < computed.length; i++) {
            row.compute(computedNames[i], computed[i].read(rows, firstComputed + i));
        }
        for (int i = 0; i < joined.length; i++) {
            RowInstance target = joined[i].readIfPresent(rows, collected);
            row.load(joinedBy[i], target == null ? ABSENT : new LoadedRelation.ToOne(target));
            AssociationDefinition inverse = back[i];
            if (target != null && inverse != null) {
                target.leadBack(inverse, row);
            }
        }
        return row;
    }
}
