package org.sequelize4j.benchmarks.faces;

import org.sequelize4j.Sequelize;
import org.sequelize4j.SequelizeBuilder;
import org.sequelize4j.benchmarks.data.Database;
import org.sequelize4j.benchmarks.data.DatabaseKind;

/** How both faces reach the database. */
public final class Connecting {
    private Connecting() {}

    /** Takes the pool of all contenders; but on SQLite the URL, as the guide says, since there the library keeps connections itself. */
    public static Sequelize to(Database database) {
        SequelizeBuilder builder = Sequelize.builder().timestamps(false).underscored(true);
        return database.kind() == DatabaseKind.SQLITE
                ? builder.url(database.url()).connect()
                : builder.dataSource(database.dataSource()).connect();
    }
}
