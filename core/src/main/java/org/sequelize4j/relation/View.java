package org.sequelize4j.relation;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.Given;
import org.sequelize4j.instance.RowInstance;

/** Which face of the targets a handle takes and gives: rows, or the model's own. */
record View(boolean rows) {
    private static final View ROWS = new View(true);
    private static final View FACES = new View(false);

    static View of(boolean rows) {
        return rows ? ROWS : FACES;
    }

    Object of(RowInstance row) {
        return rows ? row : row.face();
    }

    @Nullable
    Object ofNullable(@Nullable RowInstance row) {
        return row == null ? null : of(row);
    }

    List<Object> of(List<RowInstance> targets) {
        Object[] faces = new Object[targets.size()];
        for (int i = 0; i < faces.length; i++) {
            faces[i] = of(targets.get(i));
        }
        return new ReadTargets(faces);
    }

    /** What a user does to a face, as something that is done to the row behind. */
    <T> Consumer<RowInstance> behind(Consumer<? super T> change) {
        Given.lambda(change, "row -> row.set(\"name\", \"Jack\")");
        return row -> change.accept(cast(of(row)));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a handle is typed by the face of its targets
    static <T> T cast(Object face) {
        return (T) face;
    }
}
