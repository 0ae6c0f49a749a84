package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.sequelize4j.Lock;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** The query of a relation is a statement of its own, which can lock what it reads. */
class RelationLockTest {
    @DatabaseTest(Engine.POSTGRES)
    void associatedRowsCanBeLocked(TestDatabase database) {
        try (Sequelize sequelize =
                Sequelize.builder().url(database.url()).timestamps(false).connect()) {
            Model<Row> items = sequelize.define("item", m -> m.attribute("size", INTEGER));
            Model<Row> parts = sequelize.define("part", m -> m.attribute("size", INTEGER));
            items.hasMany(parts);
            parts.belongsTo(items);
            sequelize.sync();
            Row item = items.create(
                    i -> i.set("size", 1).with("parts", p -> p.set("size", 1)).with("parts", p -> p.set("size", 2)));

            int unlocked = sequelize.transaction(tx -> {
                item.many("parts").fetch(q -> q.where("size", 1).lock(Lock.UPDATE));
                return onAnotherThread(() -> sequelize.transaction(other ->
                        parts.findAll(q -> q.lock(Lock.UPDATE).skipLocked()).size()));
            });

            assertThat(unlocked).isEqualTo(1);
        }
    }

    private static int onAnotherThread(Supplier<Integer> work) {
        return CompletableFuture.supplyAsync(work).join();
    }
}
