package org.sequelize4j.benchmarks;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sequelize4j.benchmarks.contest.Agreement;
import org.sequelize4j.benchmarks.contest.Contender;
import org.sequelize4j.benchmarks.contest.Workload;
import org.sequelize4j.benchmarks.data.Database;
import org.sequelize4j.benchmarks.data.DatabaseKind;
import org.sequelize4j.benchmarks.data.Scale;

/** All contenders give the same answers, on the two databases that need no server. */
class AgreementTest {
    @TestFactory
    Stream<DynamicTest> everybodyAnswersEveryWorkloadAlike() {
        return Stream.of(DatabaseKind.SQLITE, DatabaseKind.H2)
                .flatMap(kind -> Stream.of(Entrant.values())
                        .map(entrant -> DynamicTest.dynamicTest(entrant + " on " + kind, () -> check(entrant, kind))));
    }

    private static void check(Entrant entrant, DatabaseKind kind) throws Exception {
        try (Database database = Database.create(kind, Scale.SMALL);
                Contender contender = entrant.open(database)) {
            Agreement agreement = new Agreement(database, Scale.SMALL);
            for (Workload workload : Workload.values()) {
                agreement.check(workload, entrant.title(), contender);
            }
        }
    }
}
