package org.sequelize4j.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The folder listing is the architecture: packages depend on each other in the order of the path of data, and never in a circle. */
class StagesTest {
    private static final String ROOT = "org.sequelize4j";
    private static final String API = "(api)";

    /** Each stage, and the stages that it may use; all may use {@code error}, {@code type}, {@code naming} and the front door's interfaces. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("hook", Set.of()),
            Map.entry("validation", Set.of()),
            Map.entry("definition", Set.of("hook", "validation")),
            Map.entry("association", Set.of("definition")),
            Map.entry("query", Set.of("definition", "association")),
            Map.entry("sql", Set.of()),
            Map.entry("dialect", Set.of("sql")),
            Map.entry("plan", Set.of("definition", "query", "sql", "dialect")),
            Map.entry("jdbc", Set.of("sql", "dialect")),
            Map.entry("schema", Set.of("definition", "dialect", "sql", "jdbc")),
            Map.entry("instance", Set.of("definition", "hook")),
            Map.entry("load", Set.of("definition", "hook", "query", "sql", "dialect", "plan", "jdbc", "instance")),
            Map.entry(
                    "write",
                    Set.of("definition", "hook", "query", "sql", "dialect", "plan", "jdbc", "instance", "load")),
            Map.entry(
                    "relation",
                    Set.of(
                            "definition",
                            "association",
                            "query",
                            "sql",
                            "dialect",
                            "plan",
                            "jdbc",
                            "instance",
                            "load",
                            "write")),
            Map.entry("graph", Set.of("definition", "query", "plan", "instance", "load", "write")),
            Map.entry("jackson", Set.of("instance")),
            Map.entry("typed", Set.of("definition", "association", "query", "instance")),
            Map.entry(
                    "engine",
                    Set.of(
                            "hook",
                            "definition",
                            "association",
                            "query",
                            "sql",
                            "dialect",
                            "plan",
                            "jdbc",
                            "schema",
                            "instance",
                            "load",
                            "write",
                            "graph",
                            "relation",
                            "typed")));

    private static final Map<String, Set<String>> GROUND = Map.of(
            "error",
            Set.of(),
            "type",
            Set.of("error"),
            "naming",
            Set.of("error"),
            API,
            Set.of("error", "type", "naming"));

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT)
            .that(DescribedPredicate.describe(
                    "ship with core", javaClass -> !javaClass.getPackageName().equals(ROOT + ".testing")));

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void everyStageUsesOnlyTheStagesBeforeIt() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (JavaClass javaClass : classes) {
            for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
                String from = stage(javaClass);
                String to = stage(dependency.getTargetClass().getBaseComponentType());
                if (to != null && !from.equals(to) && !allowed(from).contains(to)) {
                    found.computeIfAbsent(from + " uses " + to, unused -> new TreeSet<>())
                            .add(dependency.getDescription());
                }
            }
        }
        assertThat(found).as("dependencies that go against the path of data").isEmpty();
    }

    @Test
    void everyPackageIsAStageOfTheMap() {
        Set<String> packages = new TreeSet<>();
        classes.forEach(javaClass -> packages.add(stage(javaClass)));
        Set<String> known = new TreeSet<>(MAY_USE.keySet());
        known.addAll(GROUND.keySet());
        assertThat(packages).isEqualTo(known);
    }

    private static Set<String> allowed(String stage) {
        if (GROUND.containsKey(stage)) {
            return GROUND.get(stage);
        }
        Set<String> allowed = new TreeSet<>(List.of("error", "type", "naming", API));
        allowed.addAll(MAY_USE.get(stage));
        return allowed;
    }

    private static String stage(JavaClass javaClass) {
        String name = javaClass.getPackageName();
        if (name.equals(ROOT)) {
            return API;
        }
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : null;
    }
}
