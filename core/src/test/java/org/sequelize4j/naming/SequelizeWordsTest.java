package org.sequelize4j.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All names that Sequelize 6 made of 2,033 words, one test per way of making them. */
class SequelizeWordsTest {
    private static final List<String[]> ROWS = rows();
    private static final EnglishInflector INFLECTOR = EnglishInflector.create();

    @Test
    void the_list_is_complete() {
        assertThat(ROWS).hasSize(2_033).allMatch(row -> row.length == 6);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("columns")
    void every_word_comes_out_as_in_Sequelize(String name, int column, UnaryOperator<String> function) {
        List<String> mismatches = ROWS.stream()
                .filter(row -> !function.apply(row[0]).equals(row[column]))
                .map(row -> row[0] + " should give " + row[column] + " and gives " + function.apply(row[0]))
                .toList();

        assertThat(mismatches).isEmpty();
    }

    static Stream<Arguments> columns() {
        return Stream.of(
                column("pluralize", 1, INFLECTOR::pluralize),
                column("singularize", 2, INFLECTOR::singularize),
                column("underscore", 3, Names::underscore),
                column("foreignKey", 4, word -> Names.foreignKey(word, "id")),
                column("camelize", 5, Names::camelize));
    }

    private static Arguments column(String name, int column, UnaryOperator<String> function) {
        return Arguments.of(name, column, function);
    }

    private static List<String[]> rows() {
        try (InputStream file = SequelizeWordsTest.class.getResourceAsStream("inflection.tsv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
