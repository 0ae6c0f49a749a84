package org.sequelize4j.typed;

import org.jspecify.annotations.Nullable;

/** Reads what one record component takes from a row. */
@FunctionalInterface
interface ShapeReader {
    /** The component's value; the array has the places that the {@link ShapeNode} gave. */
    @Nullable
    Object read(@Nullable Object[] row);
}
