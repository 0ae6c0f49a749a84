package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.error.ValidationItem;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The sample on Jakarta Validation in docs/guide/validation.md. */
class JakartaGuideTest {
    interface Guest extends Instance<Guest> {
        @NotBlank(message = "Every guest has a name.")
        @Size(max = 40)
        String name();

        Guest setName(String name);

        @Email
        String email();

        Guest setEmail(String email);

        @AssertTrue(message = "Who cannot be reached has to have a name.")
        default boolean reachable() {
            return email() != null || name() != null;
        }
    }

    @DatabaseTest
    void constraintsAreRules(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Guest> guests = sequelize.define(Guest.class);
            sequelize.sync();
            guests.create(g -> g.setName("Ann").setEmail("ann@example.org"));
            ValidationException refusal =
                    catchThrowableOfType(ValidationException.class, () -> guests.create(g -> g.setName(" ")));
            assertThat(refusal.items())
                    .extracting(ValidationItem::path, ValidationItem::validatorKey, ValidationItem::message)
                    .containsExactly(tuple("name", "NotBlank", "Every guest has a name."));
        }
    }
}
