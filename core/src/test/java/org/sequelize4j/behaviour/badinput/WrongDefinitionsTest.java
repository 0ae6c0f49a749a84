package org.sequelize4j.behaviour.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.DECIMAL;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sequelize4j.Definition;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Sort;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.DefinitionException;

/** Declarations that cannot be meant are refused where they are made, or at the first use when they may still be completed. */
class WrongDefinitionsTest {
    private final Sequelize sequelize = Sequelize.offline();
    private final Model<Row> foos = sequelize.define("foo", m -> m.attribute("name", STRING));
    private final Model<Row> bars = sequelize.define("bar", m -> m.attribute("name", STRING));

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void halvesThatContradictEachOtherAreBothNamed() {
        foos.hasOne(bars, a -> a.foreignKey("myFooId"));

        assertThatThrownBy(() -> bars.belongsTo(foos, a -> a.foreignKey("yourFooId")))
                .isExactlyInstanceOf(AssociationException.class)
                .hasMessageContainingAll("foo.hasOne(bar", "bar.belongsTo(foo", "myFooId", "yourFooId");
        assertThat(bars.associations()).isEmpty();
    }

    @Test
    void aKeyThatAQueryReliesOnIsNotRenamed() {
        bars.belongsTo(foos);
        assertThat(bars.toSql(q -> q.where("fooId", 1))).contains("\"fooId\"");

        assertThatThrownBy(() -> foos.hasMany(bars, a -> a.foreignKey("myFooId")))
                .isExactlyInstanceOf(AssociationException.class)
                .hasMessageContainingAll("fooId", "myFooId");
        assertThat(bars.toSql(q -> q.where("fooId", 1))).contains("\"fooId\"");
    }

    @Test
    void anIndexOverAnAttributeThatNeverComesIsToldBeforeTheFirstStatement() {
        Model<Row> boats =
                sequelize.define("boat", m -> m.attribute("name", STRING).index("nmae"));

        assertThatThrownBy(() -> boats.toSql(q -> {}))
                .isExactlyInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("\"boat\"", "\"nmae\"", "Did you mean \"name\"?");
    }

    @Test
    void aModelThatIsNotDefinedIsTold() {
        assertThatThrownBy(() -> sequelize.model("baz"))
                .isExactlyInstanceOf(DefinitionException.class)
                .hasMessageContaining("There is no model \"baz\"; there are foo, bar.");
        sequelize.define("boat", m -> m.attribute("bazId", INTEGER, a -> a.references("baz", "id")));
        assertThatThrownBy(() -> foos.toSql(q -> {}))
                .isExactlyInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("\"bazId\"", "\"boat\"", "\"baz\"");
    }

    @TestFactory
    Stream<DynamicTest> attributes() {
        return Stream.of(
                defined("no name", m -> m.attribute("", STRING), "an attribute without a name"),
                defined(
                        "twice",
                        m -> m.attribute("a", STRING).attribute("a", TEXT),
                        "declares the attribute \"a\" twice"),
                defined(
                        "a default of another type",
                        m -> m.attribute("a", INTEGER, a -> a.defaultValue("x")),
                        "The default of the attribute \"a\" of the model \"boat\" does not fit its type.",
                        "\"x\" is no value for INTEGER"),
                defined("an index over nothing", m -> m.index(), "has an index over nothing"),
                defined(
                        "an order of an index by something else",
                        m -> m.attribute("a", STRING)
                                .attribute("b", STRING)
                                .index("a")
                                .order("b", Sort.ASC),
                        "an index over [a] that orders by \"b\""));
    }

    @TestFactory
    Stream<DynamicTest> types() {
        return Stream.of(
                type("a length of 0", () -> STRING(0), "at least 1, and 0 was given"),
                type("no values", () -> ENUM(), "at least one value"),
                type("a value twice", () -> ENUM("a", "a"), "\"a\" is twice"),
                type("more digits behind the point than in all", () -> DECIMAL(2, 5), "DECIMAL(2,5) cannot be"));
    }

    @TestFactory
    Stream<DynamicTest> associations() {
        return Stream.of(
                association("itself", () -> foos.belongsTo(foos), "needs an alias", "a -> a.as(\"other\")"),
                association("no junction", () -> foos.belongsToMany(bars, a -> {}), "requires through option"),
                association("an empty key", () -> foos.hasOne(bars, a -> a.foreignKey("")), "was given \"\""),
                association(
                        "an unknown source key",
                        () -> foos.hasOne(bars, a -> a.sourceKey("nmae")),
                        "Unknown attribute \"nmae\" passed as sourceKey",
                        "Did you mean \"name\"?"),
                association(
                        "an unknown target key",
                        () -> bars.belongsTo(foos, a -> a.targetKey("nmae")),
                        "Unknown attribute \"nmae\" passed as targetKey"),
                association(
                        "an unknown attribute of a scope",
                        () -> foos.hasMany(bars, a -> a.scope(Map.of("nmae", 1))),
                        "speaks of \"nmae\"",
                        "Did you mean \"name\"?"),
                association(
                        "a model of another Sequelize",
                        () -> {
                            try (Sequelize other = Sequelize.offline()) {
                                foos.hasMany(other.define("boat", m -> {}));
                            }
                        },
                        "\"boat\" was defined by another Sequelize"));
    }

    private DynamicTest defined(String what, Consumer<? super Definition<Row>> definition, String... words) {
        return refused(what, DefinitionException.class, () -> sequelize.define("boat", definition), words);
    }

    private DynamicTest type(String what, ThrowingCallable call, String... words) {
        return refused(what, DefinitionException.class, call, words);
    }

    private DynamicTest association(String what, ThrowingCallable call, String... words) {
        return refused(what, AssociationException.class, call, words);
    }

    private static DynamicTest refused(
            String what, Class<? extends Exception> exception, ThrowingCallable call, String... words) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertThatThrownBy(call).isExactlyInstanceOf(exception).hasMessageContainingAll(words));
    }
}
