package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.Update;

/** What a write of rows changes in one row that they belong to: by how much its counters, and which of its times. */
final class ParentChange {
    private final List<Object> key;
    private final Map<Attribute, Integer> counts = new LinkedHashMap<>();
    private final Set<Attribute> touched = new LinkedHashSet<>();

    ParentChange(List<Object> key) {
        this.key = key;
    }

    List<Object> key() {
        return key;
    }

    void count(Attribute counter, int by) {
        counts.merge(counter, by, Integer::sum);
        counts.remove(counter, 0);
    }

    void touch(List<Attribute> times) {
        touched.addAll(times);
    }

    boolean touches() {
        return !touched.isEmpty();
    }

    boolean isNothing() {
        return counts.isEmpty() && touched.isEmpty();
    }

    /** Two rows that change in the same way are written by one statement. */
    Object manner() {
        return List.of(counts, touched);
    }

    /** A counter adds to what is stored, so that concurrent changes add up. */
    List<Update.Assignment> assignments(Object now) {
        List<Update.Assignment> assignments = new ArrayList<>();
        counts.forEach((counter, by) -> assignments.add(new Update.Assignment(
                counter.column(),
                new SqlExpression.Binary(
                        Statements.column(counter),
                        by < 0 ? "-" : "+",
                        Statements.bind(counter, magnitude(counter, by))))));
        touched.forEach(time -> assignments.add(new Update.Assignment(
                time.column(), Statements.bind(time, time.type().accept(now)))));
        return assignments;
    }

    private static @Nullable Object magnitude(Attribute counter, int by) {
        return counter.type().accept(Math.abs(by));
    }

    /** The rows of one model that are found by the same attributes. */
    record Place(ModelDefinition model, List<Attribute> key) {}
}
