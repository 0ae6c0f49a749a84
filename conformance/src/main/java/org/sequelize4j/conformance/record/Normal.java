package org.sequelize4j.conformance.record;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.Transaction;
import org.sequelize4j.type.Range;

/** Values as golden files record them: instances as what they have loaded, moments and UUIDs masked. */
public final class Normal {
    private static final BigInteger SAFE = BigInteger.ONE.shiftLeft(53);

    private final Masks masks;

    public Normal(Masks masks) {
        this.masks = masks;
    }

    /** The value as JSON can write it. */
    public @Nullable Object of(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof CharSequence || value instanceof UUID || value instanceof Enum<?>) {
            return masks.text(value.toString());
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof OffsetDateTime moment) {
            return of(moment.toInstant());
        }
        if (value instanceof Instant moment) {
            return masks.isNow(moment) ? Masks.NOW : millis(moment);
        }
        if (value instanceof Temporal) {
            return masks.text(value.toString());
        }
        if (value instanceof byte[] bytes) {
            return Map.of("$buffer", HexFormat.of().formatHex(bytes));
        }
        return structured(value);
    }

    private @Nullable Object structured(Object value) {
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value instanceof Instance<?> instance) {
            return of(instance.toMap());
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> normal = new LinkedHashMap<>();
            map.forEach((key, item) -> normal.put(masks.text(String.valueOf(key)), of(item)));
            return normal;
        }
        if (value instanceof Collection<?> collection) {
            List<@Nullable Object> normal = new ArrayList<>();
            collection.forEach(item -> normal.add(of(item)));
            return normal;
        }
        if (value.getClass().isArray()) {
            List<@Nullable Object> normal = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                normal.add(of(Array.get(value, i)));
            }
            return normal;
        }
        if (value instanceof Range<?> range) {
            return range.empty()
                    ? List.of()
                    : List.of(
                            bound(range.lower(), range.lowerInclusive()), bound(range.upper(), range.upperInclusive()));
        }
        if (value instanceof Association association) {
            return "<Association " + association.source() + "." + association.as() + ">";
        }
        if (value instanceof Model<?> model) {
            return "<Model " + model.name() + ">";
        }
        if (value instanceof Transaction) {
            return "<Transaction>";
        }
        return masks.text(value.toString());
    }

    private Map<String, @Nullable Object> bound(@Nullable Object value, boolean inclusive) {
        Map<String, @Nullable Object> bound = new LinkedHashMap<>();
        bound.put("value", of(value));
        bound.put("inclusive", inclusive);
        return bound;
    }

    /** Whole numbers beyond what JavaScript can count, and decimals, are texts there. */
    private static Object number(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (number instanceof Long || number instanceof BigInteger) {
            BigInteger whole = new BigInteger(number.toString());
            return whole.abs().compareTo(SAFE) >= 0 ? whole.toString() : (Object) whole.longValue();
        }
        if (number instanceof Double || number instanceof Float) {
            double real = number.doubleValue();
            return Double.isFinite(real) ? shortest(number, real) : number.toString();
        }
        return number;
    }

    private static Object shortest(Number number, double real) {
        return real == Math.rint(real) && Math.abs(real) < 1e15
                ? (Object) (long) real
                : (Object) Double.parseDouble(number.toString());
    }

    private static String millis(Instant moment) {
        String text = moment.truncatedTo(java.time.temporal.ChronoUnit.MILLIS).toString();
        return text.contains(".") ? text : text.replace("Z", ".000Z");
    }
}
