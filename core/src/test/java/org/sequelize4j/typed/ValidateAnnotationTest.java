package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.sequelize4j.Column;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Validate;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.error.ValidationItem;

/** Every rule that {@code @Validate} can say becomes a rule of its attribute. */
class ValidateAnnotationTest {
    interface Place extends Instance<Place> {
        Long id();

        @Column(allowNull = false)
        @Validate(
                len = {2, 5},
                notEmpty = true,
                not = "[0-9]",
                is = "^[A-Z]",
                msg = "a name, please")
        String name();

        Place setName(String name);

        @Validate(min = 1, max = 9)
        Integer size();

        Place setSize(Integer size);

        @Validate(email = true, notContains = "spam", contains = "example")
        String mail();

        Place setMail(String mail);

        @Validate(url = true)
        String site();

        Place setSite(String site);

        @Validate(
                isIn = {"red", "blue"},
                notIn = "blue",
                rules = "isLowercase")
        String colour();

        Place setColour(String colour);

        @Validate(after = "2020-01-01", before = "2021-01-01")
        String day();

        Place setDay(String day);
    }

    interface Wrong extends Instance<Wrong> {
        Long id();

        @Validate(len = 3)
        String name();

        Wrong setName(String name);
    }

    @Test
    void allRulesJudge() {
        try (Sequelize sequelize = Sequelize.offline()) {
            Model<Place> places = sequelize.define(Place.class);
            Place place = places.build(p -> p.setName("x12345")
                    .setSize(10)
                    .setMail("spam")
                    .setSite("x y")
                    .setColour("BLUE")
                    .setDay("2022-01-01"));
            ValidationException refusal = catchThrowableOfType(
                    ValidationException.class, () -> place.row().validate());
            assertThat(refusal.items())
                    .extracting(item -> item.path() + " " + item.validatorKey())
                    .containsExactly(
                            "name len",
                            "name is",
                            "name not",
                            "size max",
                            "mail isEmail",
                            "mail contains",
                            "mail notContains",
                            "site isUrl",
                            "colour isIn",
                            "colour isLowercase",
                            "day isBefore");
            assertThat(refusal.get("name")).extracting(ValidationItem::message).containsOnly("a name, please");
            assertThat(refusal.get("name").get(0).instance()).isSameAs(place);
            assertThatThrownBy(() -> places.build().row().validate()).hasMessage("notNull Violation: a name, please");
            places.build(p -> p.setName("Port")
                            .setSize(1)
                            .setMail("a@example.org")
                            .setSite("x.org")
                            .setColour("red")
                            .setDay("2020-06-01"))
                    .row()
                    .validate();
        }
    }

    @Test
    void aLengthTakesTwoNumbers() {
        try (Sequelize sequelize = Sequelize.offline()) {
            assertThatThrownBy(() -> sequelize.define(Wrong.class))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContaining("@Validate(len = {2, 50})");
        }
    }
}
