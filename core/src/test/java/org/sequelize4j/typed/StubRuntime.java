package org.sequelize4j.typed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.DestroyOptions;
import org.sequelize4j.GraphPlan;
import org.sequelize4j.IncrementOptions;
import org.sequelize4j.Many;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Query;
import org.sequelize4j.Relation;
import org.sequelize4j.RestoreOptions;
import org.sequelize4j.Row;
import org.sequelize4j.ValidationRun;
import org.sequelize4j.association.DefinitionResolver;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.Converters;
import org.sequelize4j.definition.Definitions;
import org.sequelize4j.definition.ModelDefaults;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.hook.ModelHooks;
import org.sequelize4j.instance.Changes;
import org.sequelize4j.instance.InstanceKind;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.ModelRuntime;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;

/** A model without an engine: remembers what was asked of it, and gives handles of what is loaded. */
final class StubRuntime implements ModelRuntime {
    final List<String> asked = new ArrayList<>();

    @Nullable
    Object answer;

    private final ModelDefinition definition;

    StubRuntime(ModelDefinition definition) {
        this.definition = definition;
    }

    static Definitions definitions(Class<?> type) {
        TypedDeclarations declared = TypedModels.scan(type, Converters.NONE);
        return DefinitionResolver.resolve(declared.models(), declared.associations(), ModelDefaults.STANDARD);
    }

    static StubRuntime of(Class<?> type) {
        return new StubRuntime(definitions(type).model(TypedModels.name(type)));
    }

    RowInstance unsaved() {
        @Nullable Object[] slots = new Object[definition.attributes().size()];
        Arrays.fill(slots, Slot.UNSET);
        return kind(definition).over(slots);
    }

    RowInstance stored(Map<String, Object> values) {
        RowInstance row = unsaved();
        for (Attribute attribute : definition.attributes()) {
            row.fill(attribute.slot(), values.get(attribute.name()));
        }
        row.stored();
        return row;
    }

    @Override
    public ModelHooks hooks() {
        return ModelHooks.NONE;
    }

    @Override
    public ModelDefinition definition() {
        return definition;
    }

    @Override
    public Model<?> model() {
        throw new UnsupportedOperationException();
    }

    @Override
    public InstanceKind kind(ModelDefinition shape) {
        return TypedFaces.kind(this, shape);
    }

    @Override
    public void save(RowInstance row) {
        asked.add("save");
    }

    @Override
    public void assign(RowInstance row, Record values, boolean skipNulls) {
        RecordInput.values(values, definition, skipNulls).forEach(row::set);
    }

    @Override
    public void save(RowInstance row, @Nullable Changes before, Consumer<Object> options, boolean asRow) {
        save(row);
    }

    @Override
    public void destroy(RowInstance row, Consumer<? super DestroyOptions> options) {
        destroy(row);
    }

    @Override
    public void saveGraph(RowInstance row, Consumer<Object> options, boolean asRow) {
        asked.add("saveGraph");
    }

    @Override
    public GraphPlan planGraph(RowInstance row, Consumer<Object> options, boolean asRow) {
        asked.add("planGraph");
        return new GraphPlan(List.of());
    }

    @Override
    public void validate(RowInstance row, Consumer<? super ValidationRun> options) {
        asked.add("validate");
    }

    @Override
    public void destroy(RowInstance row) {
        asked.add("destroy");
    }

    @Override
    public void reload(RowInstance row, @Nullable Consumer<? super Query<Row>> query) {
        asked.add("reload");
    }

    @Override
    public void restore(RowInstance row) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void restore(RowInstance row, Consumer<? super RestoreOptions> options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void increment(RowInstance row, Map<Attribute, Number> by, Consumer<? super IncrementOptions> options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Relation<?> relation(RowInstance row, AssociationDefinition association, boolean asRows) {
        asked.add("relation " + association.as());
        return row.loaded(association) instanceof LoadedRelation.ToMany many
                ? Many.of(many.targets().stream().map(RowInstance::face).toList())
                : One.of(
                        row.loaded(association) instanceof LoadedRelation.ToOne one && one.target() != null
                                ? one.target().face()
                                : null);
    }

    @Override
    public One<?> relation(RowInstance row, OneOf association, boolean asRows) {
        throw new UnsupportedOperationException("The stub has no associations with one of several models.");
    }

    @Override
    public @Nullable Object call(RowInstance row, String method, @Nullable Object[] arguments) {
        asked.add(method);
        for (Object argument : arguments) {
            if (argument instanceof Consumer<?>) {
                @SuppressWarnings("unchecked")
                Consumer<Object> consumer = (Consumer<Object>) argument;
                consumer.accept(row);
            }
        }
        return answer;
    }

    @Override
    public void with(
            RowInstance row,
            AssociationDefinition association,
            Consumer<Object> child,
            @Nullable Consumer<Object> link,
            boolean asRows) {
        asked.add("with " + association.as() + (link == null ? "" : " and link"));
    }

    @Override
    public void connect(
            RowInstance row,
            AssociationDefinition association,
            @Nullable Object existing,
            @Nullable Consumer<Object> link,
            boolean asRows) {
        asked.add("connect " + association.as() + (link == null ? "" : " and link"));
    }

    @Override
    public void beforeChange(RowInstance row) {
        asked.add("change");
    }

    @Override
    public void beforeLoading(List<RowInstance> rows, AssociationDefinition association) {
        asked.add("load " + association.as());
    }
}
