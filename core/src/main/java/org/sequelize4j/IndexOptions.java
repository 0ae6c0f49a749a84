package org.sequelize4j;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An index that is being declared. */
public interface IndexOptions {
    IndexOptions unique();

    IndexOptions name(String name);

    /** The direction of one of its attributes. */
    IndexOptions order(String attribute, Sort direction);

    /** A partial index, where the database has them: only rows with these values. */
    IndexOptions where(Map<String, ? extends @Nullable Object> values);
}
