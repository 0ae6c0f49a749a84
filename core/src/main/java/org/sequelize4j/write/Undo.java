package org.sequelize4j.write;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.RowState;

/** Sees to it that instances are after a failed write what they were before it. */
final class Undo {
    private Undo() {}

    static <R> R restoring(Collection<RowInstance> rows, Supplier<R> write) {
        rows.forEach(row -> row.runtime().beforeChange(row));
        List<Runnable> undo = rows.stream().map(RowState::remember).toList();
        try {
            return write.get();
        } catch (RuntimeException | Error failure) {
            undo.forEach(Runnable::run);
            throw failure;
        }
    }
}
