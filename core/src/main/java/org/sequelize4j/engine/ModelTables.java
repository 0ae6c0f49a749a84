package org.sequelize4j.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sequelize4j.ColumnInfo;
import org.sequelize4j.DropOptions;
import org.sequelize4j.SyncOptions;
import org.sequelize4j.TruncateOptions;
import org.sequelize4j.definition.ModelDefinition;

/** What is done to the table of one model. */
final class ModelTables {
    private final ModelCore core;

    ModelTables(ModelCore core) {
        this.core = core;
    }

    void sync(Consumer<? super SyncOptions> options) {
        TableSync.one(core.services, core.definition(), options);
    }

    String name() {
        return core.definition().table().toString();
    }

    Map<String, ColumnInfo> describe() {
        return new TableFront(core.services).describeTable(name());
    }

    void drop(Consumer<? super DropOptions> options) {
        core.services.schema().drop(models(), DropOptionsBuilder.cascades(options));
    }

    void truncate(Consumer<? super TruncateOptions> options) {
        TruncateOptionsBuilder said = TruncateOptionsBuilder.of(options);
        core.services.schema().truncate(models(), said.cascades(), said.restartsIdentity());
    }

    private List<ModelDefinition> models() {
        core.services.registry.markUsed();
        return List.of(core.definition());
    }
}
