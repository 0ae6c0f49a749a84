package org.sequelize4j.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.dialect.ColumnReader;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.plan.Fetch;
import org.sequelize4j.plan.Node;

/** Reads a key from the columns of a node: first the values that the row has to have for the key to lead there, then its own. */
final class KeyColumns {
    private final int[] columns;
    private final ColumnReader[] readers;
    private final Object[] wanted;

    private KeyColumns(Node node, List<Attribute> attributes, List<Object> wanted, Dialect dialect) {
        this.columns = new int[attributes.size()];
        this.readers = new ColumnReader[attributes.size()];
        this.wanted = wanted.toArray();
        for (int i = 0; i < columns.length; i++) {
            columns[i] = node.column(attributes.get(i));
            readers[i] = dialect.reader(attributes.get(i).type());
        }
    }

    static KeyColumns of(Node node, List<Attribute> key, Dialect dialect) {
        return new KeyColumns(node, key, List.of(), dialect);
    }

    /** The key that leads to what is fetched; none in rows whose key leads to another model. */
    static KeyColumns ofSource(Node node, Fetch fetch, Dialect dialect) {
        Map<Attribute, Object> scope = fetch.association().sourceScope();
        List<Attribute> attributes = new ArrayList<>(scope.keySet());
        attributes.addAll(fetch.sourceKeys());
        return new KeyColumns(node, attributes, List.copyOf(scope.values()), dialect);
    }

    /** The values of the key at the current row; null when one is missing. */
    @Nullable
    List<Object> read(ResultSet rows) throws SQLException {
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].equals(readers[i].read(rows, columns[i]))) {
                return null;
            }
        }
        List<Object> key = new ArrayList<>(columns.length - wanted.length);
        for (int i = wanted.length; i < columns.length; i++) {
            Object value = readers[i].read(rows, columns[i]);
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key;
    }
}
