package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.ClosedException;
import org.sequelize4j.error.ConnectionException;
import org.sequelize4j.error.ForeignKeyConstraintException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.NotNullConstraintException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class ErrorTest {
    private final Fleet fleet;

    ErrorTest(TestDatabase database) {
        fleet = new Fleet(database);
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void aUniqueViolationNamesTableAttributesAndValues() {
        fleet.captain("Jack");

        UniqueConstraintException refused =
                catchThrowableOfType(UniqueConstraintException.class, () -> fleet.captain("Jack"));

        assertThat(refused.table()).isEqualTo("captains");
        assertThat(refused.attributes()).containsExactly("name");
        assertThat(refused.values()).containsEntry("name", "Jack");
        assertThat(refused.items()).singleElement().satisfies(item -> {
            assertThat(item.message()).isEqualTo("name must be unique");
            assertThat(item.type()).isEqualTo("unique violation");
            assertThat(item.validatorKey()).isEqualTo("not_unique");
        });
        assertThat(refused).hasMessageNotContaining("Jack");
    }

    @Test
    void aForeignKeyViolationNamesTheAttribute() {
        ForeignKeyConstraintException refused = catchThrowableOfType(
                ForeignKeyConstraintException.class,
                () -> fleet.ships.create(s -> s.set("name", "Pearl").set("captainId", 99)));

        assertThat(refused.table()).isEqualTo("ships");
        assertThat(refused.attributes()).containsExactly("captainId");
    }

    @Test
    void aNullThatOnlyTheDatabaseRefusesIsToldLikeThat() {
        assertThatThrownBy(() -> fleet.sequelize
                        .query("INSERT INTO sailors (name) VALUES (:name)")
                        .bind("name", "Gibbs")
                        .execute())
                .isInstanceOfSatisfying(
                        NotNullConstraintException.class,
                        refused -> assertThat(refused.attributes()).containsExactly("shipId"));
    }

    @Test
    void aStatementWrittenByHandTellsItsTableTooWhenTheDatabaseDoesNot() {
        ForeignKeyConstraintException refused = catchThrowableOfType(
                ForeignKeyConstraintException.class,
                () -> fleet.sequelize
                        .query("insert into " + fleet.quoted("sailors") + " (name, " + fleet.quoted("shipId")
                                + ") values ('Gibbs', 99)")
                        .execute());

        assertThat(refused.table()).isEqualTo("sailors");
    }

    @Test
    void aTextThatIsTooLongIsRefusedBeforeSql() {
        fleet.statements.clear();

        assertThatThrownBy(() -> fleet.captain("J".repeat(41)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("captain.name")
                .hasMessageContaining("40");
        assertThat(fleet.statements).isEmpty();
    }

    @Test
    void aClosedSequelizeSaysSo() {
        Row jack = fleet.captain("Jack");
        fleet.close();

        assertThatThrownBy(fleet.captains::findAll).isInstanceOf(ClosedException.class);
        assertThatThrownBy(() -> jack.set("skillLevel", 1).save()).isInstanceOf(ClosedException.class);
        assertThatThrownBy(() -> fleet.sequelize.transaction(tx -> 1)).isInstanceOf(ClosedException.class);
    }

    @Test
    void aUrlThatNobodySpeaksIsRefused() {
        assertThatThrownBy(() -> Sequelize.connect("jdbc:oracle:thin:@host"))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("jdbc:sqlite:")
                .hasMessageContaining("jdbc:postgresql:");
        assertThatThrownBy(() -> Sequelize.builder().connect())
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("url(…)");
    }

    @Test
    void severalThreadsWriteAndReadAtTheSameTime() {
        List<CompletableFuture<Void>> work = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    for (int n = 0; n < 5; n++) {
                        String name = "Captain " + i + "." + n;
                        fleet.captains.create(
                                Map.of("name", name, "ship", Map.of("name", name)), o -> o.include("ship"));
                        fleet.captains.findAll(q -> q.where("name", name).include("ship"));
                    }
                }))
                .toList();
        work.forEach(CompletableFuture::join);

        assertThat(fleet.captains.count(w -> w.whereHas("ship", s -> {}))).isEqualTo(40);
    }
}
