package org.sequelize4j.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The contenders of this project have no advantage by what only insiders may call. */
class RulesTest {
    private static final String[] INSIDE_OF_CORE = {
        "hook",
        "validation",
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
        "jackson",
        "typed",
        "engine"
    };

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sequelize4j.benchmarks");

    @Test
    void onlyThePublicPartOfTheLibraryIsUsed() {
        String[] inside = Arrays.stream(INSIDE_OF_CORE)
                .map(name -> "org.sequelize4j." + name + "..")
                .toArray(String[]::new);
        noClasses().should().dependOnClassesThat().resideInAnyPackage(inside).check(classes);
    }

    @Test
    void packagesDependOnEachOtherInNoCircle() {
        slices().matching("org.sequelize4j.benchmarks.(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }
}
