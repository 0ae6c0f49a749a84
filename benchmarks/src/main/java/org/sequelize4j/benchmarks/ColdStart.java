package org.sequelize4j.benchmarks;

import java.util.Locale;
import org.sequelize4j.benchmarks.contest.Contender;
import org.sequelize4j.benchmarks.data.Database;
import org.sequelize4j.benchmarks.data.DatabaseKind;

/** A whole program: makes a pool, opens one contender, finds one row and prints it. */
final class ColdStart {
    private ColdStart() {}

    /** Contender, database and URL. */
    public static void main(String[] arguments) {
        Entrant entrant = Entrant.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        DatabaseKind kind = DatabaseKind.valueOf(arguments[1].toUpperCase(Locale.ROOT));
        try (Database database = Database.existing(kind, arguments[2]);
                Contender contender = entrant.open(database)) {
            System.out.println(contender.findByKey(1).records());
        }
    }
}
