package org.sequelize4j.benchmarks;

import java.util.Locale;

/** What is measured in processes of its own. */
enum Part {
    /** The ten workloads, on each database in one JVM for all contenders. */
    WORKLOADS(WorkloadsPart.class, true);

    private final Class<?> program;
    private final boolean pinned;

    Part(Class<?> program, boolean pinned) {
        this.program = program;
        this.pinned = pinned;
    }

    /** Its main class. */
    Class<?> program() {
        return program;
    }

    /** Whether it runs on one processor. */
    boolean pinned() {
        return pinned;
    }

    String option() {
        return name().toLowerCase(Locale.ROOT);
    }
}
