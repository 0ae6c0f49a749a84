package org.sequelize4j.behaviour.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.JSON;
import static org.sequelize4j.DataTypes.JSONB;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Expression.cast;
import static org.sequelize4j.Expression.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Sort;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class JsonTest {
    private final TestDatabase database;
    private final Sequelize sequelize;
    private final Model<Row> notes;

    JsonTest(TestDatabase database) {
        this.database = database;
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        notes = sequelize.define(
                "note", m -> m.attribute("n", STRING).attribute("meta", JSON).attribute("more", JSONB));
    }

    @BeforeEach
    void fill() {
        sequelize.sync();
        Map<String, Object> deep = new HashMap<>();
        deep.put("k", "v");
        deep.put("n", null);
        deep.put("yes", true);
        Object first = Map.of("a", 1, "tags", List.of("x", "y"), "deep", deep, "odd key", "it's");
        Object second = Map.of("a", 10, "tags", List.of("z"), "list", List.of(Map.of("id", 7, "w", "q")));
        Object third = List.of(1, 2, Map.of("z", true));
        notes.create(Map.of("n", "1", "meta", first, "more", first));
        notes.create(Map.of("n", "2", "meta", second, "more", second));
        notes.create(Map.of("n", "3", "meta", third, "more", third));
        notes.create(Map.of("n", "4", "meta", "str", "more", "str"));
        notes.create(Map.of("n", "5"));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private void expect(List<String> found, Consumer<? super Query<Row>> query) {
        assertThat(notes.findAll(q -> q.scope(query).orderBy("id")))
                .extracting(note -> note.get("n"))
                .isEqualTo(found);
    }

    @Test
    void aPlaceIsComparedAsWhatItIsComparedWith() {
        for (String attribute : List.of("meta", "more")) {
            expect(List.of("1"), q -> q.where(json(attribute, "deep", "k")).eq("v"));
            expect(List.of("1"), q -> q.where(json(attribute, "deep", "k")).like("v%"));
            expect(List.of("1"), q -> q.where(json(attribute, "a")).eq(1));
            expect(List.of("2"), q -> q.where(json(attribute, "a")).gt(2));
            expect(List.of("1", "2"), q -> q.where(json(attribute, "a")).in(List.of(1, 10)));
            expect(List.of("1"), q -> q.where(json(attribute, "a")).between(0, 9.5));
            expect(List.of("1"), q -> q.where(json(attribute, "deep", "yes")).eq(true));
            expect(List.of("1"), q -> q.where(json(attribute, "deep", "yes")).is(true));
            expect(List.of("2"), q -> q.where(json(attribute, "list", 0, "id")).eq(7));
            expect(List.of("1"), q -> q.where(json(attribute, "odd key")).eq("it's"));
            expect(
                    List.of("2"),
                    q -> q.where(cast(json(attribute, "a"), INTEGER)).eq(10));
        }
    }

    @Test
    void nullInADocumentIsMissing() {
        expect(
                List.of("2", "3", "4", "5"),
                q -> q.where(json("meta", "deep", "k")).isNull());
        expect(List.of("1"), q -> q.where(json("meta", "deep", "k")).notNull());
        expect(
                List.of("1", "2", "3", "4", "5"),
                q -> q.where(json("meta", "deep", "n")).isNull());
        expect(List.of("5"), q -> q.where("meta").isNull());
    }

    @Test
    void wholeDocumentsAndPartsAreComparedAsDocuments() {
        expect(List.of("4"), q -> q.where("meta", "str"));
        expect(List.of("2"), q -> q.where(json("meta", "tags")).eq(List.of("z")));
        expect(List.of("3"), q -> q.where("more").eq(List.of(1, 2, Map.of("z", true))));
    }

    @Test
    void aDocumentContainsAnother() {
        for (String attribute : List.of("meta", "more")) {
            expect(List.of("1"), q -> q.where(attribute).contains(Map.of("deep", Map.of("k", "v"))));
            expect(List.of("1"), q -> q.where(json(attribute, "tags")).contains(List.of("y")));
            expect(List.of("1"), q -> q.where(attribute).contains(Map.of("tags", List.of("y", "x"))));
            expect(List.of("2"), q -> q.where(attribute).contains(Map.of("list", List.of(Map.of("id", 7)))));
            expect(List.of("3"), q -> q.where(attribute).contains(List.of(2)));
            expect(List.of("3"), q -> q.where(attribute).contains(List.of(Map.of("z", true))));
            expect(List.of(), q -> q.where(attribute).contains(List.of("2")));
            expect(List.of("1"), q -> q.where(attribute).contains(Map.of("deep", Map.of("yes", true))));
            expect(List.of(), q -> q.where(attribute).contains(Map.of("tags", List.of("x", "z"))));
        }
    }

    @Test
    void anObjectHasKeys() {
        expect(List.of("1", "2"), q -> q.where("more").hasKey("tags"));
        expect(List.of("1"), q -> q.where(json("meta", "deep")).hasKey("n"));
        expect(List.of("1", "2"), q -> q.where("meta").hasAnyKey(List.of("deep", "list")));
        expect(List.of("2"), q -> q.where("meta").hasAllKeys(List.of("a", "list")));
    }

    @Test
    void aDocumentIsContainedWhereTheDatabaseCanTell() {
        Object candidate = List.of(1, 2, 3, Map.of("z", true));
        if (Dialects.ofUrl(database.url()).can(Capability.JSON_CONTAINED)) {
            expect(List.of("3"), q -> q.where("more").contained(candidate));
        } else {
            assertThatThrownBy(() -> expect(List.of(), q -> q.where("more").contained(candidate)))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("This database has no JSON operator");
        }
    }

    @Test
    void placesAreLoadedAndSortedBy() {
        List<Row> rows = notes.findAll(q -> q.attributes("id")
                .attribute(json("meta", "deep", "k"), "k")
                .attribute(json("meta", "a"), "a")
                .attribute(json("meta", "tags"), "tags")
                .where(json("meta", "a"))
                .notNull()
                .orderBy(json("meta", "a"), Sort.DESC));

        assertThat(rows).extracting(row -> row.get("a")).containsExactly(10, 1);
        assertThat(rows).extracting(row -> row.get("k")).isEqualTo(Arrays.asList(null, "v"));
        assertThat(rows.get(1).get("tags")).isEqualTo(List.of("x", "y"));
    }

    @Test
    void onlyJsonHasPlaces() {
        assertThatThrownBy(() -> notes.findAll(q -> q.where(json("n", "a")).eq(1)))
                .isInstanceOf(QueryException.class)
                .hasMessage("json(…) looks into an attribute of the type JSON or JSONB, and \"note.n\" is none.");
        assertThatThrownBy(() -> json("meta", 1.5)).hasMessageContaining("and 1.5 is neither");
    }

    @Test
    void aPlaceIsSetInACopyOfTheDocument() {
        Row first = notes.getByPk(1);
        Object before = first.get("meta");
        first.setPath("meta", List.of("deep", "k"), "w")
                .setPath("meta", List.of("tags", 2), "new")
                .setPath("meta", List.of("made", "on the way"), 1);
        assertThat(first.changed()).containsExactly("meta");
        assertThat(first.previous("meta")).isEqualTo(before);
        first.save();
        expect(List.of("1"), q -> q.where(json("meta", "deep", "k")).eq("w"));
        assertThat(notes.getByPk(1).get("meta"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("tags", List.of("x", "y", "new"))
                .containsEntry("made", Map.of("on the way", 1));
        assertThatThrownBy(() -> first.setPath("meta", List.of("tags", "x"), 1))
                .hasMessageContaining("its step x does not fit");
        assertThatThrownBy(() -> first.setPath("n", List.of("x"), 1)).hasMessageContaining("setPath looks into JSON");
    }
}
