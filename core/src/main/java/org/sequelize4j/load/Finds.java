package org.sequelize4j.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.FoundEvent;
import org.sequelize4j.HookType;
import org.sequelize4j.definition.AlongPath;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.hook.ModelHooks;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.plan.LoadPlan;
import org.sequelize4j.plan.Planner;
import org.sequelize4j.query.EditableCondition;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.KeysCondition;
import org.sequelize4j.query.Layout;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Queries;

/** Finds and counts as users ask for them: with the hooks around that. */
public final class Finds {
    private final Planner planner;
    private final Loader loader;
    private final Queries queries;
    private final Runtimes runtimes;

    public Finds(Planner planner, Loader loader, Queries queries, Runtimes runtimes) {
        this.planner = planner;
        this.loader = loader;
        this.queries = queries;
        this.runtimes = runtimes;
    }

    public List<RowInstance> all(Find find) {
        return find(find, false, false);
    }

    /** At most one, which hooks are told. */
    public List<RowInstance> one(Find find) {
        return find(find, true, false);
    }

    /** The row of an instance anew, with what was included when it was found unless the find includes something itself. */
    public List<RowInstance> again(RowInstance row, Find find) {
        return one(WantedIncludes.repeated(row, find));
    }

    /** The same for a purpose that hooks see no instances of. */
    public List<RowInstance> unseen(Find find) {
        return find(find, false, true);
    }

    private List<RowInstance> find(Find find, boolean single, boolean raw) {
        return asPrepared(prepared(find), single, raw);
    }

    /** Those of a find that the hooks before it have seen. */
    public List<RowInstance> asPrepared(Find find) {
        return asPrepared(find, false, false);
    }

    private List<RowInstance> asPrepared(Find find, boolean single, boolean raw) {
        List<RowInstance> rows = loader.load(find);
        after(find, raw ? List.of() : rows, single, raw);
        return rows;
    }

    /**
     * The rows in another shape. Instances are made only where hooks look at them, or where the rows of the plan are no arrays.
     *
     * @param single whether hooks are told that one was wanted
     */
    public <R> List<R> shaped(
            Find find,
            boolean single,
            Layout layout,
            Function<? super RowInstance, ? extends R> ofInstance,
            Function<? super @Nullable Object[], ? extends R> ofTuple) {
        return shapedAsPrepared(prepared(find), single, layout, ofInstance, ofTuple);
    }

    /** The same of a find that the hooks before it have seen. */
    public <R> List<R> shapedAsPrepared(
            Find find,
            boolean single,
            Layout layout,
            Function<? super RowInstance, ? extends R> ofInstance,
            Function<? super @Nullable Object[], ? extends R> ofTuple) {
        LoadPlan plan = planner.plan(find);
        List<R> shaped = new ArrayList<>();
        if (!hooks(find).has(HookType.AFTER_FIND) && loader.fits(plan, layout)) {
            loader.tuples(plan, layout).forEach(tuple -> shaped.add(ofTuple.apply(tuple)));
        } else {
            List<RowInstance> rows = loader.load(plan);
            after(find, rows, single, false);
            rows.forEach(row -> shaped.add(ofInstance.apply(row)));
        }
        return shaped;
    }

    /** Rows as they are, by the names of what was selected. */
    public List<Map<String, @Nullable Object>> rows(Find find) {
        List<Map<String, @Nullable Object>> rows = loader.rows(prepared(find));
        after(find, List.of(), false, true);
        return rows;
    }

    /** Associated instances of one source; the condition that hooks see has the source's key in it. */
    public LoadedRelation.ToMany related(RowInstance source, Include include) {
        return related(source, include, false);
    }

    /** The same for a purpose that hooks see no instances of. */
    public LoadedRelation.ToMany relatedUnseen(RowInstance source, Include include) {
        return related(source, include, true);
    }

    private LoadedRelation.ToMany related(RowInstance source, Include include, boolean raw) {
        Find find = include.query();
        List<Object> key = Keys.ofSource(source, include.association());
        if (key == null || !hooks(find).ofFinds()) {
            return withLinks(include.association(), loader.fetch(source, include));
        }
        LoadedRelation.ToMany found = withLinks(include.association(), loader.fetch(source, seen(include, key)));
        after(find, raw ? List.of() : found.targets(), !include.association().toMany(), raw);
        return found;
    }

    /** A target that is asked for through one source tells its junction row under the junction's name. */
    private static LoadedRelation.ToMany withLinks(AssociationDefinition association, LoadedRelation.ToMany found) {
        List<RowInstance> links = found.links();
        if (links != null && association instanceof BelongsToMany through) {
            String name = through.throughModel().name();
            for (int i = 0; i < links.size(); i++) {
                found.targets().get(i).compute(name, links.get(i));
            }
        }
        return found;
    }

    /** How many associated rows of one source there are; to hooks it is a find, as it is in Sequelize. */
    public long countRelated(RowInstance source, Include include) {
        Find find = include.query();
        List<Object> key = Keys.ofSource(source, include.association());
        if (key == null || !hooks(find).ofFinds()) {
            return loader.count(source, include);
        }
        long count = loader.count(source, seen(include, key));
        after(find, List.of(), true, true);
        return count;
    }

    /** How many rows a find gives, where it is their number alone that matters; to hooks it is the find. */
    public long number(Find find) {
        long count = loader.count(prepared(find));
        after(find, List.of(), false, true);
        return count;
    }

    /** The include as hooks have changed it. The condition that they see has the source's key in it. */
    private Include seen(Include include, List<Object> key) {
        Find find = include.query();
        Find seen = include.association() instanceof BelongsToMany || include.association() instanceof AlongPath
                ? find
                : find.withWhere(Predicate.all(
                        List.of(KeysCondition.equal(include.association().matchingKeys(), key), find.where())));
        return include.withQuery(prepared(seen));
    }

    /** Whether that model has hooks at all. */
    public boolean isHooked(ModelDefinition model) {
        return !runtimes.of(model).hooks().isEmpty();
    }

    /** Whether hooks look at finds of that model. */
    public boolean isSeen(ModelDefinition model) {
        return runtimes.of(model).hooks().ofFinds();
    }

    private void after(Find find, List<RowInstance> rows, boolean single, boolean raw) {
        ModelHooks hooks = hooks(find);
        if (hooks.has(HookType.AFTER_FIND)) {
            hooks.run(HookType.AFTER_FIND, asRows -> found(rows, asRows, single, raw));
        }
    }

    /** The find as the hooks before it have changed it. */
    public Find prepared(Find find) {
        ModelHooks hooks = hooks(find);
        if (!hooks.ofFinds()) {
            return find;
        }
        EditableCondition condition = new EditableCondition(queries, find.model(), find.where());
        hooks.run(HookType.BEFORE_FIND, asRows -> new Finding<>(condition, asRows, false));
        hooks.run(HookType.BEFORE_FIND_AFTER_EXPAND_INCLUDE_ALL, asRows -> new Finding<>(condition, asRows, false));
        hooks.run(HookType.BEFORE_FIND_AFTER_OPTIONS, asRows -> new Finding<>(condition, asRows, true));
        condition.close();
        return find.withWhere(condition.condition());
    }

    private static FoundEvent<?> found(List<RowInstance> rows, boolean asRows, boolean single, boolean raw) {
        return new FoundEvent<Object>(
                asRows
                        ? List.copyOf(rows)
                        : rows.stream().map(RowInstance::face).toList(),
                single,
                raw);
    }

    public long count(Find find) {
        ModelHooks hooks = hooks(find);
        if (!hooks.has(HookType.BEFORE_COUNT)) {
            return loader.count(find);
        }
        EditableCondition condition = new EditableCondition(queries, find.model(), find.where());
        hooks.run(HookType.BEFORE_COUNT, asRows -> new Finding<>(condition, asRows, false));
        condition.close();
        return loader.count(find.withWhere(condition.condition()));
    }

    private ModelHooks hooks(Find find) {
        return find.hooks() ? runtimes.of(find.model()).hooks() : ModelHooks.NONE;
    }
}
