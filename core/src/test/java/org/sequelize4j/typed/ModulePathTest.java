package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequelize4j.Sequelize;
import org.slf4j.LoggerFactory;

/** A program in a named module of its own, run by a Java of its own. */
class ModulePathTest {
    private static final String SHIP = """
            package fleet.model;

            import org.sequelize4j.Definition;
            import org.sequelize4j.Instance;

            interface Ship extends Instance<Ship> {
                String name();

                Ship setName(String name);

                default String loud() {
                    return name() + "!";
                }

                static void define(Definition<Ship> m) {
                    m.tableName("fleet");
                }
            }
            """;

    private static final String MAIN = """
            package fleet.model;

            import org.sequelize4j.Sequelize;
            import org.sequelize4j.error.SequelizeException;

            public class Main {
                public static void main(String[] arguments) {
                    try (Sequelize sequelize = Sequelize.offline()) {
                        System.out.println(sequelize.define(Ship.class).build(s -> s.setName("Pearl")).loud());
                        System.out.println(sequelize.model(Ship.class).toSql(q -> q.where(Ship::name).eq("Pearl")));
                    } catch (SequelizeException refusal) {
                        System.out.println(refusal.getMessage());
                    }
                }
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void anOpenedPackageOfANamedModuleServes() throws Exception {
        String output = run("opens fleet.model to org.sequelize4j;");
        assertThat(output).contains("Pearl!").containsPattern("FROM \"fleet\".*WHERE .*\"name\" = \\?");
    }

    @Test
    void aClosedPackageIsRefusedWithTheLineToWrite() throws Exception {
        String output = run("");
        assertThat(output)
                .contains("The package fleet.model of the module fleet is closed to sequelize4j, which has to call the "
                        + "methods of Ship. Write in module-info.java: opens fleet.model to org.sequelize4j;");
    }

    private String run(String opens) throws IOException, InterruptedException {
        Path sources = Files.createDirectories(directory.resolve("sources/fleet/model"));
        Files.writeString(
                directory.resolve("sources/module-info.java"),
                "module fleet { requires org.sequelize4j; exports fleet.model; " + opens + " }");
        Files.writeString(sources.resolve("Ship.java"), SHIP);
        Files.writeString(sources.resolve("Main.java"), MAIN);
        Path classes = directory.resolve("classes");
        compile(classes);
        return execute(classes);
    }

    private void compile(Path classes) {
        Path sources = directory.resolve("sources");
        int result = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--release",
                        "17",
                        "--module-path",
                        libraries(),
                        "-d",
                        classes.toString(),
                        sources.resolve("module-info.java").toString(),
                        sources.resolve("fleet/model/Ship.java").toString(),
                        sources.resolve("fleet/model/Main.java").toString());
        assertThat(result).isZero();
    }

    private String execute(Path classes) throws IOException, InterruptedException {
        Path output = directory.resolve("output.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        classes + File.pathSeparator + libraries(),
                        "--module",
                        "fleet/fleet.model.Main"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private static String libraries() {
        return Stream.of(Sequelize.class, HikariDataSource.class, LoggerFactory.class, Nullable.class)
                .map(ModulePathTest::location)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
