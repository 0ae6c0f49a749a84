package org.sequelize4j.load;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.plan.Fetch;
import org.sequelize4j.plan.LoadPlan;
import org.sequelize4j.plan.Parameters;
import org.sequelize4j.plan.Planner;
import org.sequelize4j.plan.Shape;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.SqlText;

/**
 * Plans and prints what is asked, and keeps that by its shape: text, layout of binds and readers are made once, the values are
 * put in each time. All is thrown away when a declaration changes the definitions.
 */
final class Plans {
    private static final int MOST = 500;

    private final Executor executor;
    private final Planner planner;
    private final Runtimes runtimes;
    private final LoopDetector loops;
    private final Supplier<?> definitions;
    private volatile OfDefinitions kept;

    /**
     * Without any plan yet.
     *
     * @param definitions gives those that hold now; others are another object
     */
    Plans(Executor executor, Planner planner, Runtimes runtimes, LoopDetector loops, Supplier<?> definitions) {
        this.executor = executor;
        this.planner = planner;
        this.runtimes = runtimes;
        this.loops = loops;
        this.definitions = definitions;
        this.kept = new OfDefinitions(definitions.get());
    }

    /** What is kept as long as the definitions hold. */
    private record OfDefinitions(
            Object definitions,
            Kept<Shape<Find>, Rooted> finds,
            Kept<Shape<Find>, SqlText> counts,
            Kept<Shape<Find>, SqlText> glances,
            Kept<Shape<Include>, Rooted> relations,
            Kept<Shape<Include>, SqlText> relatedCounts,
            Kept<Shape<Include>, Fetched> fetches) {
        OfDefinitions(Object definitions) {
            this(
                    definitions,
                    new Kept<>(MOST),
                    new Kept<>(MOST),
                    new Kept<>(MOST),
                    new Kept<>(MOST),
                    new Kept<>(MOST),
                    new Kept<>(MOST));
        }
    }

    /** A plan with a statement of its own, ready to be run. */
    record Rooted(SqlText text, Reading reading, Sharing sharing, Company company) {}

    /** A plan for instances that are there, ready to be run. */
    record Fetched(Fetching fetching, Sharing sharing) {}

    /** A plan, and the values that its parameters have this time. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read by index for each bind
    record Filled<P>(P plan, @Nullable Object[] values) {}

    /** What a find does. */
    Filled<Rooted> of(Find find) {
        return filled(find, kept().finds(), asked -> of(planner.plan(asked)));
    }

    /** What counts the rows of a find. */
    SqlText count(Find find) {
        return text(filled(find, kept().counts(), asked -> print(planner.count(asked))));
    }

    /** What looks whether a find has any row. */
    SqlText any(Find find) {
        return text(filled(find, kept().glances(), asked -> print(planner.any(asked))));
    }

    private static <P> Filled<P> filled(Find find, Kept<Shape<Find>, P> kept, Function<Find, P> planned) {
        Parameters parameters = new Parameters();
        Shape<Find> shape = parameters.shape(find);
        return parameters.areMany()
                ? new Filled<>(planned.apply(find), Loading.NO_VALUES)
                : new Filled<>(kept.get(shape, asked -> planned.apply(asked.asked())), parameters.values());
    }

    /** What finds the associated rows of one source. */
    Filled<Rooted> related(Include include, List<Object> key) {
        return filled(include, key, kept().relations(), (asked, leading) -> of(planner.related(asked, leading)));
    }

    /** What counts the associated rows of one source. */
    SqlText count(Include include, List<Object> key) {
        return text(
                filled(include, key, kept().relatedCounts(), (asked, leading) -> print(planner.count(asked, leading))));
    }

    private static <P> Filled<P> filled(
            Include include,
            List<Object> key,
            Kept<Shape<Include>, P> kept,
            BiFunction<Include, List<Object>, P> planned) {
        Parameters parameters = Parameters.of(key);
        Shape<Include> shape = parameters.shape(include);
        return parameters.areMany()
                ? new Filled<>(planned.apply(include, key), Loading.NO_VALUES)
                : new Filled<>(
                        kept.get(shape, asked -> planned.apply(asked.asked(), Parameters.key(key.size()))),
                        parameters.values());
    }

    /** What loads an association of many sources. */
    Filled<Fetched> fetch(Include include) {
        return filled(include, List.of(), kept().fetches(), (asked, none) -> of(planner.fetch(asked)));
    }

    private static SqlText text(Filled<SqlText> asked) {
        return asked.plan().with(asked.values());
    }

    private SqlText print(Select select) {
        return executor.dialect().print(select);
    }

    /** A plan that was made elsewhere, ready to be run. */
    Rooted of(LoadPlan plan) {
        Sharing sharing = Sharing.of(plan.root().node());
        return new Rooted(
                print(plan.root().select()),
                new Reading(plan.root(), executor, runtimes, sharing),
                sharing,
                new Company(plan.strictness(), loops));
    }

    private Fetched of(Fetch plan) {
        Sharing sharing = Sharing.of(plan);
        return new Fetched(new Fetching(plan, executor, runtimes, sharing), sharing);
    }

    @SuppressWarnings("ReferenceEquality") // other definitions are another object
    private OfDefinitions kept() {
        OfDefinitions now = kept;
        Object current = definitions.get();
        if (now.definitions() != current) {
            now = new OfDefinitions(current);
            kept = now;
        }
        return now;
    }
}
