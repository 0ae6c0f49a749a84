package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Column;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Default;
import org.sequelize4j.Defaults;
import org.sequelize4j.Definition;
import org.sequelize4j.Index;
import org.sequelize4j.Instance;
import org.sequelize4j.PrimaryKey;
import org.sequelize4j.Table;
import org.sequelize4j.Unique;
import org.sequelize4j.Validate;
import org.sequelize4j.Virtual;
import org.sequelize4j.Where;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.DefaultValue;
import org.sequelize4j.definition.IndexDeclaration;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.ValidationRule;
import org.sequelize4j.type.EnumType;

class ScanTest {
    interface Captain extends Instance<Captain> {
        Long id();

        String name();

        Captain setName(String name);

        @Validate(min = 1, max = 10)
        Integer skillLevel();

        Captain setSkillLevel(Integer level);

        static void skilled(Where<Captain> where) {
            where.where(Captain::skillLevel).gte(7);
        }

        default boolean legend() {
            return skillLevel() > 9;
        }
    }

    @Test
    void accessorsAreAttributesInTheOrderOfTheSource() {
        assertThat(model(Captain.class).attributes())
                .extracting(AttributeDeclaration::name)
                .containsExactly("id", "name", "skillLevel");
    }

    @Test
    void theModelIsNamedAsItsInterfaceAndItsKeysStartSmall() {
        ModelDeclaration captain = model(Captain.class);
        assertThat(captain.name()).isEqualTo("Captain");
        assertThat(captain.singular()).isEqualTo("captain");
        assertThat(captain.plural()).isNull();
        assertThat(captain.type()).isEqualTo(Captain.class);
    }

    @Test
    void anAccessorNamedIdIsThePrimaryKeyThatCountsUp() {
        AttributeDeclaration id = attribute(Captain.class, "id");
        assertThat(id.primaryKey()).isTrue();
        assertThat(id.autoIncrement()).isTrue();
        assertThat(id.type()).isEqualTo(DataTypes.BIGINT);
    }

    @Test
    void validationBecomesRules() {
        assertThat(attribute(Captain.class, "skillLevel").rules())
                .extracting(ValidationRule::key)
                .containsExactly("min", "max");
    }

    enum Rank {
        MATE,
        CAPTAIN
    }

    @Table(timestamps = false)
    interface Everything extends Instance<Everything> {
        String string();

        char character();

        byte tiny();

        Short small();

        int integer();

        Long big();

        BigInteger huge();

        BigDecimal decimal();

        Float real();

        double floating();

        Boolean flag();

        Instant instant();

        OffsetDateTime offset();

        ZonedDateTime zoned();

        LocalDateTime local();

        Date date();

        LocalDate day();

        LocalTime time();

        UUID uuid();

        byte[] blob();

        Rank rank();

        Map<String, Object> map();

        List<String> list();
    }

    @Test
    void theTypeOfAnAccessorIsTheTypeOfTheColumn() {
        assertThat(model(Everything.class).attributes())
                .extracting(AttributeDeclaration::type)
                .containsExactly(
                        DataTypes.STRING,
                        DataTypes.CHAR(1),
                        DataTypes.TINYINT,
                        DataTypes.SMALLINT,
                        DataTypes.INTEGER,
                        DataTypes.BIGINT,
                        DataTypes.DECIMAL,
                        DataTypes.DECIMAL,
                        DataTypes.REAL,
                        DataTypes.DOUBLE,
                        DataTypes.BOOLEAN,
                        DataTypes.DATE,
                        DataTypes.DATE,
                        DataTypes.DATE,
                        DataTypes.DATE,
                        DataTypes.DATE,
                        DataTypes.DATEONLY,
                        DataTypes.TIME,
                        DataTypes.UUID,
                        DataTypes.BLOB,
                        new EnumType(List.of("MATE", "CAPTAIN"), Rank.class),
                        DataTypes.JSON,
                        DataTypes.JSON);
    }

    @Test
    void aModelWithoutAnIdLeavesItsKeyToTheEngine() {
        assertThat(model(Everything.class).attributes()).noneMatch(AttributeDeclaration::primaryKey);
    }

    interface Required extends Instance<Required> {
        int primitive();

        Integer boxed();

        @NonNull
        String nonNull();

        @Nullable
        String nullable();

        @Column(allowNull = false)
        String column();
    }

    @Test
    void notNullComesFromPrimitivesNonNullAndTheAnnotation() {
        assertThat(model(Required.class).attributes())
                .extracting(AttributeDeclaration::allowNull)
                .containsExactly(false, null, false, null, false);
    }

    interface Columns extends Instance<Columns> {
        @Column(value = "full_name", length = 40, comment = "As on the letter.")
        String name();

        @Column(text = true)
        String story();

        @Column(precision = 10, scale = 2)
        BigDecimal price();

        @Column(unsigned = true)
        Integer stock();

        @Column(unsigned = true)
        BigInteger counter();

        @Unique
        String email();

        @Unique("place")
        Integer shelf();

        @Unique("place")
        Integer box();

        @Index
        String town();

        @Index("by_day")
        LocalDate day();

        @Index("by_day")
        Integer number();

        @Index(value = "serial", unique = true)
        String serial();
    }

    @Test
    void columnSaysNameLengthPrecisionSignAndComment() {
        AttributeDeclaration name = attribute(Columns.class, "name");
        assertThat(name.field()).isEqualTo("full_name");
        assertThat(name.type()).isEqualTo(DataTypes.STRING(40));
        assertThat(name.comment()).isEqualTo("As on the letter.");
        assertThat(attribute(Columns.class, "story").type()).isEqualTo(DataTypes.TEXT);
        assertThat(attribute(Columns.class, "price").type()).isEqualTo(DataTypes.DECIMAL(10, 2));
        assertThat(attribute(Columns.class, "stock").type()).isEqualTo(DataTypes.UNSIGNED(DataTypes.INTEGER));
        assertThat(attribute(Columns.class, "counter").type()).isEqualTo(DataTypes.UNSIGNED(DataTypes.BIGINT));
    }

    @Test
    void uniqueAttributesOfOneNameAreUniqueTogether() {
        assertThat(attribute(Columns.class, "email").unique()).isTrue();
        assertThat(attribute(Columns.class, "shelf").uniqueNames()).containsExactly("place");
        assertThat(attribute(Columns.class, "box").uniqueNames()).containsExactly("place");
    }

    @Test
    void indexesOfOneNameAreOneIndex() {
        assertThat(model(Columns.class).indexes())
                .containsExactly(
                        IndexDeclaration.of("town"),
                        IndexDeclaration.of("day", "number").withName("by_day"),
                        IndexDeclaration.unique("serial").withName("serial"));
    }

    interface Uuids extends Instance<Uuids> {
        UUID id();

        @Default("UUIDV7")
        UUID token();

        @Default("NOW")
        Instant seenAt();
    }

    @Test
    void aUuidKeyIsMadeAtRandom() {
        AttributeDeclaration id = attribute(Uuids.class, "id");
        assertThat(id.primaryKey()).isTrue();
        assertThat(id.autoIncrement()).isFalse();
        assertThat(id.defaultValue()).isEqualTo(new DefaultValue.Supplied(Defaults.UUIDV4));
    }

    @Test
    void defaultsThatAreWordsAreMadeAnewForEachInstance() {
        assertThat(attribute(Uuids.class, "token").defaultValue())
                .isEqualTo(new DefaultValue.Supplied(Defaults.UUIDV7));
        assertThat(attribute(Uuids.class, "seenAt").defaultValue()).isEqualTo(new DefaultValue.Supplied(Defaults.NOW));
    }

    interface Seat extends Instance<Seat> {
        @PrimaryKey
        String aisle();

        @PrimaryKey
        Integer number();

        Long id();
    }

    interface Ticket extends Instance<Ticket> {
        @PrimaryKey(autoIncrement = false)
        Long number();
    }

    @Test
    void markedAccessorsAreTheKeyAndAKeyOfSeveralDoesNotCountUp() {
        assertThat(model(Seat.class).attributes())
                .filteredOn(AttributeDeclaration::primaryKey)
                .extracting(AttributeDeclaration::name)
                .containsExactly("aisle", "number");
        assertThat(model(Seat.class).attributes()).noneMatch(AttributeDeclaration::autoIncrement);
        assertThat(model(Ticket.class).attributes()).noneMatch(AttributeDeclaration::autoIncrement);
        assertThat(attribute(Ticket.class, "number").primaryKey()).isTrue();
    }

    interface Bean extends Instance<Bean> {
        Long getId();

        String getName();

        void setName(String name);

        boolean isActive();

        void setActive(boolean active);

        Boolean getInPrint();

        void setInPrint(Boolean inPrint);

        String getURL();

        Boolean isOpen();

        Bean setIsOpen(Boolean open);

        String issue();

        Bean issue(String issue);
    }

    @Test
    void beanAndKotlinNamesAreAccessorsToo() {
        assertThat(model(Bean.class).attributes())
                .extracting(AttributeDeclaration::name)
                .containsExactly("id", "name", "active", "inPrint", "url", "isOpen", "issue");
    }

    interface Timed extends Instance<Timed> {
        String name();

        Instant createdAt();

        Instant updatedAt();
    }

    @Table(timestamps = false)
    interface Untimed extends Instance<Untimed> {
        Instant createdAt();
    }

    interface Renamed extends Instance<Renamed> {
        Instant bornAt();

        Instant updatedAt();

        static void define(Definition<Renamed> m) {
            m.createdAt("bornAt").updatedAt(false);
        }
    }

    @Test
    void accessorsOfTimestampsDeclareNothing() {
        assertThat(model(Timed.class).attributes())
                .extracting(AttributeDeclaration::name)
                .containsExactly("name");
        assertThat(model(Untimed.class).attributes())
                .extracting(AttributeDeclaration::name)
                .containsExactly("createdAt");
        assertThat(model(Renamed.class).attributes())
                .extracting(AttributeDeclaration::name)
                .containsExactly("updatedAt");
    }

    interface Secret extends Instance<Secret> {
        @Virtual
        String password();

        Secret setPassword(String password);

        @Virtual
        default int length() {
            return password().length();
        }
    }

    @Test
    void aVirtualAccessorHasNoColumnAndADefaultMethodIsNoAttribute() {
        assertThat(model(Secret.class).attributes())
                .extracting(AttributeDeclaration::name, AttributeDeclaration::type)
                .containsExactly(tuple("password", DataTypes.VIRTUAL));
    }

    interface Named<T extends Named<T>> extends Instance<T> {
        String name();

        T setName(String name);
    }

    interface Keyed<K> {
        K id();
    }

    interface Island extends Keyed<UUID>, Named<Island> {
        Double area();
    }

    @Test
    void sharedInterfacesGiveTheirAttributesFirst() {
        assertThat(model(Island.class).attributes())
                .extracting(AttributeDeclaration::name, AttributeDeclaration::type)
                .containsExactly(
                        tuple("id", DataTypes.UUID), tuple("name", DataTypes.STRING), tuple("area", DataTypes.DOUBLE));
    }

    @Table(value = "fleet", schema = "sea", underscored = true, freezeTableName = true)
    interface Ship extends Instance<Ship> {
        String name();

        Ship setName(String name);

        static void define(Definition<Ship> m) {
            m.comment("All ships.")
                    .attribute(Ship::name, DataTypes.TEXT)
                    .attribute("draught", DataTypes.DOUBLE)
                    .beforeSave(ship -> ship.setName(ship.name().strip()))
                    .scope(w -> w.where(Ship::name).notNull());
            m.index(Ship::name).unique();
        }
    }

    @Test
    void tableAndDefineSayTheRest() {
        ModelDeclaration ship = model(Ship.class);
        assertThat(ship.table().name()).isEqualTo("fleet");
        assertThat(ship.table().schema()).isEqualTo("sea");
        assertThat(ship.table().underscored()).isTrue();
        assertThat(ship.table().freezeTableName()).isTrue();
        assertThat(ship.table().timestamps()).isNull();
        assertThat(ship.table().comment()).isEqualTo("All ships.");
        assertThat(ship.attributes())
                .extracting(AttributeDeclaration::name, AttributeDeclaration::type)
                .containsExactly(tuple("name", DataTypes.TEXT), tuple("draught", DataTypes.DOUBLE));
        assertThat(ship.indexes()).containsExactly(IndexDeclaration.unique("name"));
        assertThat(ship.beforeSave()).hasSize(1);
        assertThat(ship.defaultScopes()).hasSize(1);
    }

    private static ModelDeclaration model(Class<?> type) {
        return TypedModels.scan(type).models().get(0);
    }

    private static AttributeDeclaration attribute(Class<?> type, String name) {
        return model(type).attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
