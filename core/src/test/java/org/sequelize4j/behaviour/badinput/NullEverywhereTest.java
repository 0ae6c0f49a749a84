package org.sequelize4j.behaviour.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Definition;
import org.sequelize4j.Expression;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.error.SequelizeException;

/** Wherever a public interface does not say that it takes null, null is answered with a sentence. */
class NullEverywhereTest {
    private final Harbour harbour = new Harbour();
    private final Sequelize sequelize = harbour.sequelize;
    private final Model<Row> captains = harbour.captains;
    private final Row jack = captains.create(c -> c.set("name", "Jack"));
    private final Row pearl = harbour.ships.create(s -> s.set("name", "Pearl"));

    private int boats;

    @AfterEach
    void close() {
        harbour.close();
    }

    @TestFactory
    Stream<DynamicTest> asking() {
        return Stream.of(
                takes("query", s -> captains.findAll(s)),
                takes("include", s -> captains.findAll(q -> q.include("ship", s))),
                takes("link", s -> harbour.ships.findAll(q -> q.include("ports", p -> p.through(s)))),
                takes("condition", s -> captains.findAll(q -> s.accept(q.where("name")))),
                takes("where", s -> captains.count(s)),
                takes("finder of a shape", s -> s.accept(captains.into(NullCalls.Named.class))),
                takes("tree", s -> {
                    Model<Row> nodes = sequelize.define("node", m -> m.attribute("name", STRING));
                    nodes.hasMany(nodes, a -> a.as("children").foreignKey("parentId"));
                    nodes.sync();
                    s.accept(nodes.tree("children"));
                }),
                takes("query interface", s -> s.accept(sequelize.queryInterface())));
    }

    @TestFactory
    Stream<DynamicTest> instancesAndHandles() {
        return Stream.of(
                takes("row", s -> s.accept(jack)),
                takes(
                        "typed instance",
                        s -> s.accept(sequelize.define(Crew.class).build(c -> c.setName("all hands")))),
                takes("one", s -> s.accept(jack.one("ship"))),
                takes("one of a belongsTo", s -> s.accept(pearl.one("captain"))),
                takes("many", s -> s.accept(pearl.many("sailors"))),
                takes("many through", s -> s.accept(pearl.manyThrough("ports"))),
                takes("options of a handle", s -> pearl.many("sailors").options(s)),
                takes("model", s -> s.accept(captains)),
                takes("typed model", s -> s.accept(sequelize.define(Crew.class))));
    }

    @TestFactory
    Stream<DynamicTest> options() {
        Map<String, Object> named = Map.of("name", "Anne");
        return Stream.of(
                takes("create", s -> captains.create(named, s)),
                takes("bulkCreate", s -> captains.bulkCreate(List.of(named), s)),
                takes("build", s -> captains.build(named, s)),
                takes("update", s -> captains.updateAll(c -> c.set("gold", 1), s)),
                takes("save", s -> jack.save(s)),
                takes("validate", s -> jack.validate(s)),
                takes("upsert", s -> captains.upsert(named, s)),
                takes("saveGraph", s -> jack.saveGraph(s)),
                takes("association of a graph", s -> jack.planGraph(g -> g.association("ship", s))),
                takes("sync", s -> sequelize.sync(s)),
                takes("transaction", s -> sequelize.transaction(s, tx -> 1)));
    }

    @TestFactory
    Stream<DynamicTest> declarations() {
        return Stream.of(
                takes("definition", s -> boat(s)),
                takes("attribute", s -> boat(m -> m.attribute("name", STRING, s))),
                takes("validators", s -> boat(m -> m.attribute("name", STRING, a -> a.validate(s)))),
                takes(
                        "index",
                        s -> boat(m -> s.accept(m.attribute("name", STRING).index("name")))),
                takes("hasOne", s -> boat(m -> {}).hasOne(captains, s)),
                takes("hasMany", s -> boat(m -> {}).hasMany(captains, s)),
                takes("belongsTo", s -> boat(m -> {}).belongsTo(captains, s)),
                takes("foreign key", s -> boat(m -> {}).belongsTo(captains, a -> a.foreignKey(s))),
                takes("belongsToMany", s -> boat(m -> {}).belongsToMany(captains, s)),
                takes(
                        "belongsToOneOf",
                        s -> boat(m -> {}).belongsToOneOf("owner", List.of(captains, harbour.islands), s)),
                takes("hooks", s -> captains.hooks(s)),
                takes("hooks of all", s -> sequelize.hooks(s)),
                takes("builder", s -> s.accept(Sequelize.builder())));
    }

    @Test
    void staticMethodsAnswerToo() {
        NullCalls nulls = new NullCalls(harbour);
        List.of(Expression.class, DataTypes.class, One.class, Many.class, Sequelize.class)
                .forEach(type -> nulls.of(type, null));

        assertThat(nulls.silent)
                .as("but for what is refused where the expression is used, in the words of that place")
                .allMatch(call -> call.matches("Expression\\.(cast|fn|literal)\\(.*: nothing was refused"));
        assertThat(nulls.calls).isGreaterThan(nulls.silent.size());
    }

    private Model<Row> boat(Consumer<? super Definition<Row>> definition) {
        return sequelize.define("boat" + boats++, definition);
    }

    private DynamicTest takes(String what, Consumer<Consumer<Object>> opening) {
        return DynamicTest.dynamicTest(what, () -> {
            NullCalls nulls = new NullCalls(harbour);
            try {
                opening.accept(nulls::of);
            } catch (SequelizeException unfinished) {
                // What was said in part is refused in the end.
                assertThat(nulls.calls).as(unfinished.getMessage()).isPositive();
            }
            assertThat(nulls.calls).isPositive();
            assertThat(nulls.silent).isEmpty();
        });
    }

    @Table(timestamps = false)
    interface Crew extends Instance<Crew> {
        Long id();

        String name();

        Crew setName(String name);

        @HasMany
        Many<Crew> members();
    }
}
