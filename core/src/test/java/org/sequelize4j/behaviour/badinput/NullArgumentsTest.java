package org.sequelize4j.behaviour.badinput;

import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.Expression.cast;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Expression.literal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sequelize4j.Association;
import org.sequelize4j.Definition;
import org.sequelize4j.Expression;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sort;
import org.sequelize4j.VoidWork;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.QueryException;

/** Callers whose compiler does not check for null get a sentence, and never a bare NullPointerException. */
@SuppressWarnings("NullAway") // null where it may not be is what this is about
class NullArgumentsTest {
    private final Harbour harbour = new Harbour();
    private final Model<Row> captains = harbour.captains;

    @AfterEach
    void close() {
        harbour.close();
    }

    @TestFactory
    Stream<DynamicTest> queries() {
        return Stream.of(
                nothing("findAll", () -> captains.findAll(null), "null was given in place of a lambda", "q -> "),
                nothing("count", () -> captains.count(null), "in place of a lambda", "q -> "),
                nothing("scope", () -> captains.findAll(q -> q.scope(null)), "in place of a lambda"),
                nothing("anyOf", () -> captains.findAll(q -> q.anyOf(null)), "in place of a lambda"),
                nothing("whereHas", () -> captains.findAll(q -> q.whereHas("ship", null)), "in place of a lambda"),
                nothing("whereEvery", () -> captains.findAll(q -> q.whereEvery("ship", null)), "in place of a lambda"),
                nothing(
                        "whereCount",
                        () -> captains.findAll(q -> q.whereCount("ship", null).eq(1)),
                        "in place of a lambda"),
                nothing("include", () -> captains.findAll(q -> q.include("ship", null)), "in place of a lambda"),
                nothing(
                        "where of a map",
                        () -> captains.findAll(q -> q.where((Map<String, Object>) null)),
                        "where(…) was given null; it takes a map by attribute"),
                nothing(
                        "where of an expression",
                        () -> captains.findAll(q -> q.where((Expression) null)),
                        "one of col(…), fn(…), cast(…), json(…) and literal(…)"),
                nothing("direction", () -> captains.findAll(q -> q.orderBy("name", null)), "Sort.ASC or Sort.DESC"),
                nothing(
                        "place of nulls",
                        () -> captains.findAll(q -> q.orderBy(col("name"), Sort.ASC, null)),
                        "Nulls.FIRST"),
                nothing("lock", () -> captains.findAll(q -> q.lock(null)), "lock(…) was given null", "UPDATE"),
                nothing("literal", () -> captains.findAll(q -> q.where(literal(null))), "a piece of SQL"),
                nothing("col", () -> col("ship", null), "col(…) was given null"),
                nothing(
                        "type of a cast",
                        () -> captains.findAll(
                                q -> q.where(cast(col("name"), null)).eq("1")),
                        "DataTypes.TEXT"),
                nothing("model to include", () -> captains.findAll(q -> q.include((Model<?>) null)), "include(…) was"),
                nothing("association", () -> captains.findAll(q -> q.include((Association) null)), "include(…) was"),
                nothing("shape", () -> captains.into(null), "the class of a record"),
                refused(QueryException.class, "key", () -> captains.findByPk(null), "\"captain\" was given as null"),
                refused(
                        QueryException.class,
                        "attribute",
                        () -> captains.findAll(q -> q.where((String) null, "Jack")),
                        "no attribute \"null\"; it has id, name"),
                refused(
                        QueryException.class,
                        "name of a function",
                        () -> captains.findAll(q -> q.where(fn(null, 1)).eq(1)),
                        "which is no name of a function"),
                refused(
                        EagerLoadingException.class,
                        "alias",
                        () -> captains.findAll(q -> q.include((String) null)),
                        "null is not associated to captain! captain has ship."),
                refused(
                        QueryException.class,
                        "name of an expression",
                        () -> captains.findAll(q -> q.attribute(Expression.countAll(), null)),
                        "A computed attribute needs a name"));
    }

    @TestFactory
    Stream<DynamicTest> writes() {
        return Stream.of(
                nothing("create", () -> captains.create((Consumer<Row>) null), "in place of a lambda"),
                nothing("create of a map", () -> captains.create((Map<String, Object>) null), "a map by attribute"),
                nothing("create of a record", () -> captains.create((Record) null), "it takes a record"),
                nothing("options of create", () -> captains.create(Map.of("name", "Jack"), null), "o -> "),
                nothing("bulkCreate", () -> captains.bulkCreate(null), "a list of records, or of maps"),
                nothing(
                        "progress",
                        () -> captains.bulkCreate(List.of(Map.of("name", "Jack")), o -> o.onProgress(null)),
                        "in place of a lambda"),
                nothing("update", () -> captains.update(Map.of("gold", 1), null), "in place of a lambda"),
                nothing("updateAll", () -> captains.updateAll(null), "in place of a lambda"),
                nothing("destroy", () -> captains.destroy(null), "in place of a lambda"),
                nothing("set", () -> captains.build().set((Map<String, Object>) null), "set(…) was given null"),
                nothing("class of get", () -> captains.build().get("name", null), "String.class"),
                nothing(
                        "child",
                        () -> captains.create(c -> c.set("name", "Jack").with("ship", null)),
                        "in place of a lambda"),
                refused(
                        InstanceException.class,
                        "attribute",
                        () -> captains.build().set((String) null, 1),
                        "no attribute \"null\"; it has id, name"),
                refused(InstanceException.class, "get", () -> captains.build().get(null), "\"null\"; it has id"),
                refused(
                        InstanceException.class,
                        "handle",
                        () -> captains.build().one(null),
                        "it has ship."),
                refused(
                        InstanceException.class,
                        "method",
                        () -> captains.build().call(null),
                        "getShip"));
    }

    @TestFactory
    Stream<DynamicTest> transactionsAndSchema() {
        return Stream.of(
                nothing("work", () -> harbour.sequelize.useTransaction((VoidWork) null), "tx -> "),
                nothing("options", () -> harbour.sequelize.begin(null), "in place of a lambda"),
                nothing(
                        "isolation",
                        () -> harbour.sequelize.transaction(t -> t.isolation(null), tx -> 1),
                        "isolation(…) was given null",
                        "SERIALIZABLE"),
                nothing(
                        "afterCommit",
                        () -> {
                            try (var tx = harbour.sequelize.begin()) {
                                tx.afterCommit(null);
                            }
                        },
                        "something to run"),
                nothing("sync", () -> harbour.sequelize.sync(null), "s -> s.alter()"),
                nothing("dry run", () -> harbour.sequelize.sync(s -> s.dryRun(null)), "in place of a lambda"),
                nothing("raw SQL", () -> harbour.sequelize.query(null), "a statement in SQL"),
                nothing("model", () -> harbour.sequelize.model((String) null), "the name of a model"));
    }

    @TestFactory
    Stream<DynamicTest> definitions() {
        return Stream.of(
                nothing("name", () -> harbour.sequelize.define(null, m -> {}), "the name of a model"),
                nothing("lambda", () -> harbour.sequelize.define("boat", null), "in place of a lambda"),
                defined("attribute", m -> m.attribute((String) null, STRING), "a name and a type"),
                defined("options", m -> m.attribute("name", STRING, null), "in place of a lambda"),
                defined("field", m -> m.attribute("name", STRING, a -> a.field(null)), "the name of a column"),
                defined("unique", m -> m.attribute("name", STRING, a -> a.unique(null)), "the name of a unique key"),
                defined("rule", m -> m.attribute("name", STRING, a -> a.onDelete(null)), "one of [", "CASCADE"),
                defined("table", m -> m.tableName(null), "the name of a table"),
                defined("timestamp", m -> m.createdAt(null), "false for none"),
                defined("index", m -> m.index((String) null), "index(…) was given null"),
                defined("order", m -> m.attribute("name", TEXT).index("name").order("name", null), "Sort.ASC"),
                nothing("target", () -> captains.hasOne(null), "the model that it leads to"),
                nothing("association", () -> captains.hasMany(harbour.islands, null), "in place of a lambda"),
                nothing(
                        "rule of an association",
                        () -> captains.hasMany(harbour.islands, a -> a.onDelete(null)),
                        "onDelete(…) was given null"));
    }

    private DynamicTest defined(String what, Consumer<? super Definition<Row>> definition, String... words) {
        return nothing(what, () -> harbour.sequelize.define("boat", definition), words);
    }

    private DynamicTest nothing(String what, ThrowingCallable call, String... words) {
        return refused(InvalidValueException.class, what, call, words);
    }

    private DynamicTest refused(
            Class<? extends Exception> exception, String what, ThrowingCallable call, String... words) {
        return harbour.refuses(what, exception, call, words);
    }
}
