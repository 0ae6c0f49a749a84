package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sequelize4j.HookType;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;

/** Deletes many rows that are known, or marks them on paranoid models, in few statements and with the hooks of each. */
final class RowsDeleter {
    /** More conditions on keys of several columns make a statement no faster. */
    private static final int AT_ONCE = 500;

    private final StaticWriter statics;
    private final RowDeleter single;

    RowsDeleter(StaticWriter statics, RowDeleter single) {
        this.statics = statics;
        this.single = single;
    }

    void delete(Collection<RowInstance> rows, WriteSettings settings) {
        ReachSettings reach = new ReachSettings(settings, null, true, true, false);
        Graph.byModel(new ArrayList<>(rows)).forEach((model, alike) -> {
            if (Cascades.any(model)) {
                alike.forEach(row -> single.delete(row, reach));
            } else {
                delete(model, alike, reach);
            }
        });
    }

    private void delete(ModelDefinition model, List<RowInstance> rows, ReachSettings reach) {
        rows.forEach(row -> RowHooks.of(row, reach.write()).run(HookType.BEFORE_DESTROY));
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<RowInstance> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            statics.delete(model, RowsCondition.oneOf(model, some), reach);
        }
        rows.forEach(
                row -> RowHooks.of(row, reach.write()).written(HookType.AFTER_DESTROY, HookType.AFTER_DESTROY_COMMIT));
    }
}
