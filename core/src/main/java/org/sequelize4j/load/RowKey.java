package org.sequelize4j.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.dialect.ColumnReader;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.plan.Node;

/** Tells by its columns which instances a row of a result speaks of: the primary keys of some nodes. */
final class RowKey {
    private final int[] columns;
    private final ColumnReader[] readers;

    private RowKey(int[] columns, ColumnReader[] readers) {
        this.columns = columns;
        this.readers = readers;
    }

    /** Of the first node, and of the others as far as they are there. */
    static RowKey of(Dialect dialect, @Nullable Node... nodes) {
        List<Integer> columns = new ArrayList<>();
        List<ColumnReader> readers = new ArrayList<>();
        for (Node node : nodes) {
            if (node == null) {
                continue;
            }
            int keys = node.model().primaryKey().size();
            for (int i = 0; i < keys; i++) {
                columns.add(node.columns().get(i));
                readers.add(dialect.reader(node.attributes().get(i).type()));
            }
        }
        return new RowKey(columns.stream().mapToInt(Integer::intValue).toArray(), readers.toArray(ColumnReader[]::new));
    }

    /** The key at the current row, to be looked up; null when the row has none of the first node. */
    @Nullable
    Object read(ResultSet rows) throws SQLException {
        Object first = readers[0].read(rows, columns[0]);
        if (first == null) {
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>(columns.length);
        values.add(first);
        for (int i = 1; i < columns.length; i++) {
            values.add(readers[i].read(rows, columns[i]));
        }
        return Keys.lookup(values);
    }
}
