package org.sequelize4j.conformance.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.conformance.database.Dialect;

/** The command line of the program. */
record Arguments(
        Path home,
        Path scenarios,
        Path golden,
        Path differences,
        List<Dialect> dialects,
        List<String> only,
        @Nullable Path out,
        boolean verbose,
        boolean page) {
    static Arguments parse(String[] words) {
        Path home = Path.of("conformance");
        Path scenarios = null;
        Path golden = null;
        Path out = null;
        List<Dialect> dialects = new ArrayList<>();
        List<String> only = new ArrayList<>();
        boolean verbose = false;
        boolean page = false;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--home" -> home = Path.of(value(words, ++i));
                case "--scenarios" -> scenarios = Path.of(value(words, ++i));
                case "--golden" -> golden = Path.of(value(words, ++i));
                case "--out" -> out = Path.of(value(words, ++i));
                case "--dialect" -> {
                    for (String name : value(words, ++i).split(",", -1)) {
                        dialects.add(Dialect.named(name.trim()));
                    }
                }
                case "--only" -> only.addAll(List.of(value(words, ++i).split(",", -1)));
                case "--verbose" -> verbose = true;
                case "--differences" -> page = true;
                default ->
                    throw new IllegalArgumentException("Unknown argument \"" + words[i]
                            + "\". There are --scenarios DIR, --golden DIR, --dialect NAMES, --only PREFIX, --out DIR and"
                            + " --verbose.");
            }
        }
        return new Arguments(
                home,
                scenarios == null ? home.resolve("scenarios") : scenarios,
                golden == null ? home.resolve("golden") : golden,
                home.resolve("differences.json"),
                dialects.isEmpty() ? Dialect.available() : dialects,
                only,
                out,
                verbose,
                page);
    }

    private static String value(String[] words, int place) {
        if (place >= words.length) {
            throw new IllegalArgumentException("The argument " + words[place - 1] + " needs a value.");
        }
        return words[place];
    }
}
