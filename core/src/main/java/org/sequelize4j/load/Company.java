package org.sequelize4j.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Strictness;
import org.sequelize4j.instance.Cohort;
import org.sequelize4j.instance.RowInstance;

/**
 * Makes cohorts of the instances that statements of one plan find.
 *
 * @param strictness what their query said of loading more; null when it said nothing
 */
record Company(@Nullable Strictness strictness, LoopDetector loops) {
    /** The company in which the relations of an instance are loaded later. */
    static Company of(RowInstance row, LoopDetector loops) {
        Cohort cohort = row.cohort();
        return new Company(cohort == null ? null : cohort.strictness(), loops);
    }

    /** Instances of one model. One alone needs no cohort, unless its query was strict, or included something. */
    void join(List<RowInstance> rows, @Nullable WantedIncludes wanted) {
        if (rows.isEmpty()
                || (rows.size() == 1 && strictness == null && wanted == null)
                || rows.get(0).definition().associations().isEmpty()) {
            return;
        }
        Cohort cohort = new Cohort(strictness, wanted);
        cohort.addAll(rows);
        if (loops.isOn()) {
            loops.found(cohort);
        }
    }
}
