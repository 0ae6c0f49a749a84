package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.VIRTUAL;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.QueryException;

/** Getters, setters and virtual attributes of dynamic models. */
class AccessorsTest {
    private Sequelize sequelize;
    private Model<Row> people;

    @BeforeEach
    void connect() {
        sequelize = Sequelize.connect("jdbc:sqlite::memory:");
        people = sequelize.define(
                "person",
                m -> m.attribute("first", STRING, a -> a.get(row -> upper((String) row.getDataValue("first"))))
                        .attribute("last", STRING)
                        .attribute(
                                "mail",
                                STRING,
                                a -> a.set((row, value) -> row.setDataValue(
                                        "mail",
                                        value == null ? null : value.toString().toLowerCase(Locale.ROOT))))
                        .attribute(
                                "full",
                                VIRTUAL(STRING, "first", "last"),
                                a -> a.get(row -> row.get("first") + " " + row.get("last"))
                                        .set((row, value) -> {
                                            String[] parts =
                                                    String.valueOf(value).split(" ", 2);
                                            row.set("first", parts[0]).set("last", parts[1]);
                                        }))
                        .attribute("secret", VIRTUAL)
                        .attribute(
                                "fixed",
                                STRING,
                                a -> a.set((row, value) -> {
                                    throw new IllegalStateException("fixed cannot be set");
                                }))
                        .getter("initials", row -> "" + ((String) row.getDataValue("first")).charAt(0))
                        .timestamps(false));
        sequelize.sync();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private static String upper(String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    @Test
    void whatAVirtualAttributeIsMadeOfComesWithItThoughItWasLeftOut() {
        people.create(Map.of("full", "Jack Sparrow"));
        assertThat(people.findOne(q -> q.exclude("first", "last")).orElseThrow().get("full"))
                .isEqualTo("JACK Sparrow");
        assertThat(people.findOne(q -> q.exclude("first", "full")).orElseThrow().toMap())
                .doesNotContainKey("first");
    }

    @Test
    void aGetterStandsBeforeTheValueInMapsAndJsonToo() {
        Row jack = people.create(Map.of("full", "Jack Sparrow", "mail", "Jack@Tortuga.ORG"));
        assertThat(jack.get("first")).isEqualTo("JACK");
        assertThat(jack.getDataValue("first")).isEqualTo("Jack");
        assertThat(jack.get("mail")).isEqualTo("jack@tortuga.org");
        assertThat(jack.toMap())
                .containsEntry("first", "JACK")
                .containsEntry("full", "JACK Sparrow")
                .containsEntry("initials", "J")
                .doesNotContainKey("secret");
        assertThat(jack.toJson()).contains("\"full\":\"JACK Sparrow\"");
        assertThat(jack.dataValues()).containsEntry("first", "Jack").doesNotContainKeys("full", "initials");
        assertThat(people.findRows(q -> q.attributes("first", "mail")))
                .containsExactly(Map.of("first", "Jack", "mail", "jack@tortuga.org"));
    }

    @Test
    void aFoundInstanceShowsVirtualAttributesAndReadsWhatIsComputedForTheModel() {
        people.create(Map.of("full", "Jack Sparrow"));
        Row found = people.getByPk(1);
        assertThat(found.toMap()).containsEntry("full", "JACK Sparrow").doesNotContainKeys("secret", "initials");
        assertThat(found.get("initials")).isEqualTo("J");
    }

    @Test
    void selectingAVirtualAttributeLoadsWhatItDependsOn() {
        people.create(Map.of("full", "Jack Sparrow", "mail", "j@t.org"));
        Row found = people.getByPk(1, q -> q.attributes("full"));
        assertThat(found.toMap())
                .containsEntry("full", "JACK Sparrow")
                .containsKeys("first", "last")
                .doesNotContainKey("mail");
        assertThat(people.getByPk(1, q -> q.attributes("mail")).toMap()).doesNotContainKeys("full", "first");
        assertThat(people.getByPk(1, q -> q.exclude("full")).toMap())
                .containsKey("first")
                .doesNotContainKey("full");
        assertThat(people.getByPk(1, q -> q.exclude("first", "mail")).toMap())
                .containsEntry("full", "JACK Sparrow")
                .doesNotContainKey("mail");
        assertThat(people.getByPk(1, q -> q.exclude("first", "full")).toMap()).doesNotContainKeys("full", "first");
        assertThatThrownBy(() -> people.findAll(q -> q.where("full", "x")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("is virtual");
    }

    @Test
    void aSetterDecidesWhatIsStoredInEveryWrite() {
        Row jack = people.create(Map.of("full", "Jack Sparrow"));
        jack.update(Map.of("mail", "JACK@X.ORG"));
        assertThat(jack.reload().get("mail")).isEqualTo("jack@x.org");
        people.update(Map.of("full", "Anne Bonny", "mail", "A@B.CO"), w -> w.where("id", 1));
        assertThat(jack.reload().dataValues())
                .containsEntry("first", "Anne")
                .containsEntry("last", "Bonny")
                .containsEntry("mail", "a@b.co");
        people.bulkCreate(List.of(Map.of("full", "Mary Read", "mail", "M@R.CO")));
        assertThat(people.getByPk(2).get("mail")).isEqualTo("m@r.co");
    }

    @Test
    void whatASetterThrowsReachesTheCaller() {
        assertThatThrownBy(() -> people.create(Map.of("fixed", "x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("fixed cannot be set");
        assertThat(people.count()).isZero();
    }

    @Test
    void aVirtualValueLivesOnTheInstance() {
        Row jack = people.create(Map.of("full", "Jack Sparrow", "secret", List.of(1)));
        assertThat(jack.toMap()).containsEntry("secret", List.of(1));
        assertThat(people.getByPk(1).get("secret")).isNull();
        assertThat(jack.reload().get("secret")).isNull();
    }

    @Test
    void aStaticUpdateOfVirtualValuesAloneIsRefused() {
        assertThatThrownBy(() -> people.update(Map.of("secret", 1), w -> w.where("id", 1)))
                .isInstanceOf(QueryException.class)
                .hasMessage("An update of \"person\" was given no values that are stored, only virtual ones;"
                        + " set at least one attribute.");
    }

    @Test
    void whatCannotBeKeptIsRefused() {
        assertThatThrownBy(() -> sequelize.define(
                        "a", m -> m.attribute("x", VIRTUAL(INTEGER, "frist")).attribute("first", STRING)))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("depends on \"frist\", which is no attribute of it. Did you mean \"first\"?");
    }
}
