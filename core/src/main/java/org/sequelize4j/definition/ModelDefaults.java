package org.sequelize4j.definition;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.naming.EnglishInflector;
import org.sequelize4j.naming.Inflector;

/**
 * What holds for every model that does not say otherwise.
 *
 * @param table names of timestamps, soft deletion and versions
 */
public record ModelDefaults(
        boolean timestamps,
        boolean underscored,
        boolean freezeTableName,
        @Nullable String schema,
        Inflector inflector,
        TableDeclaration table) {
    /** Sequelize's own defaults. */
    public static final ModelDefaults STANDARD =
            new ModelDefaults(true, false, false, null, EnglishInflector.create(), TableDeclaration.UNSAID);

    public ModelDefaults withTimestamps(boolean timestamps) {
        return new ModelDefaults(timestamps, underscored, freezeTableName, schema, inflector, table);
    }

    public ModelDefaults withUnderscored(boolean underscored) {
        return new ModelDefaults(timestamps, underscored, freezeTableName, schema, inflector, table);
    }

    public ModelDefaults withFreezeTableName(boolean freezeTableName) {
        return new ModelDefaults(timestamps, underscored, freezeTableName, schema, inflector, table);
    }

    public ModelDefaults withSchema(@Nullable String schema) {
        return new ModelDefaults(timestamps, underscored, freezeTableName, schema, inflector, table);
    }

    public ModelDefaults withInflector(Inflector inflector) {
        return new ModelDefaults(timestamps, underscored, freezeTableName, schema, inflector, table);
    }

    public ModelDefaults withTable(TableDeclaration table) {
        return new ModelDefaults(timestamps, underscored, freezeTableName, schema, inflector, table);
    }
}
