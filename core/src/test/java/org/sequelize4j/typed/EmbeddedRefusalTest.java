package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Column;
import org.sequelize4j.Embedded;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.DefinitionException;

class EmbeddedRefusalTest {
    record Address(String city) {}

    interface NoRecord extends Instance<NoRecord> {
        @Embedded
        String address();
    }

    @Embedded
    record Circle(@Nullable Circle inner) {}

    interface Endless extends Instance<Endless> {
        Circle circle();
    }

    interface OtherParameter extends Instance<OtherParameter> {
        @Embedded
        Address address();

        OtherParameter setAddress(String address);
    }

    record Odd(Thread thread) {}

    interface OddComponent extends Instance<OddComponent> {
        @Embedded
        Odd odd();
    }

    interface SameColumn extends Instance<SameColumn> {
        @Embedded(prefix = "x_")
        Address home();

        @Embedded(prefix = "x_")
        Address work();
    }

    record Long5(@Column(length = 5) Integer size) {}

    interface OddColumn extends Instance<OddColumn> {
        @Embedded
        Long5 size();
    }

    interface OnAssociation extends Instance<OnAssociation> {
        @Embedded
        @HasOne
        One<OddColumn> one();
    }

    @Test
    void embeddedValuesAreRecordsOfColumns() {
        refused(NoRecord.class, "NoRecord.address() is @Embedded and returns String, which is no record.");
        refused(
                Endless.class,
                "Circle.inner() leads back to the record Circle, so that there is no end to its columns");
        refused(OtherParameter.class, "takes String, and \"address\" is the record Address.");
        refused(OddComponent.class, "Odd.thread() returns Thread, which is the type of no column");
        refused(OddColumn.class, "Long5.size() has @Column with length = 5; that is for String");
        refused(SameColumn.class, "\"home.city\" and \"work.city\"", "both have the column \"x_city\"");
        refused(OnAssociation.class, "is an association and has @Embedded");
    }

    private static <T extends Instance<T>> void refused(Class<T> type, String... parts) {
        try (Sequelize sequelize = Sequelize.builder().offline()) {
            assertThatThrownBy(() -> sequelize.define(type))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContainingAll(parts);
        }
    }
}
