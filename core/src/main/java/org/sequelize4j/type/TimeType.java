package org.sequelize4j.type;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** A time of day, to the microsecond; in Java LocalTime. Digits beyond that are cut off. */
public record TimeType() implements DataType {
    @Override
    public String name() {
        return "TIME";
    }

    @Override
    public Class<?> javaType() {
        return LocalTime.class;
    }

    @Override
    public Object accept(Object value) {
        return time(value).truncatedTo(ChronoUnit.MICROS);
    }

    private LocalTime time(Object value) {
        if (value instanceof LocalTime time) {
            return time;
        }
        if (value instanceof java.sql.Time time) {
            return time.toLocalTime();
        }
        try {
            if (value instanceof String text) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeParseException e) {
            throw refusal(value);
        }
        throw refusal(value);
    }

    private RuntimeException refusal(Object value) {
        return Refusal.of(this, value, "LocalTime, java.sql.Time and text such as \"23:59:59\"");
    }
}
