package org.sequelize4j.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.instance.RowInstance;

/** What a user gives for one row of a graph. */
public sealed interface GivenRow {
    /**
     * Values by attribute, and what is nested in them.
     *
     * @param nested by alias; of an association that leads to one row, an empty list says that there is none
     * @param link values of the row of the junction; null when none are given
     * @param shaped whether the shape of a record has named the associations
     */
    record Values(
            Map<String, @Nullable Object> attributes,
            Map<String, List<GivenRow>> nested,
            @Nullable Map<String, @Nullable Object> link,
            boolean shaped)
            implements GivenRow {
        public Values {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            nested = Collections.unmodifiableMap(new LinkedHashMap<>(nested));
        }
    }

    /**
     * An instance with what it has in memory.
     *
     * @param link the row of the junction that leads to it; null when there is none or it is not known
     * @param connected whether it was told to be connected, and not found there
     */
    record OfInstance(RowInstance row, @Nullable RowInstance link, boolean connected) implements GivenRow {}

    /** The key of a stored row: one value, or a list or map when it has several columns. */
    record OfKey(Object key) implements GivenRow {}
}
