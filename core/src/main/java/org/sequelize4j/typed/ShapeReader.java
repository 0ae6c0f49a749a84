package org.sequelize4j.typed;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.instance.RowInstance;

/** Reads what one record component takes from a row. */
@FunctionalInterface
interface ShapeReader {
    @Nullable
    Object read(RowInstance row);
}
