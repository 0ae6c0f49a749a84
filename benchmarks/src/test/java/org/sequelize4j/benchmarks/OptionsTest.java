package org.sequelize4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.sequelize4j.benchmarks.contest.Workload;
import org.sequelize4j.benchmarks.data.DatabaseKind;

/** What the command line may say. */
class OptionsTest {
    @Test
    void withoutOptionsEverythingIsRunAndWritten() {
        Options options = parse();
        assertThat(options.parts()).containsExactly(Part.values());
        assertThat(options.databases()).containsExactly(DatabaseKind.values());
        assertThat(options.workloads()).containsExactly(Workload.values());
        assertThat(options.entrants()).containsExactly(Entrant.values());
        assertThat(options.write()).isTrue();
    }

    @Test
    void whatIsNarrowedIsNotWrittenUnlessTold() {
        assertThat(parse("--quick").write()).isFalse();
        assertThat(parse("--quick", "--write").write()).isTrue();
    }

    @Test
    void workloadsAreNumbersAndRanges() {
        assertThat(parse("--workloads", "1,3-4,10").workloads())
                .containsExactly(Workload.FIND_BY_KEY, Workload.ONE_TO_MANY, Workload.ONE_TO_ONE, Workload.NESTED);
    }

    @Test
    void jdbcIsAlwaysThereToMeasureBy() {
        assertThat(parse("--contenders", "typed").entrants()).containsExactly(Entrant.JDBC, Entrant.TYPED);
    }

    @Test
    void sequelizeItselfTakesPartUnlessOthersAreNamed() {
        assertThat(parse().guest()).isTrue();
        assertThat(parse("--contenders", "typed").guest()).isFalse();
        Options both = parse("--contenders", "typed,sequelize");
        assertThat(both.entrants()).containsExactly(Entrant.JDBC, Entrant.TYPED);
        assertThat(child(both, Part.WORKLOADS).guest()).isTrue();
    }

    @Test
    void inAQuickRunPeersTakePartInTheWorkloadsOnly() {
        Options quick = parse("--quick");
        assertThat(child(quick, Part.WORKLOADS).entrants()).containsExactly(Entrant.values());
        assertThat(child(quick, Part.GROWTH).entrants()).containsExactly(Entrant.JDBC, Entrant.TYPED, Entrant.DYNAMIC);
        assertThat(child(parse(), Part.GROWTH).entrants()).containsExactly(Entrant.values());
        assertThat(child(parse("--quick", "--contenders", "jdbi"), Part.COLD).entrants())
                .containsExactly(Entrant.JDBC, Entrant.JDBI);
    }

    @Test
    void aProfileIsOfTheTypedFaceUnlessAnotherContenderIsNamed() {
        Options profile = parse("--profile");
        assertThat(profile.parts()).containsExactly(Part.PROFILE);
        assertThat(child(profile, Part.PROFILE).entrants()).containsExactly(Entrant.JDBC, Entrant.TYPED);
        assertThat(child(parse("--profile", "--contenders", "ebean"), Part.PROFILE)
                        .entrants())
                .containsExactly(Entrant.JDBC, Entrant.EBEAN);
        assertThat(parse("--quick").parts()).doesNotContain(Part.PROFILE);
    }

    @Test
    void whatAProcessOfItsOwnIsToldComesToTheSame() {
        Options told = parse("--quick", "--db", "h2", "--workloads", "2-5", "--contenders", "typed", "--seconds", "2");
        assertThat(parse(told.forOne(Part.WORKLOADS, DatabaseKind.H2).toArray(String[]::new))
                        .forOne(Part.WORKLOADS, DatabaseKind.H2))
                .isEqualTo(told.forOne(Part.WORKLOADS, DatabaseKind.H2));
    }

    @Test
    void whatIsUnknownIsRefusedWithWhatThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("--db", "oracle"))
                .withMessage("There is no \"oracle\"; there are [pg, h2, sqlite].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("--workloads", "11"))
                .withMessage("There is no workload 11; there are 1 to 10.");
        assertThatIllegalArgumentException().isThrownBy(() -> parse("--dbs")).withMessage("There is no option --dbs.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("--db"))
                .withMessage("The option --db needs a value.");
    }

    private static Options child(Options options, Part part) {
        return parse(options.forOne(part, DatabaseKind.H2).toArray(String[]::new));
    }

    private static Options parse(String... arguments) {
        return Options.parse(arguments);
    }
}
