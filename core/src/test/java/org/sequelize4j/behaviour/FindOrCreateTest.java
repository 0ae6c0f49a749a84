package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Found;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class FindOrCreateTest {
    private final Shop shop;

    FindOrCreateTest(TestDatabase database) {
        shop = new Shop(database);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void createsWithTheValuesOfTheConditionsAndTheDefaults() {
        Found<Row> found = shop.products.findOrCreate(
                q -> q.where("sku", "a").where("stock").gt(5), p -> p.set("stock", 9));

        assertThat(found.created()).isTrue();
        assertThat(shop.stored("a").toMap()).containsEntry("stock", 9).containsEntry("name", "unnamed");
    }

    @Test
    void valuesOfTheConditionsGoThroughTheirSetters() {
        Model<Row> users = shop.sequelize.define(
                "user",
                m -> m.attribute(
                        "mail",
                        DataTypes.STRING,
                        a -> a.set((row, value) ->
                                row.setDataValue("mail", value.toString().toLowerCase(Locale.ROOT)))));
        users.sync();

        Found<Row> made = users.findOrCreate(q -> q.where("mail", "JACK@TORTUGA.ORG"), Map.of());

        assertThat(made.created()).isTrue();
        assertThat(users.getByPk(1).get("mail")).isEqualTo("jack@tortuga.org");
    }

    @Test
    void givesWhatIsThere() {
        Row there = shop.product("a", 1);

        Found<Row> found = shop.products.findOrCreate(q -> q.where("sku", "a"), Map.of("stock", 9));

        assertThat(found).isEqualTo(new Found<>(there, false));
        assertThat(found.instance().get("stock")).isEqualTo(1);
    }

    @Test
    void callersAtTheSameTimeGetTheSameRow() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Found<Row>>> futures = IntStream.range(0, 12)
                    .mapToObj(i -> threads.submit(() -> shop.sequelize.transaction(
                            tx -> shop.products.findOrCreate(q -> q.where("sku", "a"), p -> p.set("stock", i)))))
                    .toList();
            int created = 0;
            for (Future<Found<Row>> future : futures) {
                created += future.get().created() ? 1 : 0;
                assertThat(future.get().instance().get("id"))
                        .isEqualTo(shop.stored("a").get("id"));
            }
            assertThat(created).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
        assertThat(shop.products.count()).isEqualTo(1);
    }

    @Test
    void aViolationOfAnotherKeyIsAFailureThatLeavesTheTransactionUsable() {
        shop.product("a", 1);

        shop.sequelize.useTransaction(tx -> {
            assertThatThrownBy(() -> shop.products.findOrCreate(q -> q.where("name", "Axe"), p -> p.set("sku", "a")))
                    .isInstanceOf(UniqueConstraintException.class);
            shop.product("b", 1);
        });

        assertThat(shop.products.count()).isEqualTo(2);
    }

    @Test
    void aRowThatWasDestroyedIsToldOf() {
        Model<Row> users = shop.sequelize.define(
                "user",
                m -> m.attribute("mail", DataTypes.STRING, a -> a.unique()).paranoid(true));
        users.sync();
        users.create(Map.of("mail", "a")).destroy();

        assertThatThrownBy(() -> users.findOrCreate(q -> q.where("mail", "a"), Map.of()))
                .isInstanceOfSatisfying(
                        UniqueConstraintException.class,
                        taken -> assertThat(taken.attributes()).containsExactly("mail"))
                .hasMessageContaining("That row was destroyed and can be restored");
        Found<Row> found = users.findOrCreate(q -> q.where("mail", "a").paranoid(false), Map.of());
        assertThat(found.created()).isFalse();
    }

    @Test
    void findOrBuildSavesNothing() {
        Found<Row> found = shop.products.findOrBuild(q -> q.where("sku", "a"), Map.of("stock", 2));

        assertThat(found.created()).isTrue();
        assertThat(found.instance().isNew()).isTrue();
        assertThat(found.instance().toMap()).containsEntry("sku", "a").containsEntry("stock", 2);
        assertThat(shop.products.count()).isZero();
    }

    @Test
    void aQueryWithoutConditionIsRefused() {
        assertThatThrownBy(() -> shop.products.findOrCreate(q -> q.limit(1)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("no condition");
    }
}
