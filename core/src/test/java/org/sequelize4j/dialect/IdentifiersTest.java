package org.sequelize4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequelize4j.error.QueryException;

class IdentifiersTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"user, `user`", "us`er, `us``er`", "`, ````", "a b, `a b`"})
    void aQuoteInsideANameIsDoubled(String name, String quoted) {
        assertThat(Identifiers.quoted(name, '`')).isEqualTo(quoted);
    }

    @Test
    void namesThatNoDatabaseHasAreRefused() {
        assertThatThrownBy(() -> Identifiers.quoted("")).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> Identifiers.quoted("a\0b")).isInstanceOf(QueryException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower", "app.rank", "_private", "ST_Distance", "f1"})
    void functionsAreNames(String name) {
        assertThat(Identifiers.function(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1f", ".f", "f()", "f; DROP TABLE x", "f--", "a b", "länge", "f\n"})
    void whatIsNoNameOfAFunctionIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifiers.function(name))
                .withMessageContaining("is no name of a function");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=",
                "<>",
                "!=",
                "<=",
                ">",
                "+",
                "-",
                "*",
                "/",
                "%",
                "||",
                "@>",
                "&&",
                "~*",
                "!~*",
                "->",
                "->>",
                "#>>",
                "IS",
                "IS NOT",
                "IS DISTINCT FROM",
                "IS NOT DISTINCT FROM"
            })
    void operatorsAreSignsOrWords(String operator) {
        assertThat(Identifiers.operator(operator)).isEqualTo(operator);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "--", "--=", "/*", "/*+", "====", "= 1 OR 1", "OR", "is", "IS ", "IS NOT NULL", ";", "=\n"})
    void whatIsNoOperatorIsRefused(String operator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifiers.operator(operator))
                .withMessageContaining("is no operator of SQL");
    }
}
