package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.DestroyOptions;
import org.sequelize4j.GraphPlan;
import org.sequelize4j.IncrementOptions;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Query;
import org.sequelize4j.Relation;
import org.sequelize4j.RestoreOptions;
import org.sequelize4j.Row;
import org.sequelize4j.ValidationRun;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.Definitions;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.hook.HooksOfModel;
import org.sequelize4j.hook.ModelHooks;
import org.sequelize4j.instance.Changes;
import org.sequelize4j.instance.Cohort;
import org.sequelize4j.instance.InstanceKind;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.ModelRuntime;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;
import org.sequelize4j.query.Find;
import org.sequelize4j.typed.TypedFaces;
import org.sequelize4j.write.ReachSettings;
import org.sequelize4j.write.WriteSettings;

/** One model, whatever face it shows: what its instances ask of it. */
final class ModelCore implements ModelRuntime {
    final Services services;
    private final String name;
    private final HooksOfModel hooks;
    private final ModelEngine<?> own;
    private final ModelEngine<Row> rows;

    /** That which was asked for last, which is nearly always the one that is asked for. */
    private volatile @Nullable InstanceKind latestKind;

    private volatile @Nullable Defined latestDefinition;

    /** What this model is among all definitions of one moment. */
    private record Defined(Definitions all, ModelDefinition own) {}

    ModelCore(Services services, String name) {
        this.services = services;
        this.name = name;
        this.hooks = services.registry.hooks().ofModel(name);
        this.rows = new ModelEngine<>(new Face<>(this, true));
        this.own = services.registry.typeOf(name) == null ? rows : new ModelEngine<>(new Face<>(this, false));
    }

    String name() {
        return name;
    }

    /** The model as it was defined, typed or dynamic. */
    ModelEngine<?> own() {
        return own;
    }

    /** The model by names. */
    ModelEngine<Row> rows() {
        return rows;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // other definitions are another object
    public ModelDefinition definition() {
        Definitions all = services.registry.definitions();
        Defined latest = latestDefinition;
        if (latest == null || latest.all() != all) {
            latest = new Defined(all, services.registry.require(name));
            latestDefinition = latest;
        }
        return latest.own();
    }

    @Override
    public Model<?> model() {
        return own;
    }

    @Override
    public ModelHooks hooks() {
        return hooks.now();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // another shape is another object
    public InstanceKind kind(ModelDefinition shape) {
        InstanceKind latest = latestKind;
        if (latest == null || latest.definition() != shape) {
            latest = shape.type() == null ? new InstanceKind(this, shape) : TypedFaces.kind(this, shape);
            latestKind = latest;
        }
        return latest;
    }

    /** Offline the instance keeps its values and stays unsaved, so that code which saves can be tested without a database. */
    @Override
    public void save(RowInstance row) {
        if (!services.backend.isOffline()) {
            services.writer().save(row);
        }
    }

    @Override
    public void save(RowInstance row, @Nullable Changes before, Consumer<Object> options, boolean asRow) {
        ModelEngine<?> face = asRow ? rows : own;
        WriteSettings settings = saveSettings(face, options);
        if (before != null && settings.fields() != null) {
            before.takeBack(settings::writes);
        } else if (before != null && !row.isNew()) {
            settings = settings.withChanged(before.since());
        }
        if (!services.backend.isOffline()) {
            services.writer().save(row, settings);
        }
    }

    private static <T> WriteSettings saveSettings(ModelEngine<T> model, Consumer<Object> options) {
        return SaveOptionsBuilder.of(model.face(), options);
    }

    @Override
    public void saveGraph(RowInstance row, Consumer<Object> options, boolean asRow) {
        graphs(asRow).save(row, options);
    }

    @Override
    public GraphPlan planGraph(RowInstance row, Consumer<Object> options, boolean asRow) {
        return graphs(asRow).plan(row, options);
    }

    private GraphFront<?> graphs(boolean asRow) {
        return new GraphFront<>((asRow ? rows : own).face());
    }

    @Override
    public void validate(RowInstance row, Consumer<? super ValidationRun> options) {
        services.writer().validate(row, ValidationRunBuilder.of(options));
    }

    @Override
    public void destroy(RowInstance row) {
        services.writer().destroy(row);
    }

    @Override
    public void destroy(RowInstance row, Consumer<? super DestroyOptions> options) {
        services.writer().destroy(row, DestroyOptionsBuilder.of(options));
    }

    @Override
    public void restore(RowInstance row) {
        services.writer().restore(row, ReachSettings.STANDARD);
    }

    @Override
    public void restore(RowInstance row, Consumer<? super RestoreOptions> options) {
        services.writer().restore(row, RestoreOptionsBuilder.of(options));
    }

    @Override
    public void increment(RowInstance row, Map<Attribute, Number> by, Consumer<? super IncrementOptions> options) {
        services.writer().increment(row, by, IncrementOptionsBuilder.silent(options));
    }

    @Override
    public void reload(RowInstance row, @Nullable Consumer<? super Query<Row>> query) {
        if (row.isNew()) {
            throw new InstanceException(
                    "This instance of \"" + name + "\" was never saved, so there is no row to reload it from.");
        }
        Consumer<? super Query<Row>> asked = query == null ? all -> {} : query;
        Find find = services.namedQueries.unscoped().byKey(row.definition(), storedKey(row), asked);
        List<RowInstance> found = services.finds.again(row, find);
        if (found.isEmpty()) {
            throw new InstanceException("No row of \"" + name + "\" has the key " + storedKey(row)
                    + " any more, so this instance cannot be reloaded."
                    + (definition().deletedAt() == null
                            ? ""
                            : " If it was destroyed, reload(q -> q.paranoid(false)) reads it."));
        }
        beforeChange(row);
        takeOver(row, found.get(0));
        Cohort cohort = found.get(0).cohort();
        if (!find.includes().isEmpty() && cohort != null) {
            cohort.addAll(List.of(row));
        }
    }

    private static Object storedKey(RowInstance row) {
        List<Object> key = new ArrayList<>();
        for (Attribute attribute : row.definition().primaryKey()) {
            Object value = row.storedValue(attribute.slot());
            if (value == null || value instanceof Slot) {
                throw new InstanceException(
                        "The instance of \"" + row.definition().name() + "\" has no value for \"" + attribute.name()
                                + "\", which is part of its primary key, so its row cannot be found.");
            }
            key.add(value);
        }
        return key.size() == 1 ? key.get(0) : key;
    }

    private static void takeOver(RowInstance row, RowInstance fresh) {
        row.forgetRelations();
        row.stored(List.of());
        row.hide(null);
        for (Attribute attribute : row.definition().attributes()) {
            Object value = fresh.raw(attribute.slot());
            if (value != Slot.UNSELECTED) {
                row.fill(attribute.slot(), value);
            }
        }
        fresh.computed().forEach(row::compute);
        for (AssociationDefinition association : row.definition().associations()) {
            LoadedRelation relation = fresh.loaded(association);
            if (relation != null) {
                row.load(association, relation);
            }
        }
    }

    @Override
    public void assign(RowInstance row, Record values, boolean skipNulls) {
        services.records().assign(row, values, skipNulls);
    }

    @Override
    public Relation<?> relation(RowInstance row, AssociationDefinition association, boolean asRows) {
        return services.relations().handle(row, association, asRows);
    }

    @Override
    public One<?> relation(RowInstance row, OneOf association, boolean asRows) {
        return services.relations().handle(row, association, asRows);
    }

    @Override
    public @Nullable Object call(RowInstance row, String method, @Nullable Object[] arguments) {
        return services.relations().call(row, method, arguments);
    }

    @Override
    public void with(
            RowInstance row,
            AssociationDefinition association,
            Consumer<Object> child,
            @Nullable Consumer<Object> link,
            boolean asRows) {
        services.graphs().with(row, association, child, link, asRows);
    }

    @Override
    public void connect(
            RowInstance row,
            AssociationDefinition association,
            @Nullable Object existing,
            @Nullable Consumer<Object> link,
            boolean asRows) {
        services.graphs().connect(row, association, existing, link, asRows);
    }

    @Override
    public void beforeChange(RowInstance row) {
        services.guard.beforeChange(row);
    }

    @Override
    public void beforeLoading(List<RowInstance> rows, AssociationDefinition association) {
        services.guard.beforeLoading(rows, association);
    }

    @Override
    public String toString() {
        return name;
    }
}
