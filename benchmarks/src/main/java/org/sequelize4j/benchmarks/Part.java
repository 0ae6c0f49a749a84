package org.sequelize4j.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** What is measured in processes of its own, each on one database. */
enum Part {
    /** The ten workloads, all contenders in one JVM. */
    WORKLOADS(WorkloadsPart.class, true, "1g"),

    /** From the start of a process to its first row. */
    COLD(ColdPart.class, false, "256m"),

    /** More rows, deeper includes, more models. */
    GROWTH(GrowthPart.class, true, "8g"),

    /** Many threads on one pool. */
    THREADS(ThreadsPart.class, false, "1g"),

    /** Where the time and the memory of a workload go. An allocation is seen when a thread needs another piece of memory, so they are small. */
    PROFILE(ProfilePart.class, true, "8g", "-XX:TLABSize=64k", "-XX:-ResizeTLAB");

    private final Class<?> program;
    private final boolean pinned;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> settings;

    Part(Class<?> program, boolean pinned, String heap, String... settings) {
        this.program = program;
        this.pinned = pinned;
        this.settings = Child.settings(heap, settings);
    }

    /** Its name in options. */
    String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The process that does it, on that processor if it is bound to one. */
    Child child(int processor) {
        return new Child(program, pinned ? OptionalInt.of(processor) : OptionalInt.empty(), settings);
    }

    /** Whether it is bound to one processor. */
    boolean isPinned() {
        return pinned;
    }
}
