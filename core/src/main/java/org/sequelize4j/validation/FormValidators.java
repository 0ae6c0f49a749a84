package org.sequelize4j.validation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The validators for texts of a known form: addresses, identifiers, dates, codes. */
final class FormValidators {
    private static final String HEX = "[0-9a-fA-F]";
    private static final String BASE64 = "(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?";

    /** Possessive, since Java's expressions go as deep as a text is long where they may have to step back. */
    private static final String PRE_RELEASE = "(?:(?:0|[1-9]\\d*+)(?![0-9a-z-])|\\d*+[a-z-][0-9a-z-]*+)";

    private final Map<String, BuiltIn.Factory> all = new HashMap<>();

    private FormValidators() {
        addresses();
        dates();
        identifiers();
        codes();
    }

    static Map<String, BuiltIn.Factory> all() {
        return new FormValidators().all;
    }

    private void addresses() {
        put("isEmail", Email::matches);
        put("isUrl", Url::matches);
        put("isURL", Url::matches);
        put("isFQDN", DomainName::matches);
        put("isPort", Url::isPort);
        put("isIPv4", IpAddress::isVersion4);
        put("isIPv6", IpAddress::isVersion6);
        all.put("isIP", FormValidators::ip);
        put(
                "isMACAddress",
                matching("(?:" + HEX + "{2}([:\\s-]))" + HEX + "{2}(?:\\1" + HEX + "{2}){4}|" + HEX + "{12}"));
        put(
                "isLatLong",
                matching("\\(?[+-]?(?:[0-8]?\\d(?:\\.\\d+)?|90(?:\\.0+)?)\\s?,"
                        + "\\s?[+-]?(?:(?:1[0-7]|[0-9]?)\\d(?:\\.\\d+)?|180(?:\\.0+)?)\\)?"));
    }

    private void dates() {
        all.put("isDate", arguments -> value -> Moment.of(value) != null);
        all.put("isAfter", arguments -> compared(arguments, Instant::isAfter));
        all.put("isBefore", arguments -> compared(arguments, Instant::isBefore));
        put(
                "isISO8601",
                matching("[+-]?\\d{4}(?:-?(?:0[1-9]|1[0-2])(?:-?(?:0[1-9]|[12]\\d|3[01])"
                        + "(?:[T\\s](?:[01]\\d|2[0-3])(?::?[0-5]\\d(?::?[0-5]\\d(?:[.,]\\d+)?)?)?"
                        + "(?:Z|[+-](?:[01]\\d|2[0-3]):?(?:[0-5]\\d)?)?)?)?)?"));
    }

    private void identifiers() {
        all.put("isUUID", FormValidators::uuid);
        put("isCreditCard", CreditCard::matches);
        put("isMongoId", matching(HEX + "{24}"));
        put("isMD5", matching("[0-9a-f]{32}"));
        put("isJWT", matching("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*"));
        put(
                "isSemVer",
                matching(
                        "(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)"
                                + "(?:-" + PRE_RELEASE + "(?:\\." + PRE_RELEASE + ")*+)?"
                                + "(?:\\+[0-9a-z-]++(?:\\.[0-9a-z-]++)*+)?",
                        Pattern.CASE_INSENSITIVE));
        put("isSlug", matching("[a-z0-9](?!.*[-_]{2,})(?:[a-z0-9_-]*[a-z0-9])?"));
        put("isLocale", matching("[A-Za-z]{2,4}(?:[_-][A-Za-z]{4})?(?:[_-](?:[A-Za-z]{2}|[0-9]{3}))?"));
    }

    private void codes() {
        put("isHexColor", matching("#?(?:" + HEX + "{3,4}|" + HEX + "{6}|" + HEX + "{8})"));
        put("isHexadecimal", matching("(?:0[xXhH])?" + HEX + "+"));
        put("isOctal", matching("(?:0[oO])?[0-7]+"));
        put("isBase64", matching(BASE64));
        put("isAscii", matching("\\p{ASCII}+", Pattern.DOTALL));
        put("isBoolean", matching("true|false|1|0"));
        put("isMultibyte", text -> !text.isEmpty() && text.chars().anyMatch(character -> character > 0x7f));
        put(
                "isMimeType",
                matching("(?:application|audio|font|image|message|model|multipart|text|video)/"
                        + "[A-Za-z0-9.+_-]+(?:\\s*;.*)?"));
    }

    private void put(String name, Predicate<String> check) {
        all.put(name, arguments -> value -> check.test(ValueText.of(value)));
    }

    private static Predicate<String> matching(String expression) {
        return matching(expression, 0);
    }

    private static Predicate<String> matching(String expression, int flags) {
        Pattern pattern = Pattern.compile(expression, flags);
        return text -> pattern.matcher(text).matches();
    }

    private static Predicate<Object> ip(Arguments arguments) {
        Predicate<String> check = switch (arguments.textOr(0, "")) {
            case "" -> IpAddress::isAny;
            case "4" -> IpAddress::isVersion4;
            case "6" -> IpAddress::isVersion6;
            default -> throw arguments.refusal("nothing, or the version 4 or 6");
        };
        return value -> check.test(ValueText.of(value));
    }

    private static Predicate<Object> uuid(Arguments arguments) {
        String version = arguments.textOr(0, "all");
        if (!version.matches("[1-8]|all")) {
            throw arguments.refusal("nothing, or a version from 1 to 8");
        }
        String group = "-" + HEX + "{4}";
        String third = version.equals("all") ? group : "-" + version + HEX + "{3}";
        String fourth = version.matches("[45678]") ? "-[89abAB]" + HEX + "{3}" : group;
        Predicate<String> check = matching(HEX + "{8}" + group + third + fourth + "-" + HEX + "{12}");
        return value -> check.test(ValueText.of(value));
    }

    private static Predicate<Object> compared(Arguments arguments, BiPredicate<Instant, Instant> order) {
        Instant other = arguments.isEmpty() ? null : arguments.moment(0);
        return value -> {
            Instant moment = Moment.of(value);
            return moment != null && order.test(moment, other == null ? Instant.now() : other);
        };
    }
}
