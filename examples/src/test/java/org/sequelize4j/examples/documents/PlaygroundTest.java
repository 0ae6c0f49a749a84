package org.sequelize4j.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Printer;
import org.sequelize4j.examples.SqlTrace;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Snippets leave nothing behind, and touch nothing that was there before. */
@DatabaseTest
class PlaygroundTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void theTablesOfASnippetAreDropped(TestDatabase database) {
        playground(database).run(List.of(Topic.of("One-to-one", new Snippet("the pair", OneToOne::pair))));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("One-to-one", "- the pair", database.sql("CREATE TABLE IF NOT EXISTS \"foos\""));
        assertThat(tables(database)).isEmpty();
    }

    @Test
    void aTableThatWasThereBeforeIsLeftAlone(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(database.sql("CREATE TABLE \"foos\" (mine INTEGER)"));
        }
        List<Topic> topics = List.of(Topic.of("One-to-one", new Snippet("the pair", OneToOne::pair)));

        assertThatThrownBy(() -> playground(database).run(topics))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(database.sql(
                        "The database already has \"foos\", and this program makes and drops tables of that"
                                + " name. Give it a database without them."));
        assertThat(tables(database)).containsExactly("foos");
    }

    private Playground playground(TestDatabase database) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Playground(database.url(), new SqlTrace(), new Printer(out));
    }

    private static List<String> tables(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            return sequelize.queryInterface().showAllTables();
        }
    }
}
