package org.sequelize4j.instance;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.DestroyOptions;
import org.sequelize4j.GraphOptions;
import org.sequelize4j.GraphPlan;
import org.sequelize4j.IncrementOptions;
import org.sequelize4j.Many;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Query;
import org.sequelize4j.Relation;
import org.sequelize4j.RestoreOptions;
import org.sequelize4j.Row;
import org.sequelize4j.SaveOptions;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.InstanceException;

/**
 * One row as users hold it on the dynamic face. A typed instance is a proxy in front of a subclass; what both faces have in
 * common (equality, text, maps) is here.
 */
public non-sealed class RowInstance extends RowValues {
    /**
     * Makes a new, unsaved row over its slots.
     *
     * @param slots one for each attribute of the definition; not copied
     */
    public RowInstance(InstanceKind kind, @Nullable Object[] slots) {
        super(kind, slots);
    }

    @Override
    final RowInstance self() {
        return this;
    }

    /** The object that users hold: this, or the proxy of a typed model. */
    public Object face() {
        return this;
    }

    @Override
    public final Row save() {
        checkThread();
        runtime().save(this);
        return this;
    }

    @Override
    public final Row save(Consumer<? super SaveOptions<Row>> options) {
        checkThread();
        runtime().save(this, null, saveOptions(options), true);
        return this;
    }

    @Override
    public final Row update(Consumer<? super Row> change) {
        return update(change, options -> {});
    }

    @Override
    public final Row update(Consumer<? super Row> change, Consumer<? super SaveOptions<Row>> options) {
        Given.lambda(change, "row -> row.set(\"name\", \"Jack\")");
        update(() -> change.accept(this), saveOptions(options), true);
        return this;
    }

    @Override
    public final Row update(Map<String, ? extends @Nullable Object> values) {
        return update(values, options -> {});
    }

    @Override
    public final Row update(
            Map<String, ? extends @Nullable Object> values, Consumer<? super SaveOptions<Row>> options) {
        update(() -> set(values), saveOptions(options), true);
        return this;
    }

    @Override
    public final Row update(Record values) {
        update(() -> runtime().assign(this, values, false), options -> {}, true);
        return this;
    }

    @Override
    public final Row patch(Record values) {
        update(() -> runtime().assign(this, values, true), options -> {}, true);
        return this;
    }

    /** Makes a change, and saves what it has changed. */
    public final void update(Runnable change, Consumer<Object> options, boolean asRow) {
        checkThread();
        Changes before = Changes.of(this);
        change.run();
        runtime().save(this, before, options, asRow);
    }

    @SuppressWarnings("unchecked") // the runtime gives the options of a row where it is asked to save as one
    private static Consumer<Object> saveOptions(Consumer<? super SaveOptions<Row>> options) {
        Given.lambda(options, "o -> o.fields(\"name\")");
        return given -> options.accept((SaveOptions<Row>) given);
    }

    @Override
    public final Row saveGraph() {
        return saveGraph(graph -> {});
    }

    @Override
    public final Row saveGraph(Consumer<? super GraphOptions<Row>> graph) {
        checkThread();
        runtime().saveGraph(this, graphOptions(graph), true);
        return this;
    }

    @Override
    public final GraphPlan planGraph(Consumer<? super GraphOptions<Row>> graph) {
        checkThread();
        return runtime().planGraph(this, graphOptions(graph), true);
    }

    @SuppressWarnings("unchecked") // the runtime gives the options of a row where it is asked to save as one
    private static Consumer<Object> graphOptions(Consumer<? super GraphOptions<Row>> options) {
        Given.lambda(options, "g -> g.association(\"lines\")");
        return given -> options.accept((GraphOptions<Row>) given);
    }

    @Override
    public final Row reload() {
        checkThread();
        runtime().reload(this, null);
        return this;
    }

    @Override
    public final Row reload(Consumer<? super Query<Row>> query) {
        checkThread();
        runtime().reload(this, Given.lambda(query, "q -> q.include(\"ship\")"));
        return this;
    }

    @Override
    public final void destroy() {
        checkThread();
        runtime().destroy(this);
    }

    @Override
    public final void destroy(Consumer<? super DestroyOptions> options) {
        checkThread();
        runtime().destroy(this, options);
    }

    @Override
    public final Row restore() {
        checkThread();
        runtime().restore(this);
        return this;
    }

    @Override
    public final Row restore(Consumer<? super RestoreOptions> options) {
        checkThread();
        runtime().restore(this, options);
        return this;
    }

    @Override
    public final boolean isSoftDeleted() {
        Attribute deletedAt = definition().deletedAt();
        if (deletedAt == null) {
            throw new InstanceException("Model is not paranoid: rows of \""
                    + definition().name() + "\" are really deleted, so none can be marked as destroyed.");
        }
        return !Objects.equals(read(deletedAt.slot()), definition().aliveValue());
    }

    @Override
    public final Row increment(String name, Number by) {
        return increment(Collections.singletonMap(name, by));
    }

    @Override
    public final Row decrement(String name, Number by) {
        return decrement(Collections.singletonMap(name, by));
    }

    @Override
    public final Row increment(Map<String, ? extends Number> by) {
        return increment(by, options -> {});
    }

    @Override
    public final Row increment(Map<String, ? extends Number> by, Consumer<? super IncrementOptions> options) {
        checkThread();
        Map<Attribute, Number> summands = new LinkedHashMap<>();
        Given.to("increment(…)", by, "a map by attribute, such as Map.of(\"stock\", 1)")
                .forEach((name, summand) -> summands.put(attribute(name), summand));
        runtime().increment(this, summands, options);
        return this;
    }

    @Override
    public final Row decrement(Map<String, ? extends Number> by) {
        Map<String, Number> negative = new LinkedHashMap<>();
        Given.to("decrement(…)", by, "a map by attribute, such as Map.of(\"stock\", 1)")
                .forEach((name, summand) -> negative.put(name, Negation.of(summand)));
        return increment(negative);
    }

    @Override
    @SuppressWarnings("unchecked") // as rows, a to-one association has a handle of rows
    public final One<Row> one(String association) {
        OneOf oneOf = definition().oneOf(association);
        if (oneOf != null) {
            checkThread();
            return (One<Row>) runtime().relation(this, oneOf, true);
        }
        AssociationDefinition definition = association(association);
        if (definition.toMany()) {
            throw Refusals.wrongHandle(definition, "many");
        }
        return (One<Row>) relation(definition);
    }

    @Override
    @SuppressWarnings("unchecked") // as rows, a to-many association has a handle of rows
    public final Many<Row> many(String association) {
        AssociationDefinition definition = association(association);
        if (!definition.toMany()) {
            throw Refusals.wrongHandle(definition, "one");
        }
        return (Many<Row>) relation(definition);
    }

    @Override
    @SuppressWarnings("unchecked") // as rows, a belongsToMany has a handle of rows
    public final ManyThrough<Row, Row> manyThrough(String association) {
        AssociationDefinition definition = association(association);
        if (definition.through().isEmpty()) {
            throw Refusals.wrongHandle(definition, definition.toMany() ? "many" : "one");
        }
        return (ManyThrough<Row, Row>) relation(definition);
    }

    private Relation<?> relation(AssociationDefinition association) {
        checkThread();
        return runtime().relation(this, association, true);
    }

    @Override
    public final Row with(String association, Consumer<? super Row> child) {
        runtime().with(this, association(association), Faces.rows(child), null, true);
        return this;
    }

    @Override
    public final Row with(String association, Consumer<? super Row> child, Consumer<? super Row> link) {
        runtime().with(this, association(association), Faces.rows(child), Faces.rows(link), true);
        return this;
    }

    @Override
    public final Row connect(String association, @Nullable Object existing) {
        OneOf oneOf = definition().oneOf(association);
        if (oneOf == null) {
            runtime().connect(this, association(association), existing, null, true);
        } else if (existing != null) {
            runtime().connect(this, Leading.to(oneOf, existing), existing, null, true);
        }
        return this;
    }

    private AssociationDefinition association(String alias) {
        AssociationDefinition association = definition().association(alias);
        OneOf oneOf = definition().oneOf(alias);
        if (oneOf != null) {
            throw Leading.unknownModel(
                    oneOf,
                    "Build it by its own model and give it to connect(\"" + alias + "\", …), or use the"
                            + " association with that model, such as \""
                            + oneOf.targets().get(0).as() + "\".");
        }
        if (association == null) {
            throw Refusals.unknownAssociation(this, alias);
        }
        return association;
    }

    @Override
    public final <R> Row with(Function<? super Row, ? extends Relation<R>> association, Consumer<? super R> child) {
        throw Refusals.methodReference();
    }

    @Override
    public final <R, J> Row with(
            Function<? super Row, ? extends ManyThrough<R, J>> association,
            Consumer<? super R> child,
            Consumer<? super J> link) {
        throw Refusals.methodReference();
    }

    @Override
    public final <R> Row connect(Function<? super Row, ? extends Relation<R>> association, @Nullable R existing) {
        throw Refusals.methodReference();
    }

    @Override
    public final <R, J> Row connect(
            Function<? super Row, ? extends ManyThrough<R, J>> association, R existing, Consumer<? super J> link) {
        throw Refusals.methodReference();
    }

    @Override
    public final @Nullable Object call(String method, @Nullable Object... arguments) {
        checkThread();
        return runtime().call(this, method, arguments);
    }

    @Override
    public final Map<String, @Nullable Object> toMap() {
        checkThread();
        return MapView.of(this);
    }

    @Override
    public final String toJson() {
        return JsonText.of(jsonTree());
    }

    /** {@link #toMap} in the values that JSON has; what Jackson writes. */
    @JsonValue
    public final @Nullable Object jsonTree() {
        return JsonView.tree(MapView.asStored(this));
    }

    @Override
    public final Model<?> model() {
        return runtime().model();
    }

    @Override
    @JsonValue(false)
    public final Row row() {
        return this;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && Identity.same(this, other);
    }

    @Override
    public final boolean equalsOneOf(Collection<?> others) {
        return Given.to("equalsOneOf(…)", others, "a collection of instances").stream()
                .anyMatch(other -> equals(Faces.behindOrNull(other)));
    }

    @Override
    public final int hashCode() {
        return Identity.hash(this);
    }

    @Override
    public final String toString() {
        return Identity.text(this);
    }
}
