package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.VIRTUAL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.AggregateException;
import org.sequelize4j.error.BulkRecordException;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.error.ValidationItem;

/** What is refused before any SQL, how it is told, and which writes ask. */
class ValidationTest {
    private final List<String> statements = new ArrayList<>();
    private Sequelize sequelize;
    private Model<Row> places;

    @BeforeEach
    void connect() {
        sequelize = Sequelize.builder()
                .url("jdbc:sqlite::memory:")
                .onSql(event -> statements.add(event.sql()))
                .connect();
        places = sequelize.define(
                "Place",
                m -> m.attribute(
                                "even",
                                INTEGER,
                                a -> a.validate(v -> v.check("isEven", (value, row) -> {
                                    if (value != null && (Integer) value % 2 != 0) {
                                        throw new IllegalArgumentException("Only even values are allowed!");
                                    }
                                })))
                        .attribute("name", STRING, a -> a.allowNull(false))
                        .attribute(
                                "code",
                                STRING,
                                a -> a.allowNull(false)
                                        .validate(v ->
                                                v.notNull().msg("code please").notEmpty()))
                        .attribute(
                                "size",
                                INTEGER,
                                a -> a.validate(v -> v.min(1).max(9).msg("at most nine")))
                        .attribute("latitude", INTEGER)
                        .attribute("longitude", INTEGER)
                        .timestamps(false)
                        .validate(
                                "bothCoordsOrNone",
                                "Either both latitude and longitude, or neither!",
                                row -> (row.get("latitude") == null) == (row.get("longitude") == null)));
        sequelize.sync();
        statements.clear();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private static List<String> refused(ThrowingCallable call) {
        ValidationException refusal = catchThrowableOfType(ValidationException.class, call);
        assertThat(refusal).isNotNull();
        return refusal.items().stream()
                .map(item -> item.path() + "|" + item.type() + "|" + item.validatorKey())
                .toList();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> places.create(Map.of("even", 5, "latitude", 1)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("""
                        Validation error: Only even values are allowed!,
                        notNull Violation: Place.name cannot be null,
                        notNull Violation: code please,
                        Validation error: Either both latitude and longitude, or neither!""")
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(refused(() -> places.create(Map.of("even", 5, "latitude", 1))))
                .containsExactly(
                        "even|Validation error|isEven",
                        "name|notNull Violation|is_null",
                        "code|notNull Violation|is_null",
                        "bothCoordsOrNone|Validation error|bothCoordsOrNone");
        assertThat(statements).isEmpty();
    }

    @Test
    void anItemSaysWhatWasJudgedAndByWhat() {
        Row place = places.build(Map.of("name", "x", "code", "c", "size", 10));
        ValidationException refusal = catchThrowableOfType(ValidationException.class, place::save);
        assertThat(refusal.get("size"))
                .containsExactly(new ValidationItem(
                        "at most nine", "Validation error", "size", 10, "max", "max", List.of(9), place));
        assertThat(refusal.get("name")).isEmpty();
    }

    @Test
    void anUpdateJudgesWhatWasChangedAndTheInstanceAsAWhole() {
        Row place = places.create(Map.of("even", 2, "name", "x", "code", "c"));
        assertThat(refused(() -> place.update(Map.of("even", 7)))).containsExactly("even|Validation error|isEven");
        place.reload();
        assertThat(refused(() -> place.update(row -> row.set("name", null))))
                .containsExactly("name|notNull Violation|is_null");
        place.reload();
        assertThat(refused(() -> place.update(Map.of("longitude", 4))))
                .containsExactly("bothCoordsOrNone|Validation error|bothCoordsOrNone");
    }

    @Test
    void aStaticUpdateJudgesTheGivenValues() {
        places.create(Map.of("even", 2, "name", "x", "code", "c"));
        statements.clear();
        assertThat(refused(() -> places.update(Map.of("even", 9), w -> w.where("id", 1))))
                .containsExactly("even|Validation error|isEven");
        assertThat(refused(() -> places.update(Map.of("latitude", 9), w -> w.where("id", 1))))
                .containsExactly("bothCoordsOrNone|Validation error|bothCoordsOrNone");
        assertThat(statements).isEmpty();
    }

    @Test
    void aBulkCreateJudgesWhenItIsTold() {
        places.bulkCreate(List.of(Map.of("even", 11, "name", "b", "code", "c")));
        assertThat(places.count()).isEqualTo(1);
        List<Map<String, Object>> rows = List.of(
                Map.of("even", 11, "name", "b", "code", "c"),
                Map.of("even", 2, "name", "b", "code", "c"),
                Map.of("even", 4));
        AggregateException refusal =
                catchThrowableOfType(AggregateException.class, () -> places.bulkCreate(rows, o -> o.validate(true)));
        assertThat(refusal.errors())
                .extracting(BulkRecordException::getMessage)
                .containsExactly(
                        "Validation error: Only even values are allowed!",
                        "notNull Violation: Place.name cannot be null,\nnotNull Violation: code please");
        assertThat(refusal.errors().get(0).record())
                .isInstanceOfSatisfying(
                        Row.class, row -> assertThat(row.get("even")).isEqualTo(11));
        assertThat(refusal.items()).hasSize(3);
        assertThat(places.count()).isEqualTo(1);
    }

    @Test
    void noRuleJudgesWhatIsWrittenWithoutValidation() {
        Row place = places.create(Map.of("even", 3, "name", "x", "code", "c"), o -> o.validate(false));
        place.set("even", 5).save(o -> o.validate(false));
        assertThat(places.update(Map.of("even", 9), w -> w.where("id", 1), o -> o.validate(false)))
                .isEqualTo(1);
        assertThat(place.reload().get("even")).isEqualTo(9);
    }

    @Test
    void anInstanceCanBeJudgedWithoutBeingWritten() {
        Row place = places.build(Map.of("even", 3));
        assertThat(refused(place::validate)).hasSize(3);
        assertThat(refused(() -> place.validate(run -> run.skip("even", "bothCoordsOrNone"))))
                .containsExactly("name|notNull Violation|is_null", "code|notNull Violation|is_null");
        assertThat(refused(() -> place.validate(run -> run.fields("even"))))
                .containsExactly("even|Validation error|isEven");
        place.set("latitude", 1).set("even", 2);
        place.validate(run -> run.fields("even").skip("bothCoordsOrNone"));
        place.set("longitude", 1).set("name", "x").set("code", "c").validate();
        assertThat(statements).isEmpty();
    }

    @Test
    void anInstanceThatWasReadIsJudgedByWhatWasRead() {
        places.create(Map.of("even", 2, "name", "x", "code", "c"));
        Row place = places.getByPk(1, q -> q.attributes("even", "latitude", "longitude"));
        place.validate();
        assertThat(refused(place.set("even", 3)::validate)).containsExactly("even|Validation error|isEven");
        Row less = places.getByPk(1, q -> q.attributes("even"));
        assertThatThrownBy(less::validate)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("\"Place.latitude\" is not known here");
    }

    @Test
    void valuesOfWrongTypesInAMapAreToldWithAllElse() {
        Map<String, Object> values = new HashMap<>();
        values.put("name", Map.of("first", "Jack"));
        values.put("size", "many");
        values.put("code", "");
        assertThat(refused(() -> places.create(values)))
                .containsExactlyInAnyOrder(
                        "name|string violation|not_a_string",
                        "size|type violation|not_a_integer",
                        "code|Validation error|notEmpty");
        assertThat(refused(() -> places.build(values))).hasSize(2);
        assertThatThrownBy(() -> places.build().set("size", "many")).isInstanceOf(InvalidValueException.class);
        assertThat(statements).isEmpty();
    }

    @Test
    void nullIsJudgedOnlyByChecksAndOnlyWhereItIsAllowed() {
        List<Object> seen = new ArrayList<>();
        Model<Row> notes = sequelize.define(
                "note",
                m -> m.attribute(
                                "a",
                                STRING,
                                a -> a.validate(v -> v.isEmail().check("seen", (value, row) -> seen.add("a"))))
                        .attribute(
                                "b",
                                STRING,
                                a -> a.allowNull(false).validate(v -> v.check("seen", (value, row) -> seen.add("b"))))
                        .attribute("c", VIRTUAL, a -> a.allowNull(false).validate(v -> v.len(1, 2))));
        assertThat(refused(() -> notes.build().validate()))
                .containsExactly("b|notNull Violation|is_null", "c|notNull Violation|is_null");
        assertThat(seen).containsExactly("a");
        assertThat(refused(() -> notes.build(Map.of("b", "x", "c", "too long")).validate()))
                .containsExactly("c|Validation error|len");
    }

    @Test
    void whatIsImmutableStaysAsItWasStored() {
        Model<Row> notes =
                sequelize.define("note", m -> m.attribute("number", INTEGER, a -> a.validate(v -> v.isImmutable())));
        notes.sync();
        Row note = notes.create(Map.of("number", 1));
        assertThat(refused(() -> note.update(Map.of("number", 2))))
                .containsExactly("number|Validation error|isImmutable");
    }

    @Test
    void rulesThatCannotBeMeantAreRefused() {
        assertThatThrownBy(() ->
                        sequelize.define("a", m -> m.attribute("x", STRING, a -> a.validate(v -> v.notNull()))))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("says notNull(), which only allowNull(false) gives a meaning");
        assertThatThrownBy(() ->
                        sequelize.define("a", m -> m.attribute("x", STRING).validate("x", "no", row -> true)))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("has a rule \"x\" for the instance as a whole, and an attribute of that name");
        assertThatThrownBy(() -> sequelize.define(
                        "a", m -> m.validate("y", "no", row -> true).validate("y", row -> {})))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("has two rules \"y\"");
        assertThatThrownBy(() -> sequelize.define("a", m -> m.attribute("x", STRING, a -> a.validate(v -> v.msg("?")))))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("has no rule that it could speak for");
    }

    @Test
    void whatIsNoValueOfItsTypeIsJudgedByTheValidatorsOfTheAttributeFirst() {
        Model<Row> counted = sequelize.define(
                "Counted",
                m -> m.attribute("n", INTEGER, a -> a.validate(v -> v.isInt().msg("whole numbers only")))
                        .attribute("plain", INTEGER)
                        .timestamps(false));

        assertThat(refused(() -> counted.create(Map.of("n", "x", "plain", "y"))))
                .anySatisfy(item -> assertThat(item).startsWith("n|Validation error|isInt"))
                .anySatisfy(item -> assertThat(item).startsWith("plain|type violation|not_a_integer"));
        assertThatThrownBy(() -> counted.create(Map.of("n", "x")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("whole numbers only");
    }
}
