package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same SQL in two spellings, and what only looks alike. */
class LooseSqlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "'dd';'dd'::character varying",
                "'it''s';'it''s'::character varying(20)",
                "-5;'-5'::integer",
                "-5;(-5)",
                "1.50;1.5",
                "true;TRUE",
                "now();NOW()",
                "'a';'a'::\"shop\".\"enum :: odd\"",
                "'x';'x'::timestamp(3) with time zone",
                "\"b\" = 'x';((b)::text = 'x'::text)",
                "\"a\" >= 0;(a >= (0)::numeric)",
                "\"a\" >= 0;(a >= (0)::double precision)"
            })
    void areTheSame(String written, String given) {
        assertThat(LooseSql.same(written, given)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {"'a';'A'", "'a b';'ab'", "'(a)';'a'", "'5';'5.0'", "5;6", "'x::text';'x'", "now();'now()'"})
    void areDifferent(String written, String given) {
        assertThat(LooseSql.same(written, given)).isFalse();
    }
}
