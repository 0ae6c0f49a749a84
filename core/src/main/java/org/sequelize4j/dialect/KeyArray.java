package org.sequelize4j.dialect;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Many keys in one bind: an array of PostgreSQL, which only a connection can make. */
final class KeyArray {
    private final @Nullable String elementType;
    private final @Nullable Object[] elements;

    /**
     * An array of keys.
     *
     * @param elementType the server's name of the elements' type; null to let the server find it, as for enums
     */
    KeyArray(@Nullable String elementType, @Nullable Object[] elements) {
        this.elementType = elementType;
        this.elements = elements;
    }

    void bind(PreparedStatement statement, int index) throws SQLException {
        if (elementType == null) {
            Array words = statement.getConnection().createArrayOf("text", elements);
            statement.setObject(index, words.toString(), Types.OTHER);
        } else {
            statement.setArray(index, statement.getConnection().createArrayOf(elementType, elements));
        }
    }

    /** The keys as logs show them. */
    @Override
    public String toString() {
        return Arrays.toString(elements);
    }
}
