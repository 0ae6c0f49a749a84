package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Relations of rows that are not stored: they have nothing, and nothing can be written but a belongsTo. */
@DatabaseTest
class UnsavedRowsTest {
    private FooBar models;
    private Row orphan;

    record Named(String name) {}

    @BeforeEach
    void open(TestDatabase database) {
        models = new FooBar(database);
        Model<Row> tags = models.database.sequelize.define("tag", m -> {});
        models.foos.hasMany(models.bars);
        models.foos.hasOne(models.bars, a -> a.as("favourite").foreignKey("favouriteOfId"));
        models.foos.belongsToMany(tags, a -> a.through("foo_tags"));
        models.bars.belongsTo(models.foos);
        models.database.sequelize.sync();
        orphan = models.bar("orphan");
        models.database.statements();
    }

    @AfterEach
    void close() {
        models.close();
    }

    @Test
    void theyHaveNothingAndNoStatementIsSent() {
        Row foo = models.foos.build(Map.of("name", "x"));

        assertThat((List<?>) foo.call("getBars")).isEmpty();
        assertThat(foo.call("countBars")).isEqualTo(0L);
        assertThat(foo.call("hasBar", orphan)).isEqualTo(false);
        assertThat(foo.call("getFavourite")).isNull();
        assertThat((List<?>) foo.call("getBars", Queries.of(q -> q.limit(1)))).isEmpty();
        assertThat(foo.many("bars").get()).isEmpty();
        assertThat(foo.many("bars").fetch(q -> {})).isEmpty();
        assertThat(foo.many("tags").get()).isEmpty();
        assertThat(foo.manyThrough("tags").links()).isEmpty();
        assertThat(foo.one("favourite").orNull()).isNull();
        assertThat(models.bars.build().one("foo").orNull()).isNull();
        assertThat(models.database.statements()).isEmpty();
        assertThat(foo.many("bars").into(Named.class).findAll()).isEmpty();
    }

    @Test
    void everyWriteIsRefusedWithWhatToWriteInstead() {
        Row foo = models.foos.build(Map.of("name", "x"));
        List<ThrowingCallable> writes = List.of(
                () -> foo.many("bars").add(orphan),
                () -> foo.many("bars").set(List.of(orphan)),
                () -> foo.many("bars").create(bar -> bar.set("name", "new")),
                () -> foo.many("bars").remove(orphan),
                () -> foo.one("favourite").set(orphan),
                () -> foo.one("favourite").create(bar -> {}),
                () -> foo.one("favourite").clear(),
                () -> foo.call("addBar", orphan),
                () -> foo.call("setFavourite", orphan),
                () -> foo.call("createTag"),
                () -> models.bars.build().one("foo").create(row -> {}));
        for (ThrowingCallable write : writes) {
            assertThatThrownBy(write)
                    .isInstanceOf(InstanceException.class)
                    .hasMessageContaining("is not stored yet")
                    .hasMessageContaining("use with(")
                    .hasMessageContaining("or save it first");
        }
        assertThat(models.database.statements()).isEmpty();
    }

    @Test
    void aBelongsToGetsItsKeyWithItsOtherValuesAtSave() {
        Row foo = models.foo("foo");
        Row bar = models.bars.build(Map.of("name", "b"));

        bar.call("setFoo", foo);
        assertThat(bar.isNew()).isTrue();
        assertThat(bar.one("foo").get()).isSameAs(foo);
        assertThat(bar.get("fooId")).isEqualTo(1);
        bar.save();

        assertThat(models.stored()).containsExactly("orphan:null", "b:1");
    }

    @Test
    void aBelongsToCanBeTakenBackBeforeSave() {
        Row foo = models.foo("foo");
        Row bar = models.bars.build(Map.of("name", "b"));

        bar.one("foo").set(foo);
        bar.one("foo").clear();
        assertThat(bar.one("foo").orNull()).isNull();
        bar.save();

        assertThat(models.stored()).containsExactly("orphan:null", "b:null");
    }

    @Test
    void aBelongsToAnUnsavedOneIsWrittenByCreateOfTheWhole() {
        Row foo = models.foos.build(Map.of("name", "foo"));
        Row bar = models.bars.create(b -> {
            b.set("name", "b");
            b.one("foo").set(foo);
        });

        assertThat(foo.isNew()).isFalse();
        assertThat(bar.get("fooId")).isEqualTo(foo.get("id"));
    }
}
