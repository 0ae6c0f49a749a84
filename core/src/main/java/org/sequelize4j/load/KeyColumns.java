package org.sequelize4j.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.dialect.ColumnReader;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.plan.Node;

/** Reads a key from the columns of a node. */
final class KeyColumns {
    private final int[] columns;
    private final ColumnReader[] readers;

    private KeyColumns(int[] columns, ColumnReader[] readers) {
        this.columns = columns;
        this.readers = readers;
    }

    static KeyColumns of(Node node, List<Attribute> key, Dialect dialect) {
        int[] columns = new int[key.size()];
        ColumnReader[] readers = new ColumnReader[key.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = node.firstColumn() + node.attributes().indexOf(key.get(i));
            readers[i] = dialect.reader(key.get(i).type());
        }
        return new KeyColumns(columns, readers);
    }

    /** The values of the key at the current row; null when one is missing. */
    @Nullable
    List<Object> read(ResultSet rows) throws SQLException {
        List<Object> key = new ArrayList<>(columns.length);
        for (int i = 0; i < columns.length; i++) {
            Object value = readers[i].read(rows, columns[i]);
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key;
    }
}
