package org.sequelize4j.examples.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Page;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Printer;
import org.sequelize4j.examples.SqlTrace;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The store has every row of its source, and answers with the right rows in few statements. */
@DatabaseTest
class ChinookStoreTest {
    private final SqlTrace trace = new SqlTrace();
    private final Sequelize sequelize;
    private final ChinookModels store;
    private final Questions questions;

    ChinookStoreTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).onSql(trace).connect();
        store = ChinookModels.define(sequelize);
        questions = new Questions(store);
    }

    @BeforeEach
    void copy() throws SQLException {
        Printer nowhere = new Printer(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        new ChinookCopy(sequelize, store, nowhere).run();
        trace.start();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void everyTableHasTheRowsOfItsSource() throws SQLException {
        assertThat(store.all()).hasSize(11);
        try (ChinookSource source = new ChinookSource()) {
            for (Model<?> model : store.all()) {
                assertThat(model.count())
                        .as(model.name())
                        .isEqualTo(source.rows(model.name()).size());
            }
        }
        assertThat(store.all().stream().mapToLong(Model::count).sum()).isEqualTo(15_607);
    }

    @Test
    void anArtistComesWithAlbumsAndTracks() {
        Artist artist = questions.discography("AC/DC");

        assertThat(artist.albums())
                .extracting(Album::title)
                .containsExactly("For Those About To Rock We Salute You", "Let There Be Rock");
        assertThat(artist.albums().get())
                .extracting(a -> a.tracks().get().size())
                .containsExactly(10, 8);
        assertThat(trace.statements()).hasSize(3);
    }

    @Test
    void bestSellersAndRevenuesAreCountedByTheDatabase() {
        assertThat(questions.bestSellers(3))
                .extracting(row -> row.get("artist"))
                .containsExactly("Iron Maiden", "U2", "Metallica");
        assertThat(questions.revenueByCountry(new BigDecimal(300)))
                .extracting(row -> row.get("billingCountry"))
                .containsExactly("USA", "Canada");
        assertThat(trace.statements()).hasSize(2);
    }

    @Test
    void aCustomerComesWithSupportAndManagerInOneStatement() {
        Customer customer = questions.customerWithSupport("astrid.gruber@apple.at");

        Employee support = customer.supportEmployee().get();
        assertThat(support.name()).isEqualTo("Steve Johnson");
        assertThat(support.manager().get().name()).isEqualTo("Nancy Edwards");
        assertThat(trace.statements()).hasSize(1);
    }

    @Test
    void conditionsOnAssociationsFilterWithoutLoading() {
        assertThat(questions.buyersOf("Jazz")).hasSize(32);
        assertThat(questions.neverSold()).isEqualTo(1519);
        assertThat(trace.statements()).hasSize(2);
    }

    @Test
    void aLimitInsideAnIncludeIsALimitPerParent() {
        List<Genre> genres = questions.longestTracks(List.of("Rock", "Jazz"), 2);

        assertThat(genres).extracting(Genre::name).containsExactly("Jazz", "Rock");
        assertThat(genres.get(0).tracks())
                .extracting(Track::name)
                .containsExactly("My Funny Valentine (Live)", "Miles Runs The Voodoo Down");
        assertThat(genres.get(1).tracks()).extracting(Track::length).containsExactly("26:52", "19:56");
        assertThat(trace.statements()).hasSize(2);
    }

    @Test
    void aPageCountsInvoicesAndNotTheirLines() {
        Page<Invoice> page = questions.invoices(2, 3);

        assertThat(page.count()).isEqualTo(412);
        assertThat(page.rows())
                .extracting(invoice -> invoice.customer().get().name())
                .containsExactly("Robert Brown", "Victor Stevens", "Kathy Chase");
        assertThat(trace.statements()).hasSize(3);
    }

    @Test
    void recordsTakeTheShapeOfTheAnswer() {
        assertThat(questions.playlists())
                .hasSize(18)
                .contains(new Questions.PlaylistSize(17, "Heavy Metal Classic", 26))
                .contains(new Questions.PlaylistSize(2, "Movies", 0));
        assertThat(questions.receipts(1)).singleElement().satisfies(receipt -> {
            assertThat(receipt.customer()).isEqualTo("Holý");
            assertThat(receipt.total()).isEqualByComparingTo("25.86");
            assertThat(receipt.lines()).hasSize(14);
        });
        assertThat(trace.statements()).hasSize(3);
    }

    @Test
    void walkingDownTheReportsLoadsLevelByLevel() {
        Employee head = questions.head();

        assertThat(head.name()).isEqualTo("Andrew Adams");
        assertThat(head.reports())
                .flatExtracting(manager -> manager.reports().get())
                .hasSize(5);
        assertThat(trace.statements()).hasSize(3);
    }

    @Test
    void aPlaylistTakesATrackAndGivesItBack() {
        Playlist playlist = store.playlists()
                .findOne(q -> q.where(Playlist::name).eq("On-The-Go 1"))
                .orElseThrow();
        Track longest = questions.longTracks("Music", 10).get(0);

        playlist.tracks().add(longest);
        assertThat(playlist.tracks().count()).isEqualTo(2);
        assertThat(playlist.tracks().has(longest)).isTrue();
        playlist.tracks().remove(longest);
        assertThat(playlist.tracks().count()).isEqualTo(1);
    }
}
