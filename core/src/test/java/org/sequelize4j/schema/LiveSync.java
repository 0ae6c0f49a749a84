package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.jdbc.Database;
import org.sequelize4j.jdbc.DatabaseSettings;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** A sync on a real database, with all that it sends. */
final class LiveSync implements AutoCloseable {
    static final SyncSettings ALTER = new SyncSettings(false, true, false, null);
    static final SyncSettings ALTER_AND_DROP = new SyncSettings(false, true, true, null);
    static final SyncSettings FORCE = new SyncSettings(true, false, false, null);

    final Database database;
    final boolean postgres;
    private final TestDatabase test;
    private final List<String> sent = new ArrayList<>();
    private final SchemaSync schema;

    LiveSync(TestDatabase test) {
        this.test = test;
        this.database = Database.open(
                DatabaseSettings.ofUrl(test.url()).withListeners(List.of(event -> sent.add(event.sql()))));
        this.postgres = test.engine() == Engine.POSTGRES;
        this.schema = new SchemaSync(database.executor(), database.transactions(), PlainIndexes.ONLY);
    }

    /** Syncs, and gives back the statements that changed anything, names between double quotes. */
    List<String> sync(Models models, SyncSettings settings) {
        return changing(() -> schema.sync(models.definitions(), settings));
    }

    List<String> create(Models models) {
        return sync(models, SyncSettings.CREATE);
    }

    List<String> alter(Models models) {
        return sync(models, ALTER);
    }

    /** Alters, and sees to it that a second alter has nothing to do. */
    List<String> alterOnce(Models models) {
        List<String> sent = alter(models);
        assertThat(alter(models)).as("a second alter").isEmpty();
        return sent;
    }

    List<String> drop(Models models, boolean cascade) {
        return changing(() -> schema.drop(models.definitions(), cascade));
    }

    List<String> truncate(List<ModelDefinition> models, boolean cascade, boolean restart) {
        return changing(() -> schema.truncate(models, cascade, restart));
    }

    TableDescription table(String name) {
        TableName table = new TableName(null, name);
        TableDescription found = SchemaDialect.of(database.dialect())
                .introspector(database.executor())
                .read(List.of(table))
                .tables()
                .get(table);
        if (found == null) {
            throw new AssertionError("There is no table " + name + ".");
        }
        return found;
    }

    boolean hasTable(String name) {
        TableName table = new TableName(null, name);
        return !SchemaDialect.of(database.dialect())
                .introspector(database.executor())
                .read(List.of(table))
                .tables()
                .isEmpty();
    }

    void execute(String... statements) {
        for (String statement : statements) {
            database.executor().execute(test.sql(statement));
        }
    }

    /** The values of one column, or of several with a bar between them, of all rows. */
    List<String> rows(String sql) {
        return database.executor().query(new SqlText(test.sql(sql), List.of()), rows -> {
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                values.add(rows.getString(i));
            }
            return String.join("|", values.stream().map(String::valueOf).toList());
        });
    }

    @Override
    public void close() {
        database.close();
    }

    private List<String> changing(Runnable work) {
        sent.clear();
        work.run();
        return sent.stream()
                .filter(sql -> !sql.startsWith("SELECT") && !sql.equals("PRAGMA foreign_keys"))
                .map(sql -> sql.replace('`', '"'))
                .toList();
    }
}
