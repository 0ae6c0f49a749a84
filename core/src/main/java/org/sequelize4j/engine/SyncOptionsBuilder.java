package org.sequelize4j.engine;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.SyncOptions;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.Given;
import org.sequelize4j.schema.SyncSettings;

/** Collects the options of a sync, and refuses those that contradict each other. */
final class SyncOptionsBuilder implements SyncOptions {
    private boolean force;
    private boolean alter;
    private boolean drop;
    private boolean hooks = true;
    private @Nullable Consumer<? super String> dryRun;

    private SyncOptionsBuilder() {}

    static SyncOptionsBuilder of(Consumer<? super SyncOptions> options) {
        SyncOptionsBuilder builder = new SyncOptionsBuilder();
        Given.lambda(options, "s -> s.alter()").accept(builder);
        if (builder.force && builder.alter) {
            throw new DefinitionException("sync was asked for force(), which drops the tables, and for alter(), which"
                    + " changes them; say one of the two.");
        }
        if (builder.drop && !builder.alter) {
            throw new DefinitionException("sync was asked for drop() without alter(); drop() says that alter() may also"
                    + " remove things. To drop the tables first, write force().");
        }
        return builder;
    }

    SyncSettings settings() {
        return new SyncSettings(force, alter, drop, dryRun);
    }

    /** A dry run changes nothing, so there is nothing for hooks. */
    boolean hooked() {
        return hooks && dryRun == null;
    }

    @Override
    public SyncOptions hooks(boolean hooks) {
        this.hooks = hooks;
        return this;
    }

    @Override
    public SyncOptions force() {
        force = true;
        return this;
    }

    @Override
    public SyncOptions alter() {
        alter = true;
        return this;
    }

    @Override
    public SyncOptions drop() {
        drop = true;
        return this;
    }

    @Override
    public SyncOptions dryRun(Consumer<? super String> statement) {
        dryRun = Given.lambda(statement, "System.out::println");
        return this;
    }
}
