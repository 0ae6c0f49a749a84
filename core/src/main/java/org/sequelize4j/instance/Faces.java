package org.sequelize4j.instance;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Instance;
import org.sequelize4j.Row;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.InstanceException;

/** Ways between an instance and what users hold of it. */
public final class Faces {
    private Faces() {}

    /**
     * The instance behind a face.
     *
     * @throws InstanceException when the object is none of this library's
     */
    public static RowInstance behind(@Nullable Object face) {
        RowInstance row = behindOrNull(face);
        if (row == null) {
            throw new InstanceException("An instance of a model is needed here, and "
                    + (face == null ? "null" : "an object of " + face.getClass().getName())
                    + " was given. Instances come from a model's build, create and finders.");
        }
        return row;
    }

    /** The instance behind a face; null when the object is no instance. */
    public static @Nullable RowInstance behindOrNull(@Nullable Object face) {
        if (face instanceof RowInstance row) {
            return row;
        }
        return face instanceof Instance<?> instance && instance.row() instanceof RowInstance row ? row : null;
    }

    /** A consumer of rows, where any face may come: it is given the row behind. */
    static Consumer<Object> rows(Consumer<? super Row> consumer) {
        Given.lambda(consumer, "row -> row.set(\"name\", \"Jack\")");
        return face -> consumer.accept(behind(face));
    }
}
