package org.sequelize4j.behaviour.badinput;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.ClosedException;

/** A closed Sequelize says so at every way to its database. */
class ClosedTest {
    private final Harbour harbour = new Harbour();
    private final Sequelize sequelize = harbour.sequelize;
    private final Model<Row> captains = harbour.captains;
    private final Row pearl = harbour.ships.create(s -> s.set("name", "Pearl"));
    private final Row will = harbour.sailors.create(s -> s.set("name", "Will").set("shipId", pearl.get("id")));

    ClosedTest() {
        sequelize.close();
    }

    @TestFactory
    Stream<DynamicTest> theDatabaseItself() {
        return Stream.of(
                closed("authenticate", sequelize::authenticate),
                closed("sync", sequelize::sync),
                closed("drop", sequelize::drop),
                closed("truncate", sequelize::truncate),
                closed("transaction", () -> sequelize.transaction(tx -> 1)),
                closed("useTransaction", () -> sequelize.useTransaction(tx -> {})),
                closed("begin", sequelize::begin),
                closed("rows of raw SQL", () -> sequelize.query("SELECT 1").rows()),
                closed("instances of raw SQL", () -> sequelize.query("SELECT 1").into(captains)),
                closed("raw SQL", () -> sequelize.query("DELETE FROM captains").execute()));
    }

    @TestFactory
    Stream<DynamicTest> models() {
        return Stream.of(
                closed("findAll", captains::findAll),
                closed("findOne", captains::findOne),
                closed("findByPk", () -> captains.findByPk(1)),
                closed("getByPk", () -> captains.getByPk(1)),
                closed("findAndCountAll", () -> captains.findAndCountAll(q -> q.limit(1))),
                closed("findRows", () -> captains.findRows(q -> {})),
                closed("stream", () -> captains.stream(q -> {})),
                closed("count", captains::count),
                closed("create", () -> captains.create(c -> c.set("name", "Jack"))),
                closed("bulkCreate", () -> captains.bulkCreate(List.of(Map.of("name", "Jack")))),
                closed("update", () -> captains.update(Map.of("gold", 1), w -> w.where("id", 1))),
                closed("destroy", () -> captains.destroy(w -> w.where("id", 1))),
                closed("destroyAll", captains::destroyAll),
                closed("sync of one", captains::sync),
                closed("drop of one", captains::drop),
                closed("truncate of one", captains::truncate),
                closed("explain", () -> captains.explain(q -> {})));
    }

    @TestFactory
    Stream<DynamicTest> instances() {
        return Stream.of(
                closed("save", () -> pearl.set("sails", 3).save()),
                closed("update", () -> pearl.update(Map.of("sails", 4))),
                closed("reload", pearl::reload),
                closed("increment", () -> pearl.increment("sails", 1)),
                closed("destroy", pearl::destroy),
                closed("a lazy load", () -> pearl.many("sailors").get()),
                closed("a count", () -> pearl.many("sailors").count()),
                closed("a relation write", () -> pearl.many("sailors").add(will)),
                closed("a relation method", () -> pearl.call("getSailors")));
    }

    private DynamicTest closed(String what, ThrowingCallable call) {
        return harbour.refuses(
                what,
                ClosedException.class,
                call,
                "This Sequelize is closed. Use it before close(), or connect a new one.");
    }
}
