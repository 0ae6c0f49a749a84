package org.sequelize4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A JVM with the same class path.
 *
 * @param program its main class
 * @param processor the only one that it runs on, together with the server that it starts: round trips over loopback take three
 *     times as long whenever the scheduler puts client and server on two
 * @param settings of its JVM
 */
record Child(Class<?> program, OptionalInt processor, List<String> settings) {
    /** How many processors there are. */
    static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** A heap of that size from the beginning, the serial collector, and what else is told. */
    static List<String> settings(String heap, String... others) {
        List<String> settings = new ArrayList<>(List.of("-Xms" + heap, "-Xmx" + heap, "-XX:+UseSerialGC"));
        settings.addAll(List.of(others));
        return List.copyOf(settings);
    }

    /** Runs it to its end, and fails when it does. */
    void run(List<String> arguments) throws IOException, InterruptedException {
        int code = process(arguments).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(program.getSimpleName() + " ended with " + code + ".");
        }
    }

    /** The same as a process that can be started. */
    ProcessBuilder process(List<String> arguments) {
        return new ProcessBuilder(command(arguments)).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (processor.isPresent() && canBind()) {
            command.addAll(List.of("taskset", "-c", Integer.toString(processor.getAsInt())));
        }
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(settings);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        return command;
    }

    /** Whether there is a tool that binds a process to a processor. */
    static boolean canBind() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "taskset")));
    }
}
