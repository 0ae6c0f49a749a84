package org.sequelize4j.type;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day without a time; in Java LocalDate. */
public record DateOnlyType() implements DataType {
    @Override
    public String name() {
        return "DATEONLY";
    }

    @Override
    public Class<?> javaType() {
        return LocalDate.class;
    }

    @Override
    public Object accept(Object value) {
        LocalDate day = day(value);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw Refusal.because(this, value, "the years from 1 to 9999 do");
        }
        return day;
    }

    private LocalDate day(Object value) {
        if (value instanceof LocalDate day) {
            return day;
        }
        if (value instanceof java.sql.Date date) {
            return date.toLocalDate();
        }
        try {
            if (value instanceof String text) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            throw refusal(value);
        }
        throw refusal(value);
    }

    private RuntimeException refusal(Object value) {
        return Refusal.of(this, value, "LocalDate, java.sql.Date and text such as \"2026-01-31\"");
    }
}
