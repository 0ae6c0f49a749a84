package org.sequelize4j.typed;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association.Kind;

/**
 * An association as an interface declares it.
 *
 * @param junction the model of the links; null unless the accessor returns {@code ManyThrough}
 * @param accessor carries the annotation
 */
record TypedRelation(
        String alias, Kind kind, Class<?> target, @Nullable Class<?> junction, Method accessor) {}
