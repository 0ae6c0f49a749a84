package org.sequelize4j.plan;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The aliases of one statement: readable, short enough for every database, and different even where a database does not tell
 * upper from lower case. Subqueries share them with the statement around them, so that no name hides another.
 */
final class Aliases {
    /** PostgreSQL cuts longer names without a word. */
    private static final int MAXIMUM_BYTES = 63;

    private final Set<String> taken = new HashSet<>();

    /** The wanted alias, or something close to it that is still free. */
    String take(String wanted) {
        String alias = shortened(wanted, MAXIMUM_BYTES);
        for (int number = 2; !taken.add(alias.toLowerCase(Locale.ROOT)); number++) {
            String suffix = "_" + number;
            alias = shortened(wanted, MAXIMUM_BYTES - suffix.length()) + suffix;
        }
        return alias;
    }

    private static String shortened(String name, int maximumBytes) {
        String shortened = name;
        while (shortened.getBytes(StandardCharsets.UTF_8).length > maximumBytes) {
            shortened = shortened.substring(0, shortened.offsetByCodePoints(shortened.length(), -1));
        }
        return shortened;
    }
}
