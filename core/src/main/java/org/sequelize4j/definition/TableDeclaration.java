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

    public TableDeclaration withSchema(String schema) {
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

    public TableDeclaration withFreezeTableName(boolean freezeTableName) {
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

    public TableDeclaration withUnderscored(boolean underscored) {
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

    public TableDeclaration withTimestamps(boolean timestamps) {
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

    public TableDeclaration withCreatedAt(TimestampDeclaration createdAt) {
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

    public TableDeclaration withUpdatedAt(TimestampDeclaration updatedAt) {
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

    TableDeclaration withStorage(TableStorage storage) {
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

    public TableDeclaration withLifecycle(LifecycleDeclaration lifecycle) {
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

    public TableDeclaration withStrictness(Strictness strictness) {
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
