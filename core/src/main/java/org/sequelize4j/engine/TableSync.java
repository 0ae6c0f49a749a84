package org.sequelize4j.engine;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.SyncOptions;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.schema.SchemaSync;
import org.sequelize4j.schema.SyncSettings;

/** Brings tables in line with their models; offline, where there are none, prints what an empty database would be told. */
final class TableSync {
    private TableSync() {}

    static void all(Services services, Consumer<? super SyncOptions> options) {
        SyncOptionsBuilder said = SyncOptionsBuilder.of(options);
        Collection<ModelDefinition> models = services.registry.inUse().models();
        SyncHooks hooks = new SyncHooks(services.registry.hooks(), said);
        hooks.aroundAll(() -> hooks.around(models, () -> run(services, models, said.settings())));
    }

    /** One model; a plain sync creates the tables that it references too, without which its own could not be. */
    static void one(Services services, ModelDefinition model, Consumer<? super SyncOptions> options) {
        SyncOptionsBuilder said = SyncOptionsBuilder.of(options);
        SyncSettings settings = said.settings();
        Collection<ModelDefinition> all = services.registry.inUse().models();
        boolean alone = settings.force() || settings.alter();
        List<ModelDefinition> synced = SchemaSync.withReferenced(model, all).stream()
                .filter(one -> !alone || one.table().equals(model.table()))
                .toList();
        new SyncHooks(services.registry.hooks(), said).around(List.of(model), () -> run(services, synced, settings));
    }

    private static void run(Services services, Collection<ModelDefinition> models, SyncSettings settings) {
        if (!services.backend.isOffline()) {
            services.schema().sync(models, settings);
            return;
        }
        @Nullable Consumer<? super String> reader = settings.dryRun();
        if (reader == null) {
            throw Offline.refusal("create tables");
        }
        SchemaSync.script(services.backend.dialect(), models, services.indexSql())
                .forEach(reader);
    }
}
