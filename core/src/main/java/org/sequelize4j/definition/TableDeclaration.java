package org.sequelize4j.definition;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Strictness;

/** The table options of a declared model. Whatever is null is left to {@link ModelDefaults}. */
public record TableDeclaration(
        @Nullable String name,
        @Nullable String schema,
        @Nullable Boolean freezeTableName,
        @Nullable Boolean underscored,
        @Nullable Boolean timestamps,
        TimestampDeclaration createdAt,
        TimestampDeclaration updatedAt,
        LifecycleDeclaration lifecycle,
        TableStorage storage,
        @Nullable Strictness strictness) {

    /** Nothing is said: all as the defaults have it. */
    public static final TableDeclaration UNSAID = new TableDeclaration(
            null,
            null,
            null,
            null,
            null,
            TimestampDeclaration.UNSAID,
            TimestampDeclaration.UNSAID,
            LifecycleDeclaration.UNSAID,
            TableStorage.UNSAID,
            null);

    /** What is not said here is as in the base, apart from the name and what is for the database only. */
    public TableDeclaration over(TableDeclaration base) {
        boolean timestampsOff = Boolean.FALSE.equals(timestamps);
        return new TableDeclaration(
                name,
                schema == null ? base.schema : schema,
                freezeTableName == null ? base.freezeTableName : freezeTableName,
                underscored == null ? base.underscored : underscored,
                timestamps == null ? base.timestamps : timestamps,
                timestampsOff ? createdAt : createdAt.over(base.createdAt),
                timestampsOff ? updatedAt : updatedAt.over(base.updatedAt),
                lifecycle.over(base.lifecycle),
                storage,
                strictness);
    }

    public TableDeclaration withName(String name) {
        return with(copy -> copy.name = name);
    }

    public TableDeclaration withSchema(String schema) {
        return with(copy -> copy.schema = schema);
    }

    public TableDeclaration withFreezeTableName(boolean freezeTableName) {
        return with(copy -> copy.freezeTableName = freezeTableName);
    }

    public TableDeclaration withUnderscored(boolean underscored) {
        return with(copy -> copy.underscored = underscored);
    }

    public TableDeclaration withTimestamps(boolean timestamps) {
        return with(copy -> copy.timestamps = timestamps);
    }

    public TableDeclaration withCreatedAt(TimestampDeclaration createdAt) {
        return with(copy -> copy.createdAt = createdAt);
    }

    public TableDeclaration withUpdatedAt(TimestampDeclaration updatedAt) {
        return with(copy -> copy.updatedAt = updatedAt);
    }

    TableDeclaration withStorage(TableStorage storage) {
        return with(copy -> copy.storage = storage);
    }

    public TableDeclaration withLifecycle(LifecycleDeclaration lifecycle) {
        return with(copy -> copy.lifecycle = lifecycle);
    }

    public TableDeclaration withStrictness(Strictness strictness) {
        return with(copy -> copy.strictness = strictness);
    }

    private TableDeclaration with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return new TableDeclaration(
                copy.name,
                copy.schema,
                copy.freezeTableName,
                copy.underscored,
                copy.timestamps,
                copy.createdAt,
                copy.updatedAt,
                copy.lifecycle,
                copy.storage,
                copy.strictness);
    }

    /** What a changed declaration is made of; lives as long as the change. */
    private static final class Copy {
        private @Nullable String name;
        private @Nullable String schema;
        private @Nullable Boolean freezeTableName;
        private @Nullable Boolean underscored;
        private @Nullable Boolean timestamps;
        private TimestampDeclaration createdAt;
        private TimestampDeclaration updatedAt;
        private LifecycleDeclaration lifecycle;
        private TableStorage storage;
        private @Nullable Strictness strictness;

        Copy(TableDeclaration said) {
            name = said.name;
            schema = said.schema;
            freezeTableName = said.freezeTableName;
            underscored = said.underscored;
            timestamps = said.timestamps;
            createdAt = said.createdAt;
            updatedAt = said.updatedAt;
            lifecycle = said.lifecycle;
            storage = said.storage;
            strictness = said.strictness;
        }
    }
}
