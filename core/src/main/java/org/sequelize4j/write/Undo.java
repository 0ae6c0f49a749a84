package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.sequelize4j.instance.RowInstance;

/** Sees to it that instances are after a failed write what they were before it. */
final class Undo {
    private Undo() {}

    static <R> R restoring(Collection<RowInstance> rows, Supplier<R> write) {
        List<Runnable> undo = new ArrayList<>(rows.size());
        for (RowInstance row : rows) {
            row.runtime().beforeChange(row);
            undo.add(row.remember());
        }
        try {
            return write.get();
        } catch (RuntimeException | Error failure) {
            undo.forEach(Runnable::run);
            throw failure;
        }
    }
}
