package org.sequelize4j.engine;

import java.util.Collection;
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
        run(services, services.registry.inUse().models(), SyncOptionsBuilder.of(options));
    }

    /** One model; a plain sync creates the tables that it references too, without which its own could not be. */
    static void one(Services services, ModelDefinition model, Consumer<? super SyncOptions> options) {
        SyncSettings settings = SyncOptionsBuilder.of(options);
        Collection<ModelDefinition> all = services.registry.inUse().models();
        boolean alone = settings.force() || settings.alter();
        run(
                services,
                SchemaSync.withReferenced(model, all).stream()
                        .filter(one -> !alone || one.table().equals(model.table()))
                        .toList(),
                settings);
    }

    private static void run(Services services, Collection<ModelDefinition> models, SyncSettings settings) {
        if (!services.backend.isOffline()) {
            services.schema.sync(models, settings);
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
