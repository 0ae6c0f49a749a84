package org.sequelize4j.definition;

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
        Copy copy = new Copy(this);
        copy.name = name;
        return copy.complete();
    }

    public TableDeclaration withSchema(String schema) {
        Copy copy = new Copy(this);
        copy.schema = schema;
        return copy.complete();
    }

    public TableDeclaration withFreezeTableName(boolean freezeTableName) {
        Copy copy = new Copy(this);
        copy.freezeTableName = freezeTableName;
        return copy.complete();
    }

    public TableDeclaration withUnderscored(boolean underscored) {
        Copy copy = new Copy(this);
        copy.underscored = underscored;
        return copy.complete();
    }

    public TableDeclaration withTimestamps(boolean timestamps) {
        Copy copy = new Copy(this);
        copy.timestamps = timestamps;
        return copy.complete();
    }

    public TableDeclaration withCreatedAt(TimestampDeclaration createdAt) {
        Copy copy = new Copy(this);
        copy.createdAt = createdAt;
        return copy.complete();
    }

    public TableDeclaration withUpdatedAt(TimestampDeclaration updatedAt) {
        Copy copy = new Copy(this);
        copy.updatedAt = updatedAt;
        return copy.complete();
    }

    TableDeclaration withStorage(TableStorage storage) {
        Copy copy = new Copy(this);
        copy.storage = storage;
        return copy.complete();
    }

    public TableDeclaration withLifecycle(LifecycleDeclaration lifecycle) {
        Copy copy = new Copy(this);
        copy.lifecycle = lifecycle;
        return copy.complete();
    }

    public TableDeclaration withStrictness(Strictness strictness) {
        Copy copy = new Copy(this);
        copy.strictness = strictness;
        return copy.complete();
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

        TableDeclaration complete() {
            return new TableDeclaration(
                    name,
                    schema,
                    freezeTableName,
                    underscored,
                    timestamps,
                    createdAt,
                    updatedAt,
                    lifecycle,
                    storage,
                    strictness);
        }
    }
}
