package org.sequelize4j.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.dialect.ColumnReader;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.plan.Fetch;
import org.sequelize4j.plan.Node;
import org.sequelize4j.query.Layout;
import org.sequelize4j.query.Selection;

/**
 * Reads the rows of one node into arrays, by the places of a layout; behind these stand the keys of what is fetched later. All
 * that can be known before the first row is computed once.
 */
final class TupleReader {
    private final int number;
    private final int width;
    private final int firstColumn;
    private final ColumnReader first;
    private final int[] places;
    private final int[] columns;
    private final ColumnReader[] readers;
    private final int[] joinedPlaces;
    private final TupleReader[] joined;
    private final KeyColumns[] keys;

    private TupleReader(
            int number, Node node, Layout layout, Dialect dialect, List<Below> below, List<Fetched> fetched) {
        this.number = number;
        int entries = layout.entries().size();
        this.width = entries + fetched.size();
        this.first = dialect.reader(node.model().primaryKey().get(0).type());
        this.firstColumn = node.columns().isEmpty() ? 0 : node.columns().get(0);
        int[] ownPlaces = new int[entries];
        this.columns = new int[entries];
        this.readers = new ColumnReader[entries];
        int own = 0;
        for (int place = 0; place < entries; place++) {
            Layout.Entry entry = layout.entries().get(place);
            if (entry instanceof Layout.Value value) {
                columns[own] = node.column(value.attribute());
                readers[own] = dialect.reader(value.attribute().type());
                ownPlaces[own++] = place;
            } else if (entry instanceof Layout.Computed computed) {
                int index = computed(node, computed.alias());
                columns[own] = node.firstComputed() + index;
                readers[own] =
                        new ValueReaders(dialect).of(node.computed().get(index).operand());
                ownPlaces[own++] = place;
            }
        }
        this.places = Arrays.copyOf(ownPlaces, own);
        this.joinedPlaces = below.stream().mapToInt(Below::place).toArray();
        this.joined = below.stream().map(Below::reader).toArray(TupleReader[]::new);
        this.keys = fetched.stream()
                .map(next -> KeyColumns.ofSource(node, next.fetch(), dialect))
                .toArray(KeyColumns[]::new);
    }

    /** A node that is joined, and its place. */
    private record Below(int place, TupleReader reader) {}

    /** What is fetched for a node, and its place. */
    record Fetched(int place, Fetch fetch, Layout layout) {}

    /** Tells what is to be fetched for which node, once all nodes have their numbers. */
    interface Follow {
        /** With the place of the key that leads to what is fetched. */
        void with(int node, Fetched fetched, int key);
    }

    /** The reader of a node; it and those below it take their numbers from the list, in which they are put. */
    static TupleReader of(Node node, Layout layout, Dialect dialect, List<Node> numbered, Follow follow) {
        int number = numbered.size();
        numbered.add(node);
        List<Below> below = new ArrayList<>();
        List<Fetched> fetched = new ArrayList<>();
        for (int place = 0; place < layout.entries().size(); place++) {
            if (layout.entries().get(place) instanceof Layout.Related related) {
                Node join = joined(node, related.association());
                if (join == null) {
                    Fetch fetch = Objects.requireNonNull(fetch(node, related.association()));
                    fetched.add(new Fetched(place, fetch, related.layout()));
                } else {
                    below.add(new Below(place, of(join, related.layout(), dialect, numbered, follow)));
                }
            }
        }
        for (int i = 0; i < fetched.size(); i++) {
            follow.with(number, fetched.get(i), layout.entries().size() + i);
        }
        return new TupleReader(number, node, layout, dialect, below, fetched);
    }

    /** Whether a node has all that the layout takes, and each row once. */
    static boolean fits(Node node, Layout layout) {
        if (node.repeats()) {
            return false;
        }
        for (Layout.Entry entry : layout.entries()) {
            if (entry instanceof Layout.Related related) {
                Node join = joined(node, related.association());
                Fetch fetch = fetch(node, related.association());
                Node target = join != null
                        ? join
                        : fetch == null ? null : fetch.read().node();
                if (target == null || !fits(target, related.layout())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static @Nullable Node joined(Node node, AssociationDefinition association) {
        return node.joined().stream()
                .filter(join -> isSame(association, join.association()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Fetch fetch(Node node, AssociationDefinition association) {
        return node.fetches().stream()
                .filter(fetch -> isSame(association, fetch.association()))
                .findFirst()
                .orElse(null);
    }

    /** Of one model; a query may have restricted the way of an association. */
    private static boolean isSame(AssociationDefinition association, @Nullable AssociationDefinition read) {
        return read != null && read.index() == association.index();
    }

    private static int computed(Node node, String alias) {
        return node.computed().stream().map(Selection.Computed::alias).toList().indexOf(alias);
    }

    /** The array of the current row, with those of what is joined to it. */
    @Nullable
    Object[] read(ResultSet rows, List<List<@Nullable Object[]>> collected) throws SQLException {
        @Nullable Object[] tuple = new Object[width];
        for (int i = 0; i < places.length; i++) {
            tuple[places[i]] = readers[i].read(rows, columns[i]);
        }
        for (int i = 0; i < joined.length; i++) {
            tuple[joinedPlaces[i]] = joined[i].readIfPresent(rows, collected);
        }
        for (int i = 0; i < keys.length; i++) {
            tuple[width - keys.length + i] = keys[i].read(rows);
        }
        if (keys.length > 0) {
            collected.get(number).add(tuple);
        }
        return tuple;
    }

    private @Nullable Object @Nullable [] readIfPresent(ResultSet rows, List<List<@Nullable Object[]>> collected)
            throws SQLException {
        return first.read(rows, firstColumn) == null ? null : read(rows, collected);
    }
}
