package org.sequelize4j.typed;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Layout;

/**
 * A record as the shape of a model's rows: its components are attributes, its nested records to-one associations, its lists of
 * records to-many associations. It says what a query has to load, and turns each row into a record.
 */
public final class RecordShape<R> {
    private static final Remembered<RecordShape<?>> REMEMBERED = new Remembered<>();

    private final Class<R> type;
    private final ShapeNode root;
    private final ShapeReader reader;
    private final Layout layout;

    private RecordShape(Class<R> type, ModelDefinition model) {
        this.type = type;
        this.root = new ShapeNode(model);
        this.reader = new ShapeBuilder().record(type, root);
        this.layout = root.layout();
    }

    /**
     * Joins a record with a model; remembered for the definition that was asked for last.
     *
     * @throws org.sequelize4j.error.QueryException when a component fits nothing, with a suggestion
     * @throws org.sequelize4j.error.DefinitionException when the class is no record
     */
    @SuppressWarnings("unchecked") // what is remembered for a class is its own shape
    public static <R> RecordShape<R> of(Class<R> type, ModelDefinition model) {
        RecordShape<?> known = REMEMBERED.of(type);
        if (known != null && known.root.model() == model) {
            return (RecordShape<R>) known;
        }
        RecordShape<R> shape = new RecordShape<>(type, model);
        REMEMBERED.keep(type, shape);
        return shape;
    }

    /**
     * The find with the attributes and includes that the record needs. Conditions, order and page stay as they are, those of
     * its includes too.
     *
     * @param all the include that loads all of an association, default scopes applied; for those that the find does not include
     */
    public Find adapt(Find find, Function<? super AssociationDefinition, Include> all) {
        return root.adapt(find, all);
    }

    /** What the record takes of each row. */
    public Layout layout() {
        return layout;
    }

    /** The record of a row that an adapted find has read into the places of the layout. */
    public R map(@Nullable Object[] row) {
        return type.cast(Objects.requireNonNull(reader.read(row)));
    }

    /** The record of an instance that an adapted find has loaded. */
    public R map(RowInstance row) {
        return map(LoadedRow.of(row, layout));
    }
}
