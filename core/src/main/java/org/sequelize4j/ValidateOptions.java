package org.sequelize4j;

import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rules that a value must obey before it is written, under Sequelize's names. Null is judged by {@code allowNull}, and by
 * {@link #check} where it is allowed. Numbers and dates are judged as the text that they are written as.
 */
public interface ValidateOptions {
    /** The message of the rule that was said last, in place of Sequelize's "Validation … on … failed". */
    ValidateOptions msg(String message);

    /** The number is not below; text that names no number passes, as in Sequelize. */
    ValidateOptions min(Number least);

    ValidateOptions max(Number most);

    /** The length of a text, in characters. */
    ValidateOptions len(int least, int most);

    /** There is more than blanks. */
    ValidateOptions notEmpty();

    /** Only with {@code allowNull(false)}, for a message of one's own. */
    ValidateOptions notNull();

    /** The text is empty. */
    ValidateOptions isNull();

    ValidateOptions isEmail();

    /** An address with http, https, ftp or no protocol, whose host has a full name or is an IP address. */
    ValidateOptions isUrl();

    ValidateOptions isIP();

    ValidateOptions isIPv4();

    ValidateOptions isIPv6();

    /** English letters only. */
    ValidateOptions isAlpha();

    /** Letters of a language only, such as {@code "de-DE"}. */
    ValidateOptions isAlpha(String locale);

    ValidateOptions isAlphanumeric();

    ValidateOptions isAlphanumeric(String locale);

    /** Digits, with a sign and a point at most. */
    ValidateOptions isNumeric();

    ValidateOptions isInt();

    ValidateOptions isFloat();

    ValidateOptions isDecimal();

    ValidateOptions isLowercase();

    ValidateOptions isUppercase();

    /** A regular expression that is found in the text. */
    ValidateOptions is(String regularExpression);

    /** A regular expression that is found in the text, with flags such as {@code "i"}. */
    ValidateOptions is(String regularExpression, String flags);

    /** A regular expression that is not found in the text. */
    ValidateOptions not(String regularExpression);

    ValidateOptions not(String regularExpression, String flags);

    /** Sequelize's {@code equals}. */
    ValidateOptions equalTo(Object value);

    ValidateOptions contains(String part);

    ValidateOptions notContains(String part);

    ValidateOptions isIn(Collection<?> allowed);

    ValidateOptions notIn(Collection<?> forbidden);

    /** A UUID of any version. */
    ValidateOptions isUUID();

    ValidateOptions isUUID(int version);

    ValidateOptions isDate();

    /** A date, given as text or as a class of java.time. */
    ValidateOptions isAfter(Object date);

    ValidateOptions isBefore(Object date);

    ValidateOptions isCreditCard();

    /** Once it is stored, the value never changes. */
    ValidateOptions isImmutable();

    /**
     * A built-in rule by its name, for rules that come as data, and for those without a method here: isHexColor, isPort, isFQDN,
     * isSlug, …
     *
     * @throws org.sequelize4j.error.DefinitionException when there is no such rule, or it does not take these arguments
     */
    ValidateOptions rule(String name, Object... arguments);

    /** A rule of one's own. */
    ValidateOptions custom(String message, Predicate<Object> rule);

    /** A rule of one's own, under a name that items give. */
    ValidateOptions custom(String name, String message, Predicate<Object> rule);

    /** A rule of one's own that sees the instance too and throws when it refuses; the message of what it throws says why. */
    ValidateOptions check(String name, BiConsumer<@Nullable Object, ? super Row> rule);
}
