package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.SaveOptions;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.Faces;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.write.WriteSettings;

/** Saves many instances that users hold, at once. */
final class InstanceSaver<T> {
    private final Face<T> face;

    InstanceSaver(Face<T> face) {
        this.face = face;
    }

    List<T> bulkSave(Collection<? extends T> instances, Consumer<? super SaveOptions<T>> options) {
        WriteSettings settings = SaveOptionsBuilder.of(face, options);
        List<RowInstance> rows = new ArrayList<>();
        for (T instance : Given.to("bulkSave", instances, "a collection of instances")) {
            rows.add(own(instance));
        }
        if (!rows.isEmpty()) {
            face.core().services.writer().bulkSave(face.definition(), rows, settings);
        }
        List<T> saved = new ArrayList<>(rows.size());
        rows.forEach(row -> saved.add(face.of(row)));
        return saved;
    }

    /** The instance behind what was given, which has to be one of this model. */
    private RowInstance own(@Nullable Object given) {
        RowInstance row = Faces.behindOrNull(given);
        if (row == null || row.runtime() != face.core()) {
            throw new InstanceException("bulkSave of \"" + face.core().name()
                    + "\" takes instances of this model; "
                    + (row != null ? "an instance of \"" + row.definition().name() + "\"" : String.valueOf(given))
                    + " was given.");
        }
        return row;
    }
}
