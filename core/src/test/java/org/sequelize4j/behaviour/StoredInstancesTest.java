package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Instances of rows that are there, made without reading them. */
@DatabaseTest
class StoredInstancesTest {
    private final Shop shop;

    StoredInstancesTest(TestDatabase database) {
        shop = new Shop(database);
    }

    @BeforeEach
    void product() {
        shop.product("a", 5);
        shop.statements.clear();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void areBuiltFromAKeyAndWriteTheirOtherValues() {
        Row axe = shop.products.buildStored(Map.of("id", 1, "name", "Axe"));

        assertThat(axe.isNew()).isFalse();
        assertThat(axe.changed()).containsExactly("name");
        axe.save();
        assertThat(shop.statements).hasSize(1).first().asString().startsWith("UPDATE");
        assertThat(shop.stored("a").toMap()).containsEntry("name", "Axe").containsEntry("stock", 5);
    }

    @Test
    void knowOnlyWhatTheyWereGiven() {
        Row axe = shop.products.buildStored(Map.of("id", 1, "name", "Axe"));

        assertThat(axe.toMap()).containsOnlyKeys("id", "name");
        assertThatThrownBy(() -> axe.get("stock")).isInstanceOf(InstanceException.class);
        assertThat(axe.reload().get("stock")).isEqualTo(5);
    }

    @Test
    void areDestroyedByTheirKey() {
        shop.products.buildStored(Map.of("id", 1)).destroy();

        assertThat(shop.products.count()).isZero();
    }

    @Test
    void needTheirKey() {
        assertThatThrownBy(() -> shop.products.buildStored(Map.of("name", "Axe")))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("have its key among them, and none was given for \"id\"");
    }

    @Test
    void areResetToWhatIsStored() {
        Row axe = shop.stored("a").set("stock", 9);

        axe.reset(Map.of("id", 1, "name", "Known"));

        assertThat(axe.changed()).isEmpty();
        assertThat(axe.toMap()).isEqualTo(Map.of("id", 1, "name", "Known"));
        axe.save();
        assertThat(shop.stored("a").get("name")).isEqualTo("unnamed");
    }

    @Test
    void areTheOnlyOnesThatAreReset() {
        assertThatThrownBy(() -> shop.products.build(Map.of("sku", "b")).reset(Map.of("id", 1)))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("was never saved");
    }
}
