package org.sequelize4j;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a statement of one's own gave.
 *
 * @param rows what it selected or gave back by RETURNING; empty for other statements
 * @param affectedRows how many rows it changed, or gave
 * @param keys what the database counted for the rows of an INSERT, where it tells; on PostgreSQL write RETURNING and read rows
 */
public record RawResult(List<Map<String, @Nullable Object>> rows, int affectedRows, List<Object> keys) {
    public RawResult {
        rows = List.copyOf(rows);
        keys = List.copyOf(keys);
    }
}
