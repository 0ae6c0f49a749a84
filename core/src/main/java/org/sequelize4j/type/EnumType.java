package org.sequelize4j.type;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.DefinitionException;

/** One of a closed list of words; in Java a String, or a constant of {@code javaEnum} when that is given. */
public record EnumType(List<String> values, @Nullable Class<? extends Enum<?>> javaEnum) implements DataType {
    public EnumType {
        values = List.copyOf(values);
        if (values.isEmpty() || values.contains("")) {
            throw new DefinitionException(
                    "An ENUM has at least one value, and none of them is empty, as in ENUM(\"open\", \"closed\").");
        }
        Set<String> seen = new HashSet<>();
        for (String value : values) {
            if (!seen.add(value)) {
                throw new DefinitionException("The value \"" + value + "\" is twice in an ENUM.");
            }
            if (javaEnum != null && constant(javaEnum, value) == null) {
                throw new DefinitionException(
                        "The enum " + javaEnum.getName() + " has no constant named \"" + value + "\".");
            }
        }
    }

    @Override
    public String name() {
        return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", ", "ENUM(", ")"));
    }

    @Override
    public Class<?> javaType() {
        return javaEnum == null ? String.class : javaEnum;
    }

    @Override
    public Object accept(Object value) {
        String word = value instanceof Enum<?> constant ? constant.name() : value.toString();
        boolean ofKind = (value instanceof Enum<?> constant && javaEnum != null)
                ? constant.getDeclaringClass() == javaEnum
                : value instanceof Enum<?> || value instanceof String;
        if (!ofKind || !values.contains(word)) {
            throw Refusal.of(this, value, allowed());
        }
        if (javaEnum == null) {
            return word;
        }
        Object constant = constant(javaEnum, word);
        if (constant == null) {
            throw Refusal.of(this, value, allowed());
        }
        return constant;
    }

    private String allowed() {
        String words = values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(", "));
        return javaEnum == null ? words : words + " and the constants of " + javaEnum.getSimpleName();
    }

    private static @Nullable Object constant(Class<? extends Enum<?>> type, String name) {
        for (Enum<?> constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
