package org.sequelize4j.benchmarks.faces;

import org.sequelize4j.Sequelize;
import org.sequelize4j.SequelizeBuilder;
import org.sequelize4j.benchmarks.data.Database;
import org.sequelize4j.benchmarks.data.DatabaseKind;

/** How both faces reach the database. */
public final class Connecting {
    private Connecting() {}

    /**
     * Takes the pool that all contenders share, or the URL where there is none, as the guide's first programs do; on SQLite
     * always the URL, since there the library keeps connections itself.
     */
    public static Sequelize to(Database database) {
        SequelizeBuilder builder = Sequelize.builder().timestamps(false).underscored(true);
        return database.kind() != DatabaseKind.SQLITE && database.isPooled()
                ? builder.dataSource(database.dataSource()).connect()
                : builder.url(database.url()).connect();
    }
}
