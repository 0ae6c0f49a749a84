package org.sequelize4j.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequelize4j.query.NamedParameters.Bound;

/** Whatever stands around them: places are found, and nothing else is touched. */
class PlaceholderPropertyTest {
    private static final List<String> EVERYWHERE = List.of(
            "a",
            "1",
            "::text",
            ":= 2",
            "'it''s :x ? $1'",
            "\"na:x ?me\"",
            "`na:x ?me`",
            "/* :x ? $1 */",
            "-- :x ? 'open\n",
            "a$1",
            "(",
            ")",
            ",",
            "x[1:2]",
            "",
            "??");

    record Database(String name, Lexis lexis, List<String> own) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Database> DATABASES = List.of(
            new Database("sqlite", new Lexis(false, true, false, false, false), List.of("[:x ? $1]", "'c:\\'")),
            new Database(
                    "postgres",
                    new Lexis(false, false, true, true, true),
                    List.of("$$ :x ? $$", "$body$ :x $$ ? $body$", "E'\\' :x ?'", "/* /* :x */ ? */", "'c:\\'")),
            new Database(
                    "mysql",
                    new Lexis(true, false, false, false, false),
                    List.of("'it\\'s :x ?'", "\"say \\\" :x ?\"", "# :x ? 'open\n", "'\\\\'")),
            new Database("h2", new Lexis(false, false, true, false, false), List.of("$$ :x ? $$", "/* /* :x */ ? */")));

    static Stream<Arguments> databasesAndSeeds() {
        return DATABASES.stream()
                .flatMap(database -> IntStream.range(0, 50).mapToObj(seed -> Arguments.of(database, seed)));
    }

    @ParameterizedTest
    @MethodSource("databasesAndSeeds")
    void placesAreFoundBetweenAnything(Database database, int seed) {
        Random random = new Random(seed);
        List<String> fragments =
                Stream.concat(EVERYWHERE.stream(), database.own().stream()).toList();
        List<String> written = new ArrayList<>();
        List<String> sent = new ArrayList<>();
        int places = 0;
        for (int i = 0; i < 30; i++) {
            boolean place = random.nextInt(4) == 0;
            String fragment = place ? ":x" : fragments.get(random.nextInt(fragments.size()));
            written.add(fragment);
            sent.add(place ? "?" : fragment);
            places += place ? 1 : 0;
        }
        written.add(":x");
        sent.add("?");

        Bound bound = NamedParameters.parse(String.join(" ", written), database.lexis())
                .bind(RawValues.ofNames(Map.of("x", 1)));

        assertThat(bound.text()).isEqualTo(String.join(" ", sent));
        assertThat(bound.values()).hasSize(places + 1).containsOnly(1);
    }

    @ParameterizedTest
    @MethodSource("operators")
    void onPostgresAQuestionMarkBehindSomethingIsAnOperator(String sql, String expected) {
        Bound bound = NamedParameters.parse(sql, new Lexis(false, false, true, true, true))
                .bind(RawValues.inOrder("v"));

        assertThat(bound.text()).isEqualTo(expected);
    }

    static Stream<Arguments> operators() {
        return Stream.of(
                Arguments.of("SELECT tags ? 'a' WHERE b = ?", "SELECT tags ?? 'a' WHERE b = ?"),
                Arguments.of("WHERE \"tags\" ?| array['a'] AND b > ?", "WHERE \"tags\" ??| array['a'] AND b > ?"),
                Arguments.of("WHERE (a->'b') ?& c AND d LIKE ?", "WHERE (a->'b') ??& c AND d LIKE ?"),
                Arguments.of("WHERE a->'b' ? ?", "WHERE a->'b' ?? ?"),
                Arguments.of("SELECT ? || 'x'", "SELECT ? || 'x'"),
                Arguments.of("? = a", "? = a"),
                Arguments.of("LIMIT ?", "LIMIT ?"));
    }
}
