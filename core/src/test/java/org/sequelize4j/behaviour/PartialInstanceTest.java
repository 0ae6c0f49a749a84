package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.JSON;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.VIRTUAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Instances of which some attributes were read: what was not read is never taken for null. */
@DatabaseTest
class PartialInstanceTest {
    @Table(value = "captains", timestamps = false)
    interface Captain extends Instance<Captain> {
        Integer id();

        @Nullable
        String name();

        @Nullable
        Integer level();

        Captain setLevel(@Nullable Integer level);

        int rank();
    }

    private final List<String> seen = new ArrayList<>();
    private final Sequelize sequelize;
    private final Model<Row> captains;
    private final Model<Captain> typed;

    PartialInstanceTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).connect();
        captains = sequelize.define(
                "captain",
                m -> m.attribute("name", STRING, a -> a.allowNull(false))
                        .attribute("level", INTEGER, a -> a.validate(v -> v.min(1)))
                        .attribute("rank", INTEGER)
                        .attribute("papers", JSON)
                        .attribute("title", VIRTUAL, a -> a.get(row -> "Captain " + row.get("name")))
                        .attribute("shout", STRING, a -> a.get(row -> row.getDataValue("name") + "!"))
                        .timestamps(false)
                        .beforeSave(row -> seen.addAll(row.changed())));
        typed = sequelize.define(Captain.class);
    }

    @BeforeEach
    void fill() {
        captains.sync();
        captains.create(Map.of("name", "Jack", "level", 9, "rank", 1, "papers", Map.of("a", 1)));
        seen.clear();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Row partial() {
        return captains.findByPk(1, q -> q.attributes("level")).orElseThrow();
    }

    @Test
    void aReadOfWhatWasNotReadIsAnError() {
        Row jack = partial();
        for (Runnable read : List.<Runnable>of(
                () -> jack.get("name"),
                () -> jack.get("name", String.class),
                () -> jack.getDataValue("name"),
                () -> jack.get("shout"))) {
            assertThatThrownBy(read::run)
                    .isInstanceOf(InstanceException.class)
                    .hasMessageContaining("is not known here, because the statement that this instance comes from")
                    .hasMessageContaining("to attributes(…) of the query, or call reload() first.");
        }
        assertThat(jack.get("level")).isEqualTo(9);
        assertThat(jack.reload().get("name")).isEqualTo("Jack");
    }

    @Test
    void accessorsRefuseTheSame() {
        Captain jack = typed.getByPk(1, q -> q.attribute(Captain::level));
        assertThat(jack.level()).isEqualTo(9);
        assertThatThrownBy(jack::name).isInstanceOf(InstanceException.class).hasMessageContaining("Captain.name");
        assertThatThrownBy(jack::rank).isInstanceOf(InstanceException.class).hasMessageContaining("Captain.rank");
    }

    @Test
    void aPieceOfADocumentThatWasNotReadCannotBeSet() {
        Row jack = partial();
        assertThatThrownBy(() -> jack.setPath("papers", List.of("b"), 2)).isInstanceOf(InstanceException.class);
        jack.save();
        assertThat(captains.getByPk(1).get("papers")).isEqualTo(Map.of("a", 1));
    }

    @Test
    void mapsAndTextsLeaveItOut() {
        Row jack = partial();
        assertThat(jack.toMap()).isEqualTo(Map.of("level", 9));
        assertThat(jack.toJson()).isEqualTo("{\"level\":9}");
        assertThatCode(jack::toString).doesNotThrowAnyException();
        assertThat(captains.findByPk(1, q -> q.attributes("level", "title"))
                        .orElseThrow()
                        .toMap())
                .isEqualTo(Map.of("level", 9));
        assertThat(jack).isEqualTo(captains.getByPk(1));
    }

    @Test
    void aSaveWritesAndJudgesOnlyWhatWasSet() {
        Row jack = partial();
        jack.set("rank", 7);
        assertThat(jack.get("rank")).isEqualTo(7);
        jack.save();
        assertThat(seen).containsExactly("rank");

        Row full = captains.getByPk(1);
        assertThat(full.get("name")).isEqualTo("Jack");
        assertThat(full.get("rank")).isEqualTo(7);
        assertThatThrownBy(() -> jack.set("level", 0).save()).isInstanceOf(ValidationException.class);
        assertThatCode(() -> partial().validate()).doesNotThrowAnyException();
    }

    @Test
    void whatWasSetIsKnown() {
        Captain jack = typed.getByPk(1, q -> q.attribute(Captain::name));
        jack.setLevel(null);
        assertThat(jack.level()).isNull();
        jack.save();
        assertThat(captains.getByPk(1).get("level")).isNull();
    }
}
