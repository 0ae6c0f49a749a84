package org.sequelize4j.conformance.record;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides what differs from run to run: the time, and UUIDs that the run has made. */
public final class Masks {
    static final String NOW = "<now>";

    private static final Pattern UUID = Pattern.compile(
            "\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MOMENT = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:\\s?(?:Z|[+-]\\d\\d:?\\d\\d))?");
    private static final Duration DAY = Duration.ofDays(1);

    private final String scenarioText;
    private final Instant start = Instant.now();
    private final Map<String, Integer> uuids = new LinkedHashMap<>();

    public Masks(String scenarioText) {
        this.scenarioText = scenarioText;
    }

    boolean isNow(Instant moment) {
        return Duration.between(start, moment).abs().compareTo(DAY) < 0;
    }

    String text(String text) {
        String masked = UUID.matcher(text).replaceAll(found -> Matcher.quoteReplacement(uuid(found.group())));
        return MOMENT.matcher(masked).replaceAll(found -> Matcher.quoteReplacement(moment(found.group())));
    }

    private String uuid(String text) {
        if (scenarioText.contains(text.toLowerCase(Locale.ROOT)) || scenarioText.contains(text)) {
            return text;
        }
        return "<uuid:" + uuids.computeIfAbsent(text, made -> uuids.size() + 1) + ">";
    }

    private String moment(String text) {
        try {
            return isNow(parse(text)) ? NOW : text;
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static Instant parse(String text) {
        String iso = text.replace(" +", "+").replace(" -", "-").replaceFirst("^(\\S+) (\\d)", "$1T$2");
        if (iso.endsWith("Z")) {
            return Instant.parse(iso);
        }
        if (iso.matches(".*[+-]\\d\\d:?\\d\\d")) {
            return OffsetDateTime.parse(iso.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2"))
                    .toInstant();
        }
        return LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    }
}
