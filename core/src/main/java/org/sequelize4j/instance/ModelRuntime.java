package org.sequelize4j.instance;

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
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.hook.ModelHooks;

/** What an instance asks of its model to do with the database; implemented by the engine. */
public interface ModelRuntime {
    ModelDefinition definition();

    Model<?> model();

    /** What runs around writes of this model now. */
    ModelHooks hooks();

    /** What makes instances of this shape of the model. */
    InstanceKind kind(ModelDefinition shape);

    void save(RowInstance row);

    /**
     * The same as the options say.
     *
     * @param before what was changed before the change that is to be written: when the options name attributes, what it has changed
     *     of others is taken back, else nothing but it is written; null to write all that is changed
     * @param options given the options of a save, whose attributes are those of the instance's face, or names when
     *     {@code asRow}
     */
    void save(RowInstance row, @Nullable Changes before, Consumer<Object> options, boolean asRow);

    /**
     * Saves the row with what hangs on it.
     *
     * @param options given the options of a graph, as those of a save
     */
    void saveGraph(RowInstance row, Consumer<Object> options, boolean asRow);

    /** What that would write. */
    GraphPlan planGraph(RowInstance row, Consumer<Object> options, boolean asRow);

    /** Judges the values without saving them. */
    void validate(RowInstance row, Consumer<? super ValidationRun> options);

    /** Sets an attribute for each component of the record; those that are null only when they are not skipped. */
    void assign(RowInstance row, Record values, boolean skipNulls);

    void destroy(RowInstance row);

    void destroy(RowInstance row, Consumer<? super DestroyOptions> options);

    /** Takes back that the row was destroyed. */
    void restore(RowInstance row);

    void restore(RowInstance row, Consumer<? super RestoreOptions> options);

    /**
     * Reads the row again; what was loaded of its relations is forgotten.
     *
     * @param query null for all attributes and no includes
     */
    void reload(RowInstance row, @Nullable Consumer<? super Query<Row>> query);

    /** Adds in the database and reads the sum back. */
    void increment(RowInstance row, Map<Attribute, Number> by, Consumer<? super IncrementOptions> options);

    /** The handle whose methods take and give the targets' faces, or rows when {@code asRows}. */
    Relation<?> relation(RowInstance row, AssociationDefinition association, boolean asRows);

    /** The same of an association that leads to a row of one of several models. */
    One<?> relation(RowInstance row, OneOf association, boolean asRows);

    /** A relation method by its documented name. */
    @Nullable
    Object call(RowInstance row, String method, @Nullable Object[] arguments);

    /** A new associated instance to be written with this one; the consumers get faces. */
    void with(
            RowInstance row,
            AssociationDefinition association,
            Consumer<Object> child,
            @Nullable Consumer<Object> link,
            boolean asRows);

    /** An existing instance to be connected when this one is written; nothing when it is null. */
    void connect(
            RowInstance row,
            AssociationDefinition association,
            @Nullable Object existing,
            @Nullable Consumer<Object> link,
            boolean asRows);

    /** Inside a transaction: remembers the instance's state, to give it back on rollback. */
    void beforeChange(RowInstance row);

    /** Inside a transaction: remembers what these instances have loaded of the association, to give it back on rollback. */
    void beforeLoading(List<RowInstance> rows, AssociationDefinition association);
}
