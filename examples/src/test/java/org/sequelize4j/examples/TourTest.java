package org.sequelize4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.ConnectionException;
import org.sequelize4j.examples.chinook.ChinookStore;
import org.sequelize4j.examples.documents.DynamicDocuments;
import org.sequelize4j.examples.documents.Topic;
import org.sequelize4j.examples.documents.typed.TypedDocuments;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The whole tour, on each database. */
class TourTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @DatabaseTest
    void itShowsEverySnippetAndTheStoreAndLeavesOnlyTheStore(TestDatabase database) throws SQLException {
        tour(database.url()).run();

        for (List<Topic> face : List.of(DynamicDocuments.topics(), TypedDocuments.topics())) {
            for (Topic topic : face) {
                assertThat(text()).contains(topic.title());
                topic.snippets().forEach(snippet -> assertThat(text()).contains("- " + snippet.title()));
            }
        }
        assertThat(text()).contains("15,607 rows in 11 tables", "That was the tour:");
        assertThat(tables(database)).hasSize(11).contains("PlaylistTracks");
        assertThatTheNextTourDropsThem(database);
    }

    private static void assertThatTheNextTourDropsThem(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            ChinookStore.dropOfEarlierRun(sequelize);
        }
        assertThat(tables(database)).isEmpty();
    }

    @Test
    void anUnreachableDatabaseIsSaidBeforeAnythingElse() {
        assertThatThrownBy(() -> tour("jdbc:postgresql://localhost:1/nowhere?user=me&password=secret")
                        .run())
                .isInstanceOf(ConnectionException.class)
                .hasMessageNotContaining("secret");
        assertThat(text()).contains("jdbc:postgresql://localhost:1/nowhere").doesNotContain("secret", "=>  ");
    }

    private Tour tour(String url) {
        return new Tour(url, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static List<String> tables(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            return sequelize.queryInterface().showAllTables();
        }
    }
}
