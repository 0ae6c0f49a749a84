package org.sequelize4j.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A JVM with the same class path.
 *
 * @param program its main class
 * @param pinned whether it runs on one processor, together with the server that it starts: round trips over loopback take three
 *     times as long whenever the scheduler puts client and server on two
 * @param heap its memory
 */
record Child(Class<?> program, boolean pinned, String heap) {
    private static final String CPU = Integer.toString(Runtime.getRuntime().availableProcessors() - 1);

    /** Runs it to its end, and fails when it does. */
    void run(List<String> arguments) throws IOException, InterruptedException {
        end(new ProcessBuilder(command(arguments)).inheritIO().start());
    }

    /** Runs it, and tells when its first line came, in nanoseconds of this process. */
    long firstLine(List<String> arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader()) {
            output.readLine();
            long moment = System.nanoTime();
            end(process);
            return moment;
        }
    }

    private void end(Process process) throws InterruptedException {
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(program.getSimpleName() + " ended with " + code + ".");
        }
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (pinned && isThere("taskset")) {
            command.addAll(List.of("taskset", "-c", CPU));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms" + heap,
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        return command;
    }

    private static boolean isThere(String tool) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
