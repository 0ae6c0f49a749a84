package org.sequelize4j.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Orphans;

/**
 * How rows at one place of a graph are saved, and which associations are saved with them.
 *
 * @param said what becomes of orphans; null when nobody has said it
 * @param allowConnect whether stored rows that are not there yet may be taken
 * @param allowCreate whether keys that no row has make new rows
 * @param connectOrCreate the attributes by which stored rows are looked for; empty for none
 * @param connect keys of rows that are connected besides those that are given
 * @param disconnect keys of rows that are orphans
 * @param associations by alias, in the order in which they were named
 */
public record GraphSettings(
        Mode mode,
        @Nullable Orphans said,
        boolean allowConnect,
        boolean allowCreate,
        List<String> connectOrCreate,
        List<Object> connect,
        List<Object> disconnect,
        Map<String, GraphSettings> associations) {
    /** What is said where nothing is. */
    public static final GraphSettings STANDARD =
            new GraphSettings(Mode.MERGE, null, false, false, List.of(), List.of(), List.of(), Map.of());

    /** What happens to the rows that are stored. */
    public enum Mode {
        APPEND,
        MERGE,
        REPLACE
    }

    Orphans orphans() {
        return said == null ? Orphans.UNLINK : said;
    }

    boolean replaces() {
        return mode == Mode.REPLACE && said != Orphans.KEEP;
    }

    boolean appends() {
        return mode == Mode.APPEND;
    }
}
