package org.sequelize4j.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sequelize4j.benchmarks.contest.Workload;
import org.sequelize4j.benchmarks.data.DatabaseKind;
import org.sequelize4j.benchmarks.node.SequelizeOnNode;

/**
 * What the command line says.
 *
 * @param guest whether Sequelize itself takes part where it can
 * @param seconds that count for each contender at each workload
 * @param quick whether everything that takes long is left out or done on less
 * @param write whether the page of results is written; otherwise they are printed only
 */
record Options(
        List<Part> parts,
        List<DatabaseKind> databases,
        List<Workload> workloads,
        List<Entrant> entrants,
        boolean guest,
        double seconds,
        boolean quick,
        boolean write) {
    static final String USAGE = """
            ./benchmarks/run [--quick] [--part workloads,cold,growth,threads,profile | --profile] [--db pg,h2,sqlite] [--workloads 1-10]
                             [--contenders jdbc,typed,dynamic,sequelize] [--seconds 2] [--write | --rewrite]

            Without options it runs everything and writes docs/performance.md. With options it prints what it finds, and writes the
            page only if told by --write; --rewrite measures nothing and writes it from the last results. --seconds count for each contender
            at each workload. --profile tells where the time goes, that of the typed face unless another contender is named.
            """;

    private static final double QUICK_SECONDS = 0.1;
    private static final double FULL_SECONDS = 2;
    private static final List<Part> QUICK_PARTS = List.of(Part.WORKLOADS, Part.COLD, Part.GROWTH, Part.THREADS);
    private static final List<Entrant> QUICK_ENTRANTS = List.of(Entrant.JDBC, Entrant.TYPED, Entrant.DYNAMIC);

    static Options parse(String[] arguments) {
        boolean quick = List.of(arguments).contains("--quick");
        List<Part> parts = quick ? QUICK_PARTS : List.of(Part.values());
        List<DatabaseKind> databases = List.of(DatabaseKind.values());
        List<Workload> workloads = List.of(Workload.values());
        List<Entrant> entrants = List.of(Entrant.values());
        boolean guest = true;
        boolean write = arguments.length == 0;
        double seconds = quick ? QUICK_SECONDS : FULL_SECONDS;
        List<String> rest = new ArrayList<>(List.of(arguments));
        while (!rest.isEmpty()) {
            String option = rest.remove(0);
            switch (option) {
                case "--quick" -> {}
                case "--write" -> write = true;
                case "--rewrite" -> {
                    parts = List.of();
                    write = true;
                }
                case "--profile" -> parts = List.of(Part.PROFILE);
                case "--part" -> parts = named(Part.class, value(option, rest));
                case "--db" -> databases = named(DatabaseKind.class, value(option, rest));
                case "--workloads" -> workloads = numbered(value(option, rest));
                case "--contenders" -> {
                    List<String> names =
                            new ArrayList<>(List.of(value(option, rest).split(",")));
                    guest = names.remove(SequelizeOnNode.NAME);
                    entrants = withJdbc(names.stream()
                            .map(name -> constant(Entrant.class, name.strip()))
                            .toList());
                }
                case "--seconds" -> seconds = Double.parseDouble(value(option, rest));
                default -> throw new IllegalArgumentException("There is no option " + option + ".");
            }
        }
        return new Options(parts, databases, workloads, entrants, guest, seconds, quick, write);
    }

    /** The same for one part and database, as a process of its own is told. */
    List<String> forOne(Part part, DatabaseKind kind) {
        List<String> arguments = new ArrayList<>(List.of(
                "--db",
                kind.option(),
                "--workloads",
                join(workloads.stream().map(workload -> Integer.toString(workload.number()))),
                "--contenders",
                join(Stream.concat(
                        entrants(part).stream().map(Entrant::option),
                        guest ? Stream.of(SequelizeOnNode.NAME) : Stream.of())),
                "--seconds",
                Double.toString(seconds)));
        if (quick) {
            arguments.add("--quick");
        }
        return arguments;
    }

    /** Unless somebody is named, a profile is of the typed face, and a quick run has time for the peers at the workloads only. */
    private List<Entrant> entrants(Part part) {
        boolean named = !entrants.equals(List.of(Entrant.values()));
        if (named || part == Part.WORKLOADS) {
            return entrants;
        }
        if (part == Part.PROFILE) {
            return List.of(Entrant.TYPED);
        }
        return quick ? QUICK_ENTRANTS : entrants;
    }

    private static String value(String option, List<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("The option " + option + " needs a value.");
        }
        return rest.remove(0);
    }

    private static String join(Stream<String> words) {
        return String.join(",", words.toList());
    }

    private static <E extends Enum<E>> List<E> named(Class<E> type, String names) {
        return Arrays.stream(names.split(","))
                .map(name -> constant(type, name.strip()))
                .toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("There is no \"" + name + "\"; there are "
                + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT) + "."));
    }

    /** {@code 1,3,8-10}. */
    private static List<Workload> numbered(String numbers) {
        return Arrays.stream(numbers.split(","))
                .map(range -> range.split("-"))
                .flatMapToInt(range -> IntStream.rangeClosed(
                        Integer.parseInt(range[0].strip()), Integer.parseInt(range[range.length - 1].strip())))
                .mapToObj(Options::workload)
                .toList();
    }

    private static Workload workload(int number) {
        return Arrays.stream(Workload.values())
                .filter(workload -> workload.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no workload " + number + "; there are 1 to " + Workload.values().length + "."));
    }

    /** Without it there is nothing to measure the others by. */
    private static List<Entrant> withJdbc(List<Entrant> entrants) {
        return Stream.concat(Stream.of(Entrant.JDBC), entrants.stream())
                .distinct()
                .toList();
    }
}
