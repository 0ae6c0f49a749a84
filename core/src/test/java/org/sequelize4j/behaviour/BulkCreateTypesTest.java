package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** So many rows that they go to the database in its best form for many, whatever that is: nothing of them is lost on the way. */
class BulkCreateTypesTest {
    private static final int MANY = 60;
    private static final List<String> TEXTS =
            List.of("plain", "", " ", "NULL", "{a,b}", "it's \"quoted\"", "back\\slash", "é 😀", "a,b\nc\t", "?");

    @DatabaseTest
    void everyTypeComesThrough(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> things = BulkSaveTypesTest.things(sequelize);
            check(things, List.of());
            check(things, List.of("doc", "size"));
        }
    }

    /** Creates rows without these attributes, and reads them. */
    private static void check(Model<Row> things, List<String> without) {
        things.destroyAll();
        List<Map<String, @Nullable Object>> given = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Map<String, @Nullable Object> values =
                    new HashMap<>(i % 3 == 0 ? BulkSaveTypesTest.ONE : BulkSaveTypesTest.OTHER);
            values.keySet().removeAll(without);
            if (i % 3 == 2) {
                values.replaceAll((name, value) -> null);
            }
            values.put("code", String.format("%08d-1c43-4bd0-a2cf-3f0f2a3f2c11", i));
            given.add(values);
        }
        List<Row> created = things.bulkCreate(given);
        List<Row> read = things.findAll(q -> q.orderBy("code"));
        assertThat(read).hasSize(MANY);
        for (int i = 0; i < MANY; i++) {
            assertThat(read.get(i).toMap())
                    .usingRecursiveComparison()
                    .isEqualTo(created.get(i).toMap());
        }
    }

    @DatabaseTest
    void textsAndTheirKeysStayTogether(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> words = words(sequelize);
            for (int size : List.of(1, 2, 31, 32, 33, 1001)) {
                List<Map<String, Object>> given = IntStream.range(0, size)
                        .mapToObj(
                                i -> Map.<String, Object>of("word", size + TEXTS.get(i % TEXTS.size()) + i, "place", i))
                        .toList();
                List<Row> created = words.bulkCreate(given);
                for (int i = 0; i < size; i += Math.max(1, size / 20)) {
                    assertThat(words.getByPk(created.get(i).get("id")).get("word"))
                            .isEqualTo(given.get(i).get("word"));
                }
            }
        }
    }

    @DatabaseTest
    void theRowThatAConstraintRefusedIsTold(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> words = words(sequelize);
            words.create(Map.of("word", "taken", "place", 0));
            List<Map<String, Object>> given = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                given.add(Map.of("word", i == 40 ? "taken" : "free" + i, "place", i));
            }
            assertThatThrownBy(() -> words.bulkCreate(given))
                    .isInstanceOfSatisfying(
                            UniqueConstraintException.class,
                            refused -> assertThat(refused.items().get(0).path()).isEqualTo("[40].word"));
            assertThat(words.count()).isEqualTo(1);
        }
    }

    private static Model<Row> words(Sequelize sequelize) {
        Model<Row> words = sequelize.define(
                "word",
                m -> m.attribute("word", STRING(60), a -> a.unique())
                        .attribute("place", INTEGER)
                        .timestamps(false));
        sequelize.sync();
        return words;
    }
}
