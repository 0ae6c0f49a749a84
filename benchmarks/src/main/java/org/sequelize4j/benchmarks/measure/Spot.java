package org.sequelize4j.benchmarks.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;

/**
 * Where something happened: the innermost frame of a stack that is not the JDK's own, so that what the JDK does counts for who asked for it.
 *
 * @param library whose code it is
 * @param method the class, without its package, and the method
 */
record Spot(String library, String method) {
    private static final Map<String, String> LIBRARIES = new LinkedHashMap<>();

    static {
        LIBRARIES.put("org.sequelize4j.benchmarks.", Measurement.OWN);
        LIBRARIES.put("org.sequelize4j.", "sequelize4j");
        LIBRARIES.put("com.zaxxer.hikari.", "HikariCP");
        LIBRARIES.put("org.postgresql.", "the driver");
        LIBRARIES.put("org.sqlite.", "the driver");
        LIBRARIES.put("org.h2.", "H2");
        LIBRARIES.put("org.hibernate.", "Hibernate");
        LIBRARIES.put("io.ebean", "Ebean");
        LIBRARIES.put("org.jooq.", "jOOQ");
        LIBRARIES.put("org.jdbi.", "JDBI");
    }

    /** The spot of an event; none where no library of those is on the stack. */
    static Optional<Spot> of(RecordedEvent event) {
        RecordedStackTrace trace = event.getStackTrace();
        return trace == null
                ? Optional.empty()
                : trace.getFrames().stream()
                        .map(RecordedFrame::getMethod)
                        .flatMap(method -> of(method).stream())
                        .findFirst();
    }

    private static Optional<Spot> of(RecordedMethod method) {
        String type = method.getType().getName();
        return LIBRARIES.entrySet().stream()
                .filter(library -> type.startsWith(library.getKey()))
                .map(library -> new Spot(library.getValue(), simple(type) + "." + method.getName()))
                .findFirst();
    }

    /** The name of a class without its package. */
    static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
