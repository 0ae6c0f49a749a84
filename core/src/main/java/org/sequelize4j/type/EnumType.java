package org.sequelize4j.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of a closed list of words; in Java a String, or a constant of {@code javaEnum} when that is given. */
public record EnumType(List<String> values, @Nullable Class<? extends Enum<?>> javaEnum) implements DataType {
    @Override
    public String name() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Class<?> javaType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object accept(Object value) {
        throw new UnsupportedOperationException();
    }
}
