package org.sequelize4j.validation;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as validators read them, in texts too. */
final class NumberText {
    private static final Pattern LEADING =
            Pattern.compile("^\\s*([+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)");
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern FLOATING =
            Pattern.compile("[-+]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][-+]?[0-9]++)?");
    private static final Pattern DECIMAL = Pattern.compile("(?:-?[0-9]+)?(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?");
    private static final Pattern NUMERIC = Pattern.compile("[+-]?([0-9]*\\.)?[0-9]+");

    /** Taking longer digits exactly costs the square of their length, and no double is longer. */
    private static final int LONGEST_EXACT = 1_100;

    private NumberText() {}

    static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }

    static boolean isFloating(String text) {
        return FLOATING.matcher(text).matches();
    }

    static boolean isDecimal(String text) {
        return !text.isEmpty() && DECIMAL.matcher(text).matches();
    }

    static boolean isNumeric(String text) {
        return NUMERIC.matcher(text).matches();
    }

    static boolean isDivisible(String text, Number divisor) {
        BigDecimal number = leading(text);
        return number != null && number.remainder(decimal(divisor)).signum() == 0;
    }

    /** Text that names no number has no bounds, as in Sequelize. */
    static boolean isAtLeast(Object value, Number least) {
        BigDecimal number = number(value);
        return number == null ? value instanceof CharSequence : number.compareTo(decimal(least)) >= 0;
    }

    static boolean isAtMost(Object value, Number most) {
        BigDecimal number = number(value);
        return number == null ? value instanceof CharSequence : number.compareTo(decimal(most)) <= 0;
    }

    static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    private static @Nullable BigDecimal number(Object value) {
        boolean infinite = (value instanceof Double wide && !Double.isFinite(wide))
                || (value instanceof Float narrow && !Float.isFinite(narrow));
        if (value instanceof Number number) {
            return infinite ? null : decimal(number);
        }
        return leading(ValueText.of(value));
    }

    /** The number that a text begins with. */
    private static @Nullable BigDecimal leading(String text) {
        Matcher number = LEADING.matcher(text);
        return number.find() ? decimal(number.group(1)) : null;
    }

    private static BigDecimal decimal(String digits) {
        if (digits.length() <= LONGEST_EXACT) {
            return new BigDecimal(digits);
        }
        double nearest = Double.parseDouble(digits);
        return new BigDecimal(Math.max(-Double.MAX_VALUE, Math.min(nearest, Double.MAX_VALUE)));
    }
}
