package org.sequelize4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sequelize4j.error.DefinitionException;

/** The built-in validators: what each lets pass and what it refuses. */
class BuiltInTest {
    private record Example(String validator, List<?> arguments, List<?> right, List<?> wrong) {
        Example(String validator, List<?> right, List<?> wrong) {
            this(validator, List.of(), right, wrong);
        }
    }

    @TestFactory
    Stream<DynamicTest> numbers() {
        return tests(
                new Example("min", List.of(5), List.of(5, 5.5, "5", "7 pieces", "none"), List.of(4, "4.9", -1L)),
                new Example("max", List.of("5"), List.of(5, new BigDecimal("5.00"), "1e0"), List.of(6, "5.01")),
                new Example("isInt", List.of("0", "-12", "+7", "007", 3, 3.0), List.of("1.5", "", "1x", "1e3")),
                new Example("isInt", List.of(Map.of("min", 1, "max", 5)), List.of("1", 5), List.of("0", 6, "x")),
                new Example("isFloat", List.of("1", "-1.5", ".5", "2.", "1e10"), List.of("", ".", "-", "x", "1,5")),
                new Example("isFloat", List.of(0, 1), List.of("0.5"), List.of("1.5")),
                new Example("isDecimal", List.of("1", "-1.5", "1.", ".5"), List.of("", "x", "+1")),
                new Example("isNumeric", List.of("12", "-1.5", ".5", 12), List.of("1x", "1.", "")),
                new Example("isDivisibleBy", List.of(3), List.of("9", 12), List.of("10", "x")));
    }

    /** Expressions that step back take the square of the length, or go as deep as it. */
    @TestFactory
    Stream<DynamicTest> longTextsTakeNoTime() {
        return Stream.of(
                        new Example("isFloat", List.of("1".repeat(200_000)), List.of("1".repeat(200_000) + "x")),
                        new Example(
                                "isSemVer",
                                List.of("1.2.3-" + "a.".repeat(50_000) + "b"),
                                List.of("1.2.3-" + "a.".repeat(50_000), "1.2.3-" + "1".repeat(200_000) + "!")),
                        new Example("isDivisibleBy", List.of(5), List.of("10"), List.of("x" + "1".repeat(200_000))),
                        new Example(
                                "max", List.of(5), List.of("-" + "1".repeat(200_000)), List.of("1".repeat(200_000))))
                .map(example -> DynamicTest.dynamicTest(
                        example.validator(),
                        () -> assertTimeoutPreemptively(Duration.ofSeconds(5), () -> check(example))));
    }

    @TestFactory
    Stream<DynamicTest> texts() {
        return tests(
                new Example("is", List.of("^[a-z]+$", "i"), List.of("Jack"), List.of("J4ck")),
                new Example("is", List.of(Pattern.compile("a.c")), List.of("xabcx"), List.of("ac")),
                new Example("not", List.of("[0-9]"), List.of("Jack"), List.of("J4ck")),
                new Example("regex", List.of("^a"), List.of("ab"), List.of("ba")),
                new Example("notRegex", List.of("^a"), List.of("ba"), List.of("ab")),
                new Example("equals", List.of("x"), List.of("x"), List.of("X", "")),
                new Example("contains", List.of("ac"), List.of("Jack"), List.of("Jonas")),
                new Example("notContains", List.of("ac"), List.of("Jonas"), List.of("Jack")),
                new Example("isIn", List.of(List.of("a", 2)), List.of("a", 2, "2"), List.of("b", 3)),
                new Example("isIn", List.of("a", "b"), List.of("b"), List.of("c")),
                new Example("notIn", List.of(List.of("a", 2)), List.of("b"), List.of("a", 2)),
                new Example("len", List.of(2, 3), List.of("ab", "abc", "😀😀"), List.of("a", "abcd", "😀")),
                new Example("len", List.of(2), List.of("ab", "a long one"), List.of("a")),
                new Example("isByteLength", List.of(0, 2), List.of("ü"), List.of("üü")),
                new Example("notEmpty", List.of("x", " x"), List.of("", " \t\n")),
                new Example("isNull", List.of(""), List.of("x")),
                new Example("isLowercase", List.of("abc1"), List.of("aBc")),
                new Example("isUppercase", List.of("ABC1"), List.of("AbC")),
                new Example("isAlpha", List.of("abC"), List.of("a1", "", "ü", "a b")),
                new Example("isAlpha", List.of("de-DE"), List.of("grüßeÄ"), List.of("é")),
                new Example("isAlphanumeric", List.of("a1"), List.of("a-1", "")));
    }

    @TestFactory
    Stream<DynamicTest> addresses() {
        return tests(
                new Example(
                        "isEmail",
                        List.of("a@b.co", "first.last+tag@mail.example.org", "ü@bücher.de", "\"a b\"@c.de"),
                        List.of("nope", "@b.co", "a@b", "a..b@c.de", "a@b..co", "a b@c.de", "a@-b.co", "a@b.c1")),
                new Example(
                        "isUrl",
                        List.of(
                                "http://x.org",
                                "x.org",
                                "HTTPS://user:secret@x.org:8080/a?b=c#d",
                                "http://127.0.0.1",
                                "http://[::1]:80/",
                                "ftp://x.org"),
                        List.of(
                                "x y",
                                "",
                                "http://",
                                "http://localhost",
                                "gopher://x.org",
                                "//x.org",
                                "mailto:a@b.co",
                                "http://x.org:0",
                                "http://x.org:99999",
                                "http://@x.org",
                                "http://a:b:c@x.org")),
                new Example("isIP", List.of("1.2.3.4", "::1"), List.of("1.2.3", "256.1.1.1", "01.2.3.4", ":::")),
                new Example("isIP", List.of(4), List.of("1.2.3.4"), List.of("::1")),
                new Example("isIPv4", List.of("255.255.255.255"), List.of("::1", "1.2.3.4.5", "")),
                new Example(
                        "isIPv6",
                        List.of(
                                "::",
                                "::1",
                                "2001:db8::ff00:42:8329",
                                "::ffff:1.2.3.4",
                                "1:2:3:4:5:6:7:8",
                                "fe80::1%eth0"),
                        List.of("1.2.3.4", "1:2:3", "1::2::3", "12345::", "1:2:3:4:5:6:7:8:9", "1.2.3.4::")),
                new Example("isFQDN", List.of("example.com", "xn--bcher-kva.example"), List.of("localhost", "a_b.com")),
                new Example("isPort", List.of("1", "65535"), List.of("0", "65536", "x")),
                new Example(
                        "isMACAddress",
                        List.of("01:23:45:67:89:ab", "0123456789AB"),
                        List.of("01:23", "01-23:45:67:89:ab")),
                new Example("isLatLong", List.of("48.1,11.5", "(-90, 180)"), List.of("91,0", "x")));
    }

    @TestFactory
    Stream<DynamicTest> dates() {
        return tests(
                new Example(
                        "isDate",
                        List.of(
                                "2020-01-02",
                                "2020-01-02T03:04:05Z",
                                "2020-01-02 03:04:05.678+02:00",
                                "2020/1/2",
                                "1/2/2020",
                                "January 2, 2020",
                                "2 Jan 2020",
                                "Thu, 02 Jan 2020 03:04:05 GMT",
                                "2020",
                                LocalDate.of(2020, 1, 2),
                                Instant.EPOCH),
                        List.of("hello", "2020-13-01", "2020-02-45", "")),
                new Example(
                        "isAfter", List.of("2020-01-01"), List.of("2020-01-02"), List.of("2020-01-01", "2019", "x")),
                new Example("isBefore", List.of("2020-01-01"), List.of("2019-12-31"), List.of("2020-01-01", "x")),
                new Example("isAfter", List.of(Instant.now().plusSeconds(60)), List.of(Instant.now())),
                new Example(
                        "isISO8601", List.of("2020-01-02", "20200102", "2020-01-02T03:04:05Z"), List.of("2/1/2020")));
    }

    @TestFactory
    Stream<DynamicTest> identifiersAndCodes() {
        String version4 = "0b7ee6b5-53ab-4c3f-9d4b-1f4ee9e3a5ab";
        return tests(
                new Example("isUUID", List.of(4), List.of(version4), List.of("zz", version4.replace("4c3f", "1c3f"))),
                new Example("isUUID", List.of(version4, version4.replace("4c3f", "1c3f")), List.of("zz")),
                new Example(
                        "isCreditCard",
                        List.of("4111111111111111", "4111-1111-1111-1111", "378282246310005", "5555555555554444"),
                        List.of("4111", "4111111111111112", "0000000000000000", "x")),
                new Example("isHexColor", List.of("#fff", "00ff00", "#00ff00cc"), List.of("zzz", "#ff")),
                new Example("isHexadecimal", List.of("0xff", "ABC"), List.of("xyz")),
                new Example("isMongoId", List.of("507f1f77bcf86cd799439011"), List.of("507f")),
                new Example("isMD5", List.of("d41d8cd98f00b204e9800998ecf8427e"), List.of("d41d")),
                new Example("isBase64", List.of("aGVsbG8=", ""), List.of("aGVsbG8", "?")),
                new Example("isSlug", List.of("a-good-slug"), List.of("-a", "A", "a--b")),
                new Example("isSemVer", List.of("1.0.0", "1.0.0-rc.1+5"), List.of("1.0", "01.0.0")),
                new Example("isJWT", List.of("abc.def.ghi"), List.of("abc")),
                new Example("isLocale", List.of("en", "de-DE"), List.of("e", "english-language")),
                new Example("isOctal", List.of("0o17", "7"), List.of("8")),
                new Example("isAscii", List.of("abc"), List.of("ü")),
                new Example("isMultibyte", List.of("ü"), List.of("u")),
                new Example("isBoolean", List.of("true", true, "0"), List.of("yes")),
                new Example("isMimeType", List.of("text/html", "application/json; charset=utf-8"), List.of("html")));
    }

    private static Stream<DynamicTest> tests(Example... examples) {
        return Stream.of(examples)
                .map(example ->
                        DynamicTest.dynamicTest(example.validator() + example.arguments(), () -> check(example)));
    }

    private static void check(Example example) {
        var validator = BuiltIn.of("x", example.validator(), example.arguments());
        assertThat(example.right()).as("right for %s", example).allMatch(validator);
        assertThat(example.wrong()).as("wrong for %s", example).noneMatch(validator);
    }

    @Test
    void everyValidatorHasExamples() {
        List<String> shown = Stream.of(numbers(), texts(), addresses(), dates(), identifiersAndCodes())
                .flatMap(tests -> tests)
                .map(test -> test.getDisplayName().replaceAll("\\[.*", ""))
                .toList();
        assertThat(BuiltIn.names())
                .allMatch(name -> shown.contains(name)
                        || List.of("isURL", "isLength", "matches", "isEmpty").contains(name));
    }

    @Test
    void anUnknownNameIsRefusedWithASuggestion() {
        assertThatThrownBy(() -> BuiltIn.of("mail", "isEmial", List.of()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("no validator \"isEmial\" for the attribute \"mail\"")
                .hasMessageContaining("Did you mean \"isEmail\"?");
    }

    @TestFactory
    Stream<DynamicTest> argumentsThatAreRefused() {
        return Stream.of(
                        new Example("min", List.of("x"), List.of()),
                        new Example("min", List.of(), List.of()),
                        new Example("len", List.of(3, 2), List.of()),
                        new Example("len", List.of(), List.of()),
                        new Example("isIn", List.of(List.of()), List.of()),
                        new Example("is", List.of("["), List.of()),
                        new Example("is", List.of("a", "q"), List.of()),
                        new Example("isAlpha", List.of("xx-XX"), List.of()),
                        new Example("isUUID", List.of(9), List.of()),
                        new Example("isAfter", List.of("never"), List.of()),
                        new Example("isIP", List.of(5), List.of()),
                        new Example("isDivisibleBy", List.of(0), List.of()))
                .map(example -> DynamicTest.dynamicTest(
                        example.validator() + example.right(),
                        () -> assertThatThrownBy(() -> BuiltIn.of("x", example.validator(), example.right()))
                                .isInstanceOf(DefinitionException.class)
                                .hasMessageContaining("attribute \"x\"")));
    }
}
