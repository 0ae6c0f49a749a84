package org.sequelize4j.validation;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The validators for what a text contains, and how long it is. */
final class TextValidators {
    private final Map<String, BuiltIn.Factory> all = new HashMap<>();

    private TextValidators() {
        List.of("is", "regex", "matches").forEach(name -> put(name, arguments -> finds(arguments.pattern())));
        List.of("not", "notRegex")
                .forEach(name ->
                        put(name, arguments -> finds(arguments.pattern()).negate()));
        put("equals", arguments -> arguments.text(0)::equals);
        put("contains", TextValidators::contains);
        put("notContains", arguments -> contains(arguments).negate());
        put("isIn", TextValidators::oneOf);
        put("notIn", arguments -> oneOf(arguments).negate());
        put("len", arguments -> length(arguments, text -> text.codePointCount(0, text.length())));
        put("isLength", arguments -> length(arguments, text -> text.codePointCount(0, text.length())));
        put("isByteLength", arguments -> length(arguments, text -> text.getBytes(StandardCharsets.UTF_8).length));
        put("notEmpty", arguments -> text -> !text.isBlank());
        put("isEmpty", arguments -> String::isEmpty);
        put("isNull", arguments -> String::isEmpty);
        put("isLowercase", arguments -> text -> text.equals(text.toLowerCase(Locale.ROOT)));
        put("isUppercase", arguments -> text -> text.equals(text.toUpperCase(Locale.ROOT)));
        put("isAlpha", arguments -> letters(arguments, false));
        put("isAlphanumeric", arguments -> letters(arguments, true));
    }

    static Map<String, BuiltIn.Factory> all() {
        return new TextValidators().all;
    }

    private void put(String name, Function<Arguments, Predicate<String>> factory) {
        all.put(name, arguments -> {
            Predicate<String> check = factory.apply(arguments);
            return value -> check.test(ValueText.of(value));
        });
    }

    private static Predicate<String> finds(Pattern pattern) {
        return text -> pattern.matcher(text).find();
    }

    private static Predicate<String> contains(Arguments arguments) {
        String part = arguments.text(0);
        return text -> text.contains(part);
    }

    private static Predicate<String> oneOf(Arguments arguments) {
        Set<String> texts = arguments.texts();
        return texts::contains;
    }

    private static Predicate<String> length(Arguments arguments, Function<String, Integer> measure) {
        @Nullable Number least = arguments.numberOrNull(0, "min");
        @Nullable Number most = arguments.numberOrNull(1, "max");
        long shortest = least == null ? 0 : least.longValue();
        long longest = most == null ? Long.MAX_VALUE : most.longValue();
        if (arguments.isEmpty() || shortest < 0 || longest < shortest) {
            throw arguments.refusal("a least length from 0 and a most length not below it");
        }
        return text -> {
            int length = measure.apply(text);
            return shortest <= length && length <= longest;
        };
    }

    private static Predicate<String> letters(Arguments arguments, boolean digitsToo) {
        Pattern pattern = Letters.of(arguments.textOr(0, Letters.ENGLISH), digitsToo);
        if (pattern == null) {
            throw arguments.refusal("one of the languages " + String.join(", ", Letters.languages())
                    + ", also with a country, as in \"de-DE\"");
        }
        return text -> pattern.matcher(text).matches();
    }
}
