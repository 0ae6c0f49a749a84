package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sequelize4j.typed.Scanned.attribute;
import static org.sequelize4j.typed.Scanned.model;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Definition;
import org.sequelize4j.Instance;
import org.sequelize4j.Table;
import org.sequelize4j.Validate;
import org.sequelize4j.Virtual;
import org.sequelize4j.Where;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.IndexDeclaration;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.ValidationRule;

/** What an interface declares as a model: its name, and which of its methods are attributes. */
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
        assertThat(ship.table().storage().comment()).isEqualTo("All ships.");
        assertThat(ship.attributes())
                .extracting(AttributeDeclaration::name, AttributeDeclaration::type)
                .containsExactly(tuple("name", DataTypes.TEXT), tuple("draught", DataTypes.DOUBLE));
        assertThat(ship.indexes()).containsExactly(IndexDeclaration.unique("name"));
        assertThat(ship.hooks().hooks()).hasSize(1);
        assertThat(ship.scopes().byDefault()).isNotNull();
    }
}
