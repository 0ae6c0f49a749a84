package org.sequelize4j.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.examples.Printer;
import org.sequelize4j.examples.SqlTrace;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Snippets leave nothing behind, and touch nothing that was there before. */
@DatabaseTest
class PlaygroundTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void theTablesOfASnippetAreDropped(TestDatabase database) throws SQLException {
        playground(database).run(List.of(Topic.of("One-to-one", new Snippet("the pair", OneToOne::pair))));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("One-to-one", "- the pair", "CREATE TABLE IF NOT EXISTS \"foos\"");
        assertThat(tables(database)).isEmpty();
    }

    @Test
    void aTableThatWasThereBeforeIsLeftAlone(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE \"foos\" (mine INTEGER)");
        }
        List<Topic> topics = List.of(Topic.of("One-to-one", new Snippet("the pair", OneToOne::pair)));

        assertThatThrownBy(() -> playground(database).run(topics))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The database already has \"foos\", and this program makes and drops tables of that name."
                        + " Give it a database without them.");
        assertThat(tables(database)).containsExactly("foos");
    }

    private Playground playground(TestDatabase database) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Playground(database.url(), new SqlTrace(), new Printer(out));
    }

    private static List<String> tables(TestDatabase database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.connect();
                ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
