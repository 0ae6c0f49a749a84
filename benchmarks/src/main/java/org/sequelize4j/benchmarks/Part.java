package org.sequelize4j.benchmarks;

import java.util.Locale;
import java.util.Set;
import org.sequelize4j.benchmarks.data.DatabaseKind;

/** What is measured in processes of its own, each on one database. */
enum Part {
    /** The ten workloads, all contenders in one JVM. */
    WORKLOADS(WorkloadsPart.class, true, "1g", Set.of(DatabaseKind.values())),

    /** From the start of a process to its first row. A new process finds nothing in the memory of H2. */
    COLD(ColdPart.class, false, "256m", Set.of(DatabaseKind.PG, DatabaseKind.SQLITE)),

    /** More rows, deeper includes, more models. */
    GROWTH(GrowthPart.class, true, "8g", Set.of(DatabaseKind.values())),

    /** Many threads on one pool. */
    THREADS(ThreadsPart.class, false, "1g", Set.of(DatabaseKind.values()));

    private final Class<?> program;
    private final boolean pinned;
    private final String heap;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is unmodifiable
    private final Set<DatabaseKind> databases;

    Part(Class<?> program, boolean pinned, String heap, Set<DatabaseKind> databases) {
        this.program = program;
        this.pinned = pinned;
        this.heap = heap;
        this.databases = databases;
    }

    /** Its name in options. */
    String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The process that does it. */
    Child child() {
        return new Child(program, pinned, heap);
    }

    boolean isFor(DatabaseKind kind) {
        return databases.contains(kind);
    }
}
