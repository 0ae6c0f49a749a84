package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.typed.Scanned.attribute;
import static org.sequelize4j.typed.Scanned.model;

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
import org.sequelize4j.Index;
import org.sequelize4j.Instance;
import org.sequelize4j.PrimaryKey;
import org.sequelize4j.Table;
import org.sequelize4j.Unique;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.DefaultValue;
import org.sequelize4j.definition.IndexDeclaration;
import org.sequelize4j.type.EnumType;

/** What accessors and their annotations say of a column: type, mandatory or not, keys, indexes, defaults. */
class ColumnScanTest {
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
}
