package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.Column;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Definition;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.Mixin;
import org.sequelize4j.One;
import org.sequelize4j.Table;
import org.sequelize4j.Virtual;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;

class TypedInstanceTest {
    interface Named<T extends Named<T>> extends Instance<T> {
        String name();

        T setName(String name);

        default String greeting() {
            return "Ahoy, " + name() + secret();
        }

        private String secret() {
            return "!";
        }
    }

    @Table(timestamps = false)
    interface Captain extends Named<Captain> {
        Long id();

        @Override
        Captain setName(String name);

        Integer skillLevel();

        Captain setSkillLevel(Integer level);

        int age();

        void setAge(int age);

        @Virtual
        String mood();

        Captain mood(String mood);

        @HasMany
        Many<Ship> ships();

        @BelongsToMany
        ManyThrough<Tag, Label> tags();

        @Mixin
        List<Ship> getShips();

        @Mixin
        int countShips();

        @Mixin
        void addShip(Ship ship);

        @Mixin
        @Nullable
        Ship createShip(Consumer<? super Ship> values);

        default Captain promote(int by) {
            return setSkillLevel(skillLevel() + by);
        }

        default void fail() throws java.io.IOException {
            throw new java.io.IOException("no wind");
        }
    }

    interface Ship extends Instance<Ship> {
        Long id();

        @BelongsTo
        One<Captain> captain();
    }

    interface Tag extends Instance<Tag> {
        Long id();
    }

    interface Label extends Instance<Label> {
        Integer position();
    }

    record Change(String name, @Nullable Integer skillLevel) {}

    private final StubRuntime runtime = StubRuntime.of(Captain.class);
    private final RowInstance row = runtime.unsaved();
    private final Captain captain = (Captain) row.face();

    @Test
    void settersSetAndGiveTheInstanceBack() {
        assertThat(captain.setName("Jack").setSkillLevel(9)).isSameAs(captain);
        captain.setAge(40);
        assertThat(captain.mood("fine")).isSameAs(captain);
        assertThat(captain.name()).isEqualTo("Jack");
        assertThat(captain.skillLevel()).isEqualTo(9);
        assertThat(captain.age()).isEqualTo(40);
        assertThat(captain.mood()).isEqualTo("fine");
        assertThat(captain.row().changed()).containsExactlyInAnyOrder("name", "skillLevel", "age", "mood");
    }

    @Test
    void sharedInterfacesSetThroughTheirBridges() {
        Named<?> named = captain;
        assertThat(named.setName("Anne")).isSameAs(captain);
        assertThat(captain.name()).isEqualTo("Anne");
        assertThat(named.greeting()).isEqualTo("Ahoy, Anne!");
    }

    @Test
    void unsetValuesReadAsNullAndAnUnsetPrimitiveIsNeverZero() {
        assertThat(captain.name()).isNull();
        assertThat(captain.id()).isNull();
        assertThatThrownBy(captain::age)
                .isInstanceOf(InstanceException.class)
                .hasMessage(
                        "Captain.age has no value here, and its accessor returns int, which cannot be null. Set it first, or declare Integer age();");
    }

    @Test
    void defaultMethodsRunOnTheInstance() {
        captain.setSkillLevel(3);
        assertThat(captain.promote(4)).isSameAs(captain);
        assertThat(captain.skillLevel()).isEqualTo(7);
        assertThatThrownBy(captain::fail)
                .isInstanceOf(java.io.IOException.class)
                .hasMessage("no wind");
    }

    @Test
    void whatEveryInstanceHasGoesToTheModel() {
        assertThat(captain.save()).isSameAs(captain);
        assertThat(captain.reload()).isSameAs(captain);
        assertThat(captain.update(c -> c.setName("Mary"))).isSameAs(captain);
        captain.destroy();
        assertThat(captain.with(Captain::ships, ship -> ship.captain())).isSameAs(captain);
        assertThat(captain.connect(Captain::ships, null)).isSameAs(captain);
        assertThat(captain.with(Captain::tags, tag -> tag.id(), label -> label.position()))
                .isSameAs(captain);
        Tag tag = (Tag) StubRuntime.of(Tag.class).unsaved().face();
        assertThat(captain.connect(Captain::tags, tag, label -> label.position()))
                .isSameAs(captain);
        assertThat(runtime.asked)
                .containsExactly(
                        "save",
                        "reload",
                        "change",
                        "save",
                        "destroy",
                        "with ships",
                        "connect ships",
                        "with tags and link",
                        "connect tags and link");
    }

    @Test
    void withTakesAnAssociationOnly() {
        assertThatThrownBy(() -> captain.with(c -> null, child -> {}))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("reads nothing of Captain");
    }

    @Test
    void recordsUpdateAllAndPatchSkipsNulls() {
        captain.setSkillLevel(5);
        assertThat(captain.patch(new Change("Anne", null))).isSameAs(captain);
        assertThat(captain.skillLevel()).isEqualTo(5);
        assertThat(captain.update(new Change("Mary", null))).isSameAs(captain);
        assertThat(captain.name()).isEqualTo("Mary");
        assertThat(captain.skillLevel()).isNull();
    }

    @Test
    void theTwoFacesAreOneInstance() {
        assertThat(captain.row()).isSameAs(row);
        assertThat(row.face()).isSameAs(captain);
        assertThat(captain).isEqualTo(row);
        assertThat((Object) row).isEqualTo(captain);
        assertThat(captain.hashCode()).isEqualTo(row.hashCode());
        captain.row().set("name", "Jack");
        assertThat(captain).hasToString("Captain{name=Jack}");
        assertThat(captain.toMap()).containsEntry("name", "Jack");
    }

    @Test
    void equalityIsOfModelAndKey() {
        Object first = runtime.stored(Map.of("id", 1L)).face();
        Object again = runtime.stored(Map.of("id", 1L, "name", "Jack")).face();
        Object other = runtime.stored(Map.of("id", 2L)).face();
        assertThat(first)
                .isEqualTo(again)
                .hasSameHashCodeAs(again)
                .isNotEqualTo(other)
                .isNotEqualTo("Captain");
        assertThat(captain).isNotEqualTo(runtime.unsaved().face()).isEqualTo(captain);
    }

    @Test
    void aHandleIsMadeOnceForEachInstance() {
        RowInstance ship = StubRuntime.of(Ship.class).stored(Map.of("id", 1L));
        row.load(row.definition().association("ships"), new LoadedRelation.ToMany(List.of(ship), null));
        assertThat(captain.ships()).isSameAs(captain.ships());
        assertThat(captain.ships().get()).hasSize(1).first().isSameAs(ship.face());
        assertThat(runtime.asked).containsExactly("relation ships");
    }

    @Test
    void mixinsTakeAndGiveFaces() {
        RowInstance ship = StubRuntime.of(Ship.class).stored(Map.of("id", 1L));
        runtime.answer = List.of(ship);
        assertThat(captain.getShips()).containsExactly((Ship) ship.face());
        runtime.answer = 3L;
        assertThat(captain.countShips()).isEqualTo(3);
        runtime.answer = ship;
        captain.addShip((Ship) ship.face());
        List<Object> consumed = new java.util.ArrayList<>();
        Consumer<Object> remember = consumed::add;
        assertThat(captain.createShip(remember)).isSameAs(ship.face());
        assertThat(consumed).hasSize(1).first().isSameAs(captain);
        assertThat(runtime.asked).containsExactly("getShips", "countShips", "addShip", "createShip");
    }

    @Table(timestamps = false)
    interface Converted extends Instance<Converted> {
        Short small();

        Converted setSmall(Short value);

        @Column(precision = 30)
        BigInteger huge();

        Converted setHuge(BigInteger value);

        OffsetDateTime offset();

        Converted setOffset(OffsetDateTime value);

        ZonedDateTime zoned();

        Converted setZoned(ZonedDateTime value);

        LocalDateTime local();

        Converted setLocal(LocalDateTime value);

        Date date();

        Converted setDate(Date value);

        byte[] blob();

        Converted setBlob(byte[] value);

        Character letter();

        Converted setLetter(Character value);

        Map<String, Object> json();

        Converted setJson(Map<String, Object> value);

        Long wide();

        Converted setWide(Long value);

        static void define(Definition<Converted> m) {
            m.attribute(Converted::wide, DataTypes.INTEGER);
        }
    }

    @Test
    void accessorsConvertWhereTheirTypeIsNotTheSlots() {
        RowInstance state = StubRuntime.of(Converted.class).unsaved();
        Converted it = (Converted) state.face();
        Instant noon = Instant.parse("2026-01-01T12:00:00Z");
        byte[] bytes = {1, 2};
        it.setSmall((short) 7)
                .setHuge(new BigInteger("12345678901234567890"))
                .setOffset(noon.atOffset(ZoneOffset.ofHours(2)))
                .setZoned(noon.atZone(ZoneOffset.UTC))
                .setLocal(LocalDateTime.of(2026, 1, 1, 12, 0))
                .setDate(Date.from(noon))
                .setBlob(bytes)
                .setLetter('x')
                .setJson(Map.of("a", 1))
                .setWide(5L);
        assertThat(it.small()).isEqualTo((short) 7);
        assertThat(it.huge()).isEqualTo(new BigInteger("12345678901234567890"));
        assertThat(it.offset()).isEqualTo(noon.atOffset(ZoneOffset.UTC));
        assertThat(it.zoned()).isEqualTo(noon.atZone(ZoneOffset.UTC));
        assertThat(it.local()).isEqualTo(LocalDateTime.of(2026, 1, 1, 12, 0));
        assertThat(it.date()).isEqualTo(Date.from(noon));
        assertThat(it.letter()).isEqualTo('x');
        assertThat(it.json()).containsEntry("a", 1);
        assertThat(it.wide()).isEqualTo(5L);
        assertThat(state.get("small")).isEqualTo(7);
        assertThat(state.get("huge")).isEqualTo(new BigDecimal("12345678901234567890"));
        assertThat(state.get("zoned")).isEqualTo(noon);
        assertThat(state.get("wide")).isEqualTo(5);
    }

    @Test
    void arraysAreCopiedBothWays() {
        Converted it = (Converted) StubRuntime.of(Converted.class).unsaved().face();
        byte[] bytes = {1, 2};
        it.setBlob(bytes);
        bytes[0] = 9;
        it.blob()[1] = 9;
        assertThat(it.blob()).containsExactly(1, 2);
    }

    @Test
    void aValueThatDoesNotFitTheAccessorIsRefused() {
        Map<String, Object> values = new HashMap<>();
        values.put("small", 70_000);
        values.put("json", List.of(1));
        Converted it =
                (Converted) StubRuntime.of(Converted.class).stored(values).face();
        assertThatThrownBy(it::small)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Converted.small is 70000, which does not fit into the accessor's Short");
        assertThatThrownBy(it::json)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("does not fit into the accessor's Map");
    }

    @Test
    void aSetterRefusesWhatTheTypeDoesNotTake() {
        Converted it = (Converted) StubRuntime.of(Converted.class).unsaved().face();
        assertThatThrownBy(() -> it.setWide(5_000_000_000L))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Converted.wide")
                .hasMessageContaining("5000000000");
    }

    @Table(timestamps = false)
    interface Mistyped extends Instance<Mistyped> {
        String level();

        static void define(Definition<Mistyped> m) {
            m.attribute(Mistyped::level, DataTypes.INTEGER);
        }
    }

    @Test
    void anAccessorOfAnotherTypeThanItsAttributeIsRefused() {
        assertThatThrownBy(() -> TypedFaces.link(StubRuntime.of(Mistyped.class).definition()))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "Mistyped.level() returns String, but the attribute is INTEGER, which is Integer in Java. Change one of them.");
    }
}
