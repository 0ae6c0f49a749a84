package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Associations that reference another attribute than the primary key. */
@DatabaseTest
class OtherKeysTest {
    private Recorded database;
    private Model<Row> foos;
    private Model<Row> bars;

    @BeforeEach
    void open(TestDatabase empty) {
        database = new Recorded(empty);
        foos = database.sequelize.define("foo", m -> m.attribute("name", STRING, a -> a.unique()));
        bars = database.sequelize.define("bar", m -> m.attribute("title", STRING, a -> a.unique()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aBelongsToIsSetByTheKeyThatItReferences() {
        bars.belongsTo(foos, a -> a.targetKey("name").foreignKey("fooName"));
        database.sequelize.sync();
        Row foo = foos.create(Map.of("name", "Foo's Name Here"));
        Row bar = bars.create(Map.of("title", "t"));

        bar.call("setFoo", "Foo's Name Here");

        assertThat(bar.get("fooName")).isEqualTo("Foo's Name Here");
        assertThat(bar.one("foo").get()).isEqualTo(foo);
        assertThat(bar.one("foo").key()).isEqualTo("Foo's Name Here");
        bar.one("foo").clear();
        bar.one("foo").set(foo);
        assertThat(bars.getByPk(1).one("foo").get()).isEqualTo(foo);
        assertThatThrownBy(() -> bar.one("foo").setKey("nobody"))
                .isInstanceOf(EmptyResultException.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void hasOneAndHasManyWriteTheSourceKey() {
        Model<Row> bazs = database.sequelize.define("baz", m -> m.attribute("summary", TEXT));
        foos.hasOne(bars, a -> a.sourceKey("name").foreignKey("fooName"));
        bars.hasMany(bazs, a -> a.sourceKey("title").foreignKey("barTitle"));
        database.sequelize.sync();
        Row foo = foos.create(Map.of("name", "n"));
        Row bar = bars.create(Map.of("title", "t"));
        Row baz = bazs.create(Map.of("summary", "s"));

        foo.call("setBar", 1);
        bar.call("addBaz", baz);

        assertThat(foo.one("bar").get().get("fooName")).isEqualTo("n");
        assertThat(foo.one("bar").key()).isEqualTo("n");
        assertThat(baz.get("barTitle")).isEqualTo("t");
        assertThat(bars.getByPk(1).many("bazs").get()).containsExactly(baz);
    }

    @Test
    void aStoredSourceWithoutThatKeyHasNothing() {
        bars.hasMany(foos, a -> a.sourceKey("title").foreignKey("barTitle"));
        database.sequelize.sync();
        Row bar = bars.create(Map.of());
        Row foo = foos.create(Map.of("name", "orphan"));

        assertThat(bar.many("foos").get()).isEmpty();
        assertThat(bar.many("foos").count()).isZero();
        assertThat(bar.many("foos").has(foo)).isFalse();
        assertThatThrownBy(() -> bar.many("foos").add(foo)).hasMessageContaining("has no value for \"title\"");
        assertThat(foo.get("barTitle")).isNull();
    }

    @Test
    void belongsToManyWritesBothOtherKeys() {
        foos.belongsToMany(bars, a -> a.through("foo_bar").sourceKey("name").targetKey("title"));
        bars.belongsToMany(foos, a -> a.through("foo_bar").sourceKey("title").targetKey("name"));
        database.sequelize.sync();
        Row foo = foos.create(Map.of("name", "n"));
        Row bar = bars.create(Map.of("title", "t"));

        foo.call("addBar", 1);

        Row link = foo.manyThrough("bars").link(bar);
        assertThat(link.get("fooName")).isEqualTo("n");
        assertThat(link.get("barTitle")).isEqualTo("t");
        assertThat(foo.many("bars").hasKeys(List.of(1))).isTrue();
        assertThat(bar.many("foos").get()).containsExactly(foo);
        foo.many("bars").set(List.of());
        assertThat(bars.getByPk(1).many("foos").get()).isEmpty();
    }
}
