package org.sequelize4j.behaviour.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Embedded;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.error.ValidationItem;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class JakartaValidationTest {
    @Constraint(validatedBy = NotAlone.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Accompanied {
        String message() default "nobody sails alone";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class NotAlone implements ConstraintValidator<Accompanied, Traveller> {
        @Override
        public boolean isValid(Traveller traveller, ConstraintValidatorContext context) {
            return traveller.companions() == null || traveller.companions() > 0;
        }
    }

    public record Home(
            @NotBlank(message = "a home is somewhere") String city,
            @Nullable @Size(max = 5) String zip) {}

    @Accompanied
    @Table(timestamps = false)
    public interface Traveller extends Instance<Traveller> {
        Long id();

        @NotBlank(message = "a name, please")
        @Size(min = 2, message = "a longer name, please")
        String name();

        Traveller setName(String name);

        @Email
        @Pattern(regexp = ".*example.org", message = "only from here")
        String getEmail();

        Traveller setEmail(String email);

        @Positive
        Integer companions();

        Traveller setCompanions(Integer companions);

        @NotNull(message = "born when?")
        @Past
        OffsetDateTime born();

        Traveller setBorn(OffsetDateTime born);

        @Embedded
        @Nullable
        Home home();

        Traveller setHome(Home home);

        @AssertTrue(message = "Jonah stays ashore")
        default boolean welcome() {
            return !"Jonah".equals(name());
        }
    }

    private static final OffsetDateTime BORN = OffsetDateTime.of(1990, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final Sequelize sequelize;
    private final Model<Traveller> travellers;

    JakartaValidationTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        travellers = sequelize.define(Traveller.class);
        sequelize.sync();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private static List<ValidationItem> refused(ThrowingCallable write) {
        return catchThrowableOfType(ValidationException.class, write).items();
    }

    @Test
    void whatObeysIsWritten() {
        Traveller ann = travellers.create(t -> t.setName("Ann")
                .setEmail("ann@example.org")
                .setCompanions(2)
                .setBorn(BORN)
                .setHome(new Home("Rome", null)));
        assertThat(travellers.getByPk(ann.id()).home()).isEqualTo(new Home("Rome", null));
    }

    @Test
    void everyConstraintIsAnItemWithAttributeValueAndName() {
        List<ValidationItem> items = refused(() -> travellers.create(
                t -> t.setName(" ").setEmail("somewhere").setCompanions(-1).setBorn(BORN)));
        assertThat(items)
                .extracting(ValidationItem::path, ValidationItem::validatorKey, ValidationItem::value)
                .contains(
                        tuple("name", "NotBlank", " "),
                        tuple("name", "Size", " "),
                        tuple("email", "Email", "somewhere"),
                        tuple("email", "Pattern", "somewhere"),
                        tuple("companions", "Positive", -1));
        assertThat(items)
                .extracting(ValidationItem::message)
                .contains("a name, please", "a longer name, please", "only from here")
                .anyMatch(message -> message.startsWith("companions "));
    }

    @Test
    void nullIsJudgedAndValuesAreOfTheAccessorsType() {
        assertThat(refused(() -> travellers.create(t -> t.setName("Ann"))))
                .extracting(ValidationItem::message)
                .containsExactly("born when?");
        assertThat(refused(() -> travellers.create(t -> t.setName("Ann")
                        .setBorn(OffsetDateTime.now(ZoneOffset.UTC).plusYears(1)))))
                .extracting(ValidationItem::path)
                .containsExactly("born");
    }

    @Test
    void partsOfEmbeddedRecordsAreNamedByTheirPath() {
        assertThat(refused(() ->
                        travellers.create(t -> t.setName("Ann").setBorn(BORN).setHome(new Home(" ", "123456")))))
                .extracting(ValidationItem::path)
                .containsExactlyInAnyOrder("home.city", "home.zip");
    }

    @Test
    void theInstanceAsAWholeIsJudgedToo() {
        assertThat(refused(() -> travellers.create(t -> t.setName("Jonah").setBorn(BORN))))
                .extracting(ValidationItem::message)
                .contains("Jonah stays ashore");
        assertThat(refused(() ->
                        travellers.create(t -> t.setName("Ann").setBorn(BORN).setCompanions(0))))
                .extracting(ValidationItem::message)
                .contains("nobody sails alone");
    }

    @Test
    void updatesJudgeWhatChanges() {
        Traveller ann = travellers.create(t -> t.setName("Ann").setBorn(BORN).setHome(new Home("Rome", null)));
        assertThat(refused(() -> ann.update(t -> t.setName("A"))))
                .extracting(ValidationItem::validatorKey)
                .containsExactly("Size");
        ann.reload();
        assertThatCode(() -> ann.update(t -> t.setName("Anna"))).doesNotThrowAnyException();
        travellers.create(Map.of("name", "B", "born", BORN), o -> o.validate(false));
        assertThat(travellers.count()).isEqualTo(2);
    }
}
