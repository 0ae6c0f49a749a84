package org.sequelize4j.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import org.sequelize4j.benchmarks.data.DatabaseKind;
import org.sequelize4j.benchmarks.measure.Results;

/**
 * What the process of a part is told: where results go, and options that name one database.
 *
 * @param results how the files begin that it writes
 */
record PartRun(String results, Options options) {
    static PartRun parse(String[] arguments) {
        return new PartRun(arguments[0], Options.parse(Arrays.copyOfRange(arguments, 1, arguments.length)));
    }

    DatabaseKind kind() {
        return options.databases().get(0);
    }

    /** The file of that table; the part's only one has no name. */
    Results results(String table) {
        return new Results(Path.of(results + table + ".tsv"));
    }
}
