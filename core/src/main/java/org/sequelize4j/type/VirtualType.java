package org.sequelize4j.type;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * No column at all: a value that lives on the instance only. In Java any object, or what {@code returns} takes.
 *
 * @param returns null for any object
 * @param dependencies the attributes that are loaded with it when a query names it
 */
public record VirtualType(@Nullable DataType returns, List<String> dependencies) implements DataType {
    public VirtualType {
        dependencies = List.copyOf(dependencies);
    }

    public VirtualType() {
        this(null, List.of());
    }

    @Override
    public String name() {
        return returns == null
                ? "VIRTUAL"
                : Stream.concat(Stream.of(returns.name()), dependencies.stream())
                        .collect(Collectors.joining(", ", "VIRTUAL(", ")"));
    }

    @Override
    public Class<?> javaType() {
        return returns == null ? Object.class : returns.javaType();
    }

    @Override
    public Object accept(Object value) {
        return returns == null ? value : returns.accept(value);
    }
}
