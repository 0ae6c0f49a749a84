package org.sequelize4j.behaviour.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.ENUM;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What becomes of a table with rows when the words of an ENUM change. */
@DatabaseTest
class EnumChangesTest {
    private final TestDatabase database;

    EnumChangesTest(TestDatabase database) {
        this.database = database;
        with(List.of("calm", "rough"), (sequelize, seas) -> {
            sequelize.sync();
            seas.bulkCreate(List.of(Map.of("mood", "calm"), Map.of("mood", "rough")));
        });
    }

    @FunctionalInterface
    private interface Work {
        void run(Sequelize sequelize, Model<Row> seas);
    }

    private void with(List<String> words, Work work) {
        try (Sequelize sequelize =
                Sequelize.builder().url(database.url()).timestamps(false).connect()) {
            work.run(sequelize, sequelize.define("sea", m -> m.attribute("mood", ENUM(words.toArray(String[]::new)))));
        }
    }

    private void altered(List<String> words, Consumer<Model<Row>> then) {
        with(words, (sequelize, seas) -> {
            sequelize.sync(s -> s.alter().drop());
            List<String> left = new ArrayList<>();
            sequelize.sync(s -> s.alter().drop().dryRun(left::add));
            assertThat(left).isEmpty();
            then.accept(seas);
        });
    }

    private static List<Object> moods(Model<Row> seas) {
        List<Object> moods = new ArrayList<>();
        seas.findAll(q -> q.orderBy("id")).forEach(sea -> moods.add(sea.get("mood")));
        return moods;
    }

    @Test
    void wordsAreAdded() {
        altered(List.of("dead", "calm", "rough", "stormy"), seas -> {
            seas.create(sea -> sea.set("mood", "stormy"));
            assertThat(moods(seas)).containsExactly("calm", "rough", "stormy");
        });
    }

    @Test
    void wordsChangeTheirOrder() {
        altered(List.of("rough", "calm"), seas -> assertThat(moods(seas)).containsExactly("calm", "rough"));
    }

    @Test
    void wordsThatNoRowHasAreTakenAway() {
        with(List.of("calm", "rough"), (sequelize, seas) -> seas.destroy(w -> w.where("mood", "rough")));

        altered(List.of("calm"), seas -> assertThat(moods(seas)).containsExactly("calm"));
    }

    @Test
    void aWordThatRowsHaveStaysAndNothingIsChanged() {
        with(
                List.of("calm", "wild"),
                (sequelize, seas) -> assertThatThrownBy(
                                () -> sequelize.sync(s -> s.alter().drop()))
                        .isInstanceOf(DefinitionException.class)
                        .hasMessage(
                                "The value 'rough' cannot be taken from the ENUM of \"mood\": the table \"seas\" has rows"
                                        + " with it. Give them one of calm, wild first, or keep the value."));

        altered(List.of("calm", "rough"), seas -> assertThat(moods(seas)).containsExactly("calm", "rough"));
    }
}
