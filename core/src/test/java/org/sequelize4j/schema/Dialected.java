package org.sequelize4j.schema;

import java.util.List;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.dialect.Dialects;

/** What the databases make of models, without a database. */
final class Dialected {
    static final Dialect SQLITE = Dialects.ofUrl("jdbc:sqlite::memory:");
    static final Dialect POSTGRES = Dialects.ofUrl("jdbc:postgresql://localhost/test");

    static final Dialect MARIADB = Dialects.ofUrl("jdbc:mariadb://localhost/test");
    static final Dialect MYSQL = Dialects.ofUrl("jdbc:mysql://localhost/test");

    private Dialected() {}

    static List<String> mariadb(Models models) {
        return SchemaSync.script(MARIADB, models.definitions(), PlainIndexes.ONLY);
    }

    static List<String> mysql(Models models) {
        return SchemaSync.script(MYSQL, models.definitions(), PlainIndexes.ONLY);
    }

    static List<String> sqlite(Models models) {
        return SchemaSync.script(SQLITE, models.definitions(), PlainIndexes.ONLY);
    }

    static List<String> postgres(Models models) {
        return SchemaSync.script(POSTGRES, models.definitions(), PlainIndexes.ONLY);
    }

    static TableDescription describe(Dialect dialect, ModelDefinition model) {
        return new TableDescriber(SchemaDialect.of(dialect), PlainIndexes.ONLY).describe(model);
    }
}
