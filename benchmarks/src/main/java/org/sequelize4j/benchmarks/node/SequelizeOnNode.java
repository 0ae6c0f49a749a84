package org.sequelize4j.benchmarks.node;

import com.fasterxml.jackson.core.type.TypeReference;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sequelize4j.benchmarks.contest.Answer;
import org.sequelize4j.benchmarks.contest.Contender;
import org.sequelize4j.benchmarks.contest.Workload;
import org.sequelize4j.benchmarks.data.Database;
import org.sequelize4j.benchmarks.data.DatabaseKind;

/**
 * Sequelize 6, with the pool and the drivers that it comes with. It answers as everybody does; its times it takes by its own clock, since what
 * passes between two processes is no work of its.
 */
public final class SequelizeOnNode implements AutoCloseable {
    /** Its name in results. */
    public static final String NAME = "sequelize";

    private final NodeProcess node;

    private SequelizeOnNode(NodeProcess node) {
        this.node = node;
    }

    /** Whether Node.js and the modules of that folder are there, and Sequelize knows that database. */
    public static boolean isReady(Path folder, DatabaseKind kind) {
        boolean node = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "node")));
        return node && kind != DatabaseKind.H2 && Files.isDirectory(folder.resolve("node_modules/sequelize"));
    }

    /** Starts the program of that folder. */
    public static SequelizeOnNode open(Path folder, Database database) {
        return new SequelizeOnNode(new NodeProcess(folder, options(database)));
    }

    /** A program that finds one row and ends. */
    public static ProcessBuilder coldStart(Path folder, Database database) {
        return NodeProcess.program(folder, "cold.js", options(database));
    }

    /** The same as a contender, whose answers can be checked. */
    public Contender contender() {
        return new SequelizeContender(new SequelizeContender.Line() {
            @Override
            public <R> Answer<R> ask(int workload, TypeReference<R> form, Object... arguments) {
                R answer = node.answer(workload, form, arguments);
                return () -> answer;
            }
        });
    }

    /** Does a workload so many times, from that turn on, and tells the nanoseconds of one. */
    public double time(Workload workload, int firstTurn, int operations) {
        List<List<Object>> turns = IntStream.range(firstTurn, firstTurn + operations)
                .mapToObj(turn -> arguments(workload, turn))
                .toList();
        return node.time(workload.number(), turns) / (double) operations;
    }

    @Override
    public void close() {
        node.close();
    }

    private static List<Object> arguments(Workload workload, int turn) {
        Recorder recorder = new Recorder();
        workload.run(new SequelizeContender(recorder), turn);
        return recorder.arguments;
    }

    private static Map<String, Object> options(Database database) {
        URI url = URI.create(database.url().substring("jdbc:".length()).replace(" ", "%20"));
        if (database.kind() == DatabaseKind.SQLITE) {
            String path = url.getSchemeSpecificPart();
            return Map.of("dialect", "sqlite", "storage", path.replaceFirst("\\?.*", ""));
        }
        Map<String, String> settings = Arrays.stream(url.getQuery().split("&"))
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1], (one, other) -> other));
        return Map.of(
                "dialect",
                "postgres",
                "host",
                url.getHost(),
                "port",
                url.getPort(),
                "database",
                url.getPath().substring(1),
                "username",
                settings.getOrDefault("user", ""),
                "password",
                settings.getOrDefault("password", ""));
    }

    /** Keeps what would be asked about. */
    private static final class Recorder implements SequelizeContender.Line {
        private List<Object> arguments = List.of();

        @Override
        public <R> Answer<R> ask(int workload, TypeReference<R> form, Object... values) {
            arguments = List.of(values);
            return () -> {
                throw new IllegalStateException("Nobody was asked.");
            };
        }
    }
}
