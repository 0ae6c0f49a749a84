package org.sequelize4j;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** SQL of one's own, with values bound by {@code ?} or by {@code :name}. */
public interface RawQuery {
    /** The next positional values. */
    RawQuery bind(@Nullable Object... values);

    RawQuery bind(String name, @Nullable Object value);

    List<Map<String, @Nullable Object>> rows();

    /** Each row as a record, column by name. */
    <R> List<R> into(Class<R> shape);

    /** Each row as an instance of the model, column by name. */
    <T> List<T> into(Model<T> model);

    /** Runs a statement that gives no rows; says how many rows it changed. */
    int execute();
}
