package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.Upserted;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class UpsertTest {
    private final Shop shop;

    UpsertTest(TestDatabase database) {
        shop = new Shop(database);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void insertsARowThatIsNotThereWithItsDefaults() {
        Upserted<Row> upserted = shop.products.upsert(Map.of("sku", "a", "stock", 3));

        assertThat(upserted.created()).isTrue();
        assertThat(upserted.instance().isNew()).isFalse();
        assertThat(upserted.instance().toMap())
                .containsEntry("id", 1)
                .containsEntry("name", "unnamed")
                .containsEntry("stock", 3);
    }

    @Test
    void setsOnlyWhatIsGivenOfARowThatIsThere() {
        Row first = shop.products
                .upsert(p -> p.set("sku", "a").set("name", "Axe").set("stock", 3))
                .instance();

        Upserted<Row> second = shop.products.upsert(p -> p.set("sku", "a").set("name", "Adze"));

        assertThat(second.created()).isFalse();
        assertThat(second.instance()).isEqualTo(first);
        assertThat(second.instance().get("stock")).isEqualTo(3);
        assertThat(shop.stored("a").toMap()).containsEntry("name", "Adze").containsEntry("stock", 3);
    }

    @Test
    void setsWhatIsGivenEvenWhenItIsTheDefault() {
        shop.product("a", 7);

        shop.products.upsert(Map.of("sku", "a", "stock", 0));

        assertThat(shop.stored("a").get("stock")).isEqualTo(0);
    }

    @Test
    void tellsThatARowIsThereEvenWhenNothingChanges() {
        shop.product("a", 7);

        assertThat(shop.products.upsert(Map.of("sku", "a", "stock", 7)).created())
                .isFalse();
        assertThat(shop.products.upsert(Map.of("sku", "a")).created()).isFalse();
        assertThat(shop.products.count()).isEqualTo(1);
    }

    @Test
    void goesByThePrimaryKeyWhenItIsGiven() {
        Object id = shop.product("a", 1).get("id");

        Upserted<Row> upserted = shop.products.upsert(Map.of("id", id, "sku", "b"));

        assertThat(upserted.created()).isFalse();
        assertThat(shop.products.getByPk(id).get("sku")).isEqualTo("b");
        assertThat(shop.products.upsert(Map.of("id", 77, "sku", "c")).created()).isTrue();
    }

    @Test
    void fieldsSayWhatIsSetOfARowThatIsThere() {
        shop.product("a", 1);

        shop.products.upsert(
                Map.of("sku", "a", "stock", 9, "name", "Axe"),
                o -> o.fields("stock").conflictFields("sku"));

        assertThat(shop.stored("a").toMap()).containsEntry("stock", 9).containsEntry("name", "unnamed");
    }

    @Test
    void callersAtTheSameTimeWriteTheSameRow() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Upserted<Row>>> futures = IntStream.range(0, 12)
                    .mapToObj(i -> threads.submit(() -> shop.sequelize.transaction(
                            t -> t.retry(10), tx -> shop.products.upsert(Map.of("sku", "a", "stock", i)))))
                    .toList();
            int created = 0;
            for (Future<Upserted<Row>> future : futures) {
                created += future.get().created() ? 1 : 0;
            }
            assertThat(created).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
        assertThat(shop.products.count()).isEqualTo(1);
    }

    @Test
    void isPartOfTheTransactionAroundIt() {
        shop.product("a", 1);
        Row[] touched = new Row[1];

        assertThatThrownBy(() -> shop.sequelize.useTransaction(tx -> {
                    touched[0] = shop.products.upsert(Map.of("sku", "b")).instance();
                    shop.products.upsert(Map.of("sku", "a", "stock", 2));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(shop.products.count()).isEqualTo(1);
        assertThat(shop.stored("a").get("stock")).isEqualTo(1);
        assertThat(touched[0].isNew()).isTrue();
    }

    @Test
    void unknownConflictFieldsAreRefused() {
        assertThatThrownBy(() -> shop.products.upsert(Map.of("sku", "a"), o -> o.conflictFields("skuu")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("sku");
        assertThat(shop.statements).isEmpty();
    }
}
