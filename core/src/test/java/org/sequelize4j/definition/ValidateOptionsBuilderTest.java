package org.sequelize4j.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sequelize4j.ValidateOptions;
import org.sequelize4j.error.DefinitionException;

/** The rules of attributes, with Sequelize's keys and messages. */
class ValidateOptionsBuilderTest {
    private static boolean obeys(Object value, Consumer<ValidateOptions> rules) {
        ValidateOptionsBuilder builder = new ValidateOptionsBuilder("level");
        rules.accept(builder);
        return builder.build().stream()
                .allMatch(rule -> ((ValidationRule.OfValue) rule).test().test(value));
    }

    @Test
    void theMessageIsSequelizes() {
        assertThat(new ValidateOptionsBuilder("skillLevel").min(1).build())
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.key()).isEqualTo("min");
                    assertThat(((ValidationRule.OfValue) rule).message())
                            .isEqualTo("Validation min on skillLevel failed");
                });
    }

    @Test
    void numbersHaveBounds() {
        assertThat(obeys(1, v -> v.min(1).max(10))).isTrue();
        assertThat(obeys(11, v -> v.min(1).max(10))).isFalse();
        assertThat(obeys(0L, v -> v.min(1))).isFalse();
        assertThat(obeys(new BigDecimal("0.99"), v -> v.min(1))).isFalse();
        assertThat(obeys(1.5, v -> v.max(1.25))).isFalse();
        assertThat(obeys(Double.NaN, v -> v.max(1))).isFalse();
        assertThat(obeys("12 pieces", v -> v.min(10))).isTrue();
        assertThat(obeys("9 pieces", v -> v.min(10))).isFalse();
        assertThat(obeys("five", v -> v.min(1))).isTrue();
    }

    @Test
    void textsHaveLengthAndForm() {
        assertThat(obeys("abc", v -> v.len(1, 3).notEmpty())).isTrue();
        assertThat(obeys("abcd", v -> v.len(1, 3))).isFalse();
        assertThat(obeys("😀", v -> v.len(1, 1))).isTrue();
        assertThat(obeys(" \n", v -> v.notEmpty())).isFalse();
        assertThat(obeys("a1", v -> v.is("[0-9]"))).isTrue();
        assertThat(obeys("a", v -> v.is("^[0-9]$"))).isFalse();
        assertThat(obeys("b", v -> v.isIn(List.of("a", "b")))).isTrue();
        assertThat(obeys(3L, v -> v.isIn(List.of(1, 2)))).isFalse();
        assertThat(obeys("x", v -> v.custom("no x", value -> !value.equals("x"))))
                .isFalse();
    }

    @Test
    void emailAddressesAreRecognised() {
        for (String address : List.of("a@b.co", "first.last+tag@mail.example.org", "ü@bücher.de")) {
            assertThat(obeys(address, ValidateOptions::isEmail)).as(address).isTrue();
        }
        for (String address : List.of("", "a", "a@b", "a b@c.de", "a@b..de", ".a@b.de", "a@-b.de", "a@b.de ")) {
            assertThat(obeys(address, ValidateOptions::isEmail)).as(address).isFalse();
        }
    }

    @Test
    void rulesThatCannotBeKeptAreRefused() {
        assertThatThrownBy(() -> obeys("", v -> v.len(3, 1))).isInstanceOf(DefinitionException.class);
        assertThatThrownBy(() -> obeys("", v -> v.isIn(List.of()))).isInstanceOf(DefinitionException.class);
        assertThatThrownBy(() -> obeys("", v -> v.is("(")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("is not a regular expression");
    }
}
