package org.sequelize4j.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.dialect.ColumnReader;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.plan.LoadPlan;
import org.sequelize4j.plan.Planner;
import org.sequelize4j.plan.RowsPlan;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Layout;
import org.sequelize4j.query.Operand;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.type.DataType;

/** Carries out plans: runs their statements and makes instances of the rows. */
public final class Loader {
    private final Executor executor;
    private final Planner planner;
    private final Plans plans;
    private final LoadingRules rules;

    public Loader(Executor executor, Planner planner, Runtimes runtimes) {
        this(executor, planner, runtimes, LoadingRules.STANDARD, () -> planner);
    }

    /**
     * A loader of all models.
     *
     * @param definitions gives those that hold now; others are another object
     */
    public Loader(Executor executor, Planner planner, Runtimes runtimes, LoadingRules rules, Supplier<?> definitions) {
        this.rules = rules;
        this.executor = executor;
        this.planner = planner;
        this.plans = new Plans(executor, planner, runtimes, rules.loops(), definitions);
    }

    /** The instances of a find, with all that it includes. */
    public List<RowInstance> load(Find find) {
        Plans.Filled<Plans.Rooted> asked = plans.of(find);
        return roots(asked.plan(), loading(asked.plan(), asked.values()));
    }

    /** The root instances, with all that the plan includes. */
    public List<RowInstance> load(LoadPlan plan) {
        Plans.Rooted rooted = plans.of(plan);
        return roots(rooted, loading(rooted, Loading.NO_VALUES));
    }

    public LoadingRules rules() {
        return rules;
    }

    private Loading loading(Plans.Rooted plan, @Nullable Object[] values) {
        return new Loading(plan.company(), Shared.of(plan.sharing()), values);
    }

    private List<RowInstance> roots(Plans.Rooted plan, Loading loading) {
        return plan.reading().roots(run(plan, loading));
    }

    private Collected run(Plans.Rooted plan, Loading loading) {
        Reading reading = plan.reading();
        Collected collected = reading.collected(loading);
        executor.each(plan.text().with(loading.values()), rows -> {
            if (reading.row(rows, collected) != null) {
                reading.link(rows, collected);
            }
        });
        reading.complete(collected);
        return collected;
    }

    /** The root instances one after the other; what is included is fetched for some hundreds at a time. To be closed. */
    public Stream<RowInstance> stream(LoadPlan plan) {
        Plans.Rooted rooted = plans.of(plan);
        return Chunks.stream(rooted.text(), () -> rooted.reading().whole(loading(rooted, Loading.NO_VALUES)), executor);
    }

    /** Whether the rows of a plan can become arrays: each stands there once, with all that the layout takes. */
    public boolean fits(LoadPlan plan, Layout layout) {
        return TupleReader.fits(plan.root().node(), layout);
    }

    /** What the layout takes of the root rows, without making instances. */
    public List<@Nullable Object[]> tuples(LoadPlan plan, Layout layout) {
        Whole<@Nullable Object[]> rows = new TupleReading(plan.root(), layout, executor).whole();
        executor.each(executor.dialect().print(plan.root().select()), rows::read);
        return rows.complete();
    }

    /** The same one after the other. To be closed. */
    public Stream<@Nullable Object[]> streamTuples(LoadPlan plan, Layout layout) {
        TupleReading reading = new TupleReading(plan.root(), layout, executor);
        return Chunks.stream(executor.dialect().print(plan.root().select()), reading::whole, executor);
    }

    /** Rows as they are, by the names of what was selected. */
    public List<Map<String, @Nullable Object>> rows(Find find) {
        RowsPlan plan = planner.rows(find);
        ValueReaders values = new ValueReaders(executor.dialect());
        String[] names = plan.columns().stream().map(RowsPlan.Column::name).toArray(String[]::new);
        ColumnReader[] readers = plan.columns().stream()
                .map(column -> values.of(column.operand()))
                .toArray(ColumnReader[]::new);
        return executor.query(executor.dialect().print(plan.select()), rows -> {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (int i = 0; i < readers.length; i++) {
                map.put(names[i], readers[i].read(rows, i + 1));
            }
            return map;
        });
    }

    /** How many root instances the find would give without limit and offset. */
    public long count(Find find) {
        return number(plans.count(find));
    }

    /** Whether the find would give any root instance without limit and offset. */
    public boolean any(Find find) {
        return !executor.query(plans.any(find), rows -> true).isEmpty();
    }

    /**
     * One value over the root rows of a find, without limit and offset.
     *
     * @param type what the value is read as; null to tell by the function
     */
    public Optional<Object> aggregate(Find find, Operand function, @Nullable DataType type) {
        ColumnReader reader = type == null
                ? new ValueReaders(executor.dialect()).of(function)
                : executor.dialect().reader(type);
        return executor.query(
                        executor.dialect().print(planner.aggregate(find, function)),
                        rows -> Optional.<Object>ofNullable(reader.read(rows, 1)))
                .get(0);
    }

    /** Loads an association for all sources that lack it, as an include of it would have done. */
    public void loadRelation(List<RowInstance> sources, Include include) {
        AssociationDefinition association = include.association();
        List<RowInstance> lacking = new ArrayList<>(sources.size());
        for (RowInstance source : sources) {
            if (source.loaded(association) == null) {
                lacking.add(source);
            }
        }
        if (lacking.isEmpty()) {
            return;
        }
        RowInstance source = lacking.get(0);
        source.runtime().beforeLoading(lacking, association);
        if (lacking.size() == 1) {
            LoadedRelation.ToMany found = fetch(source, include);
            source.load(association, association.toMany() ? found : one(found));
        } else {
            Plans.Filled<Plans.Fetched> asked = plans.fetch(include);
            asked.plan()
                    .fetching()
                    .run(lacking, inCompanyOf(source, asked.plan().sharing(), asked.values()));
        }
    }

    private Loading inCompanyOf(RowInstance source, Sharing sharing, @Nullable Object[] values) {
        return new Loading(Company.of(source, rules.loops()), Shared.of(sharing), values);
    }

    private static LoadedRelation one(LoadedRelation.ToMany found) {
        return new LoadedRelation.ToOne(
                found.targets().isEmpty() ? null : found.targets().get(0));
    }

    /** The same for all attributes of the targets. */
    public void loadRelation(List<RowInstance> sources, AssociationDefinition association) {
        loadRelation(sources, Include.of(association));
    }

    /**
     * Finds associated instances of one source anew; what the source has loaded stays as it is.
     *
     * @return the targets of an association of any kind, with their links when it is a belongsToMany
     */
    public LoadedRelation.ToMany fetch(RowInstance source, Include include) {
        AssociationDefinition association = include.association();
        List<Object> key = Keys.ofSource(source, association);
        if (key == null) {
            return new LoadedRelation.ToMany(List.of(), association instanceof BelongsToMany ? List.of() : null);
        }
        Plans.Filled<Plans.Rooted> asked = plans.related(include, key);
        Plans.Rooted plan = asked.plan();
        Reading reading = plan.reading();
        Collected collected = run(
                plan,
                plan.company().strictness() == null
                        ? inCompanyOf(source, plan.sharing(), asked.values())
                        : loading(plan, asked.values()));
        List<RowInstance> targets = reading.roots(collected);
        List<RowInstance> links = reading.links(collected);
        WaysBack.of(association).assign(source, targets, links);
        return new LoadedRelation.ToMany(targets, links);
    }

    /** The same with what is asked of the targets only. */
    public LoadedRelation.ToMany fetch(RowInstance source, AssociationDefinition association, Find targets) {
        return fetch(source, Include.of(association, targets));
    }

    /** How many associated rows of one source fulfil the conditions of the include. */
    public long count(RowInstance source, Include include) {
        List<Object> key = Keys.ofSource(source, include.association());
        return key == null ? 0 : number(plans.count(include, key));
    }

    private long number(SqlText count) {
        return executor.query(count, rows -> rows.getLong(1)).get(0);
    }
}
