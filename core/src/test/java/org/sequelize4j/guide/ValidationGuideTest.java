package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.VIRTUAL;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.error.ValidationItem;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/validation.md, and those on getters and setters in docs/guide/models.md. */
class ValidationGuideTest {
    private static Model<Row> places(Sequelize sequelize) {
        Model<Row> places = sequelize.define(
                "place",
                m -> m.attribute(
                                "name",
                                STRING,
                                a -> a.allowNull(false)
                                        .validate(v -> v.notNull()
                                                .msg("A place has a name.")
                                                .len(2, 50)))
                        .attribute(
                                "country",
                                STRING(2),
                                a -> a.validate(v -> v.isAlpha().isUppercase()))
                        .attribute(
                                "site", STRING, a -> a.validate(v -> v.isUrl().msg("That is no address on the web.")))
                        .attribute("colour", STRING, a -> a.validate(v -> v.rule("isHexColor")))
                        .attribute(
                                "beds",
                                INTEGER,
                                a -> a.validate(v -> v.min(0).check("isEven", (value, row) -> {
                                    if (value != null && (Integer) value % 2 != 0) {
                                        throw new IllegalArgumentException("Beds come in pairs.");
                                    }
                                })))
                        .attribute("latitude", INTEGER)
                        .attribute("longitude", INTEGER)
                        .validate(
                                "bothCoordinatesOrNone",
                                "Either both latitude and longitude, or neither!",
                                place -> (place.get("latitude") == null) == (place.get("longitude") == null)));
        sequelize.sync();
        return places;
    }

    @DatabaseTest
    void rulesOfAttributesAndOfTheModel(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> places = places(sequelize);
            ValidationException refusal = catchThrowableOfType(
                    ValidationException.class,
                    () -> places.create(Map.of("country", "de", "beds", 3, "latitude", 48, "site", "x y")));

            List<String> messages =
                    refusal.items().stream().map(ValidationItem::message).toList();
            assertThat(messages)
                    .containsExactly(
                            "A place has a name.",
                            "Validation isUppercase on country failed",
                            "That is no address on the web.",
                            "Beds come in pairs.",
                            "Either both latitude and longitude, or neither!");
            assertThat(refusal.get("country").get(0).validatorKey()).isEqualTo("isUppercase");
            assertThat(places.count()).isZero();
        }
    }

    @DatabaseTest
    void judgingWithoutWriting(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> places = places(sequelize);
            Row place = places.build(Map.of("name", "X", "latitude", 48));
            assertThatThrownBy(() -> place.validate()).isInstanceOf(ValidationException.class);
            place.validate(run -> run.skip("name", "bothCoordinatesOrNone"));
            place.validate(run -> run.fields("beds").skip("bothCoordinatesOrNone"));
        }
    }

    @DatabaseTest
    void gettersAndSetters(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> users = sequelize.define(
                    "user",
                    m -> m.attribute("first", STRING)
                            .attribute("last", STRING)
                            .attribute(
                                    "email",
                                    STRING,
                                    a -> a.set((user, email) -> user.setDataValue(
                                            "email", email.toString().toLowerCase(Locale.ROOT))))
                            .attribute(
                                    "full",
                                    VIRTUAL(STRING, "first", "last"),
                                    a -> a.get(user -> user.get("first") + " " + user.get("last"))));
            sequelize.sync();

            Row ann = users.create(Map.of("first", "Ann", "last", "Lee", "email", "Ann@Example.ORG"));
            assertThat(ann.get("email")).isEqualTo("ann@example.org");
            assertThat(ann.toMap()).containsEntry("full", "Ann Lee");

            Row found = users.getByPk(1, q -> q.attributes("full")); // loads first and last
            assertThat(found.get("full")).isEqualTo("Ann Lee");
        }
    }
}
