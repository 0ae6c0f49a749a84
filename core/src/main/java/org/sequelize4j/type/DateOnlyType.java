package org.sequelize4j.type;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A day without a time; in Java LocalDate. A point in time is taken as the day that it has in UTC. */
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
            Instant moment = Moments.instant(value);
            if (moment != null) {
                return moment.atOffset(ZoneOffset.UTC).toLocalDate();
            }
        } catch (DateTimeException e) {
            throw refusal(value);
        }
        throw refusal(value);
    }

    private RuntimeException refusal(Object value) {
        return Refusal.of(this, value, "LocalDate, points in time such as Instant, and text such as \"2026-01-31\"");
    }
}
