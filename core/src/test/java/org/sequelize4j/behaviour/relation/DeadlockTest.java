package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.SqlEvent;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Two writes of relations that wait for each other: the database gives up one of them, and it is run again. */
@DatabaseTest
class DeadlockTest {
    private final Sequelize sequelize;
    private final Model<Row> people;
    private final Row ann;
    private final Row bob;
    private final CountDownLatch meeting = new CountDownLatch(2);
    private volatile @Nullable String place;

    DeadlockTest(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .timestamps(false)
                .onSql(this::meet)
                .connect();
        people = sequelize.define("person", m -> m.attribute("name", STRING));
        people.belongsTo(people, a -> a.as("boss"));
        people.hasMany(people, a -> a.as("staff").foreignKey("bossId"));
        people.belongsToMany(
                people,
                a -> a.as("friends")
                        .through("friendship")
                        .foreignKey("personId")
                        .otherKey("friendId"));
        sequelize.sync();
        ann = people.create(Map.of("name", "Ann"));
        bob = people.create(Map.of("name", "Bob"));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    /** Whoever is first behind a statement of that kind gives the other time to come as far, if the database lets both. */
    private void meet(SqlEvent event) {
        String kind = place;
        if (kind != null && event.sql().contains(kind)) {
            meeting.countDown();
            try {
                TimeUnit.MILLISECONDS.sleep(meeting.getCount() == 0 ? 0 : 300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void atOnce(String kind, Runnable one, Runnable other) {
        place = kind;
        CompletableFuture.allOf(CompletableFuture.runAsync(one), CompletableFuture.runAsync(other))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
        place = null;
    }

    @Test
    void setOfAManyToManyIsRunAgain() {
        atOnce(
                "FOR UPDATE",
                () -> ann.many("friends").set(List.of(people.getByPk(2))),
                () -> bob.many("friends").set(List.of(people.getByPk(1))));

        assertThat(ann.many("friends").get()).containsExactly(bob);
        assertThat(bob.many("friends").get()).containsExactly(ann);
        assertThat(sequelize.model("friendship").count()).isEqualTo(2);
    }

    private void hire(String name, int boss, int staff) {
        Row hired = people.build(Map.of("name", name));
        hired.connect("boss", people.getByPk(boss)).connect("staff", people.getByPk(staff));
        people.bulkCreate(List.of(hired));
    }

    @Test
    void bulkCreateOfGraphsIsRunAgain() {
        atOnce("INSERT", () -> hire("Carol", 1, 2), () -> hire("Dan", 2, 1));

        assertThat(people.count()).isEqualTo(4);
        assertThat(people.findOne(q -> q.where("name", "Carol").include("staff"))
                        .orElseThrow()
                        .many("staff")
                        .get())
                .containsExactly(bob);
    }
}
