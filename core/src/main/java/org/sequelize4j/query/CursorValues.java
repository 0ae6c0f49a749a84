package org.sequelize4j.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.EnumType;
import org.sequelize4j.type.SpecialTextType;

/** The values that cursors hold: whole, not cut to what a setter would take, as the database may hold finer ones. */
final class CursorValues {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.ofEntries(
            Map.entry(String.class, text -> text),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(BigInteger.class, BigInteger::new),
            Map.entry(BigDecimal.class, BigDecimal::new),
            Map.entry(Float.class, Float::valueOf),
            Map.entry(Double.class, Double::valueOf),
            Map.entry(Boolean.class, Boolean::valueOf),
            Map.entry(UUID.class, UUID::fromString),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalTime.class, LocalTime::parse));

    private CursorValues() {}

    static boolean areHeld(DataType type) {
        DataType stored = type.stored();
        return stored instanceof EnumType
                || (READERS.containsKey(stored.javaType()) && !(stored instanceof SpecialTextType));
    }

    /** A value as a column stores it. */
    static String text(Object value) {
        return value instanceof Enum<?> word ? word.name() : value.toString();
    }

    /** The same with the class of the value in front, where no type tells it; null for a value that no cursor holds. */
    static @Nullable String told(Object value) {
        return READERS.containsKey(value.getClass()) ? value.getClass().getSimpleName() + ":" + value : null;
    }

    /**
     * The value again.
     *
     * @param type null when the text tells it
     * @throws RuntimeException of many kinds when the text is of no such value
     */
    static Object value(@Nullable DataType type, String text) {
        if (type == null) {
            int colon = text.indexOf(':');
            String name = text.substring(0, colon);
            Class<?> told = READERS.keySet().stream()
                    .filter(known -> known.getSimpleName().equals(name))
                    .findFirst()
                    .orElseThrow();
            return reader(told).apply(text.substring(colon + 1));
        }
        return type.stored() instanceof EnumType words
                ? words.accept(text)
                : reader(type.stored().javaType()).apply(text);
    }

    private static Function<String, Object> reader(Class<?> type) {
        return Objects.requireNonNull(READERS.get(type));
    }
}
