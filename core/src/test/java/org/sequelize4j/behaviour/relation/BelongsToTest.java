package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** {@code bar.belongsTo(foo)}: the side that holds the key. */
@DatabaseTest
class BelongsToTest {
    private FooBar models;
    private Row ann;
    private Row bob;
    private Row bar;

    @BeforeEach
    void open(TestDatabase database) {
        models = new FooBar(database);
        models.foos.hasMany(models.bars);
        models.bars.belongsTo(models.foos);
        models.database.sequelize.sync();
        ann = models.foo("ann");
        bob = models.foo("bob");
        bar = models.bar("bar");
        models.database.statements();
    }

    @AfterEach
    void close() {
        models.close();
    }

    @Test
    void theDocumentedMethodsReadAndWriteTheKey() {
        assertThat(bar.call("getFoo")).isNull();
        bar.call("setFoo", ann);
        assertThat(bar.call("getFoo")).isEqualTo(ann);
        assertThat(models.stored()).containsExactly("bar:1");
        bar.call("setFoo", 2);
        assertThat(bar.call("getFoo")).isEqualTo(bob);
        Row cid = (Row) bar.call("createFoo", Map.of("name", "cid"));
        assertThat(bar.call("getFoo")).isEqualTo(cid);
        assertThat(models.stored()).containsExactly("bar:3");
        bar.call("setFoo", (Object) null);
        assertThat(bar.call("getFoo")).isNull();
        assertThat(models.stored()).containsExactly("bar:null");
    }

    @Test
    void theHandleDoesTheSame() {
        One<Row> foo = bar.one("foo");
        assertThat(foo.key()).isNull();
        foo.set(ann);
        assertThat(foo.get()).isSameAs(ann);
        assertThat(foo.key()).isEqualTo(1);
        foo.setKey(2L);
        assertThat(foo.get()).isEqualTo(bob);
        assertThat(foo.map(row -> row.get("name"))).contains("bob");
        Row cid = foo.create(row -> row.set("name", "cid"));
        assertThat(foo.get()).isSameAs(cid);
        foo.clear();
        assertThat(foo.optional()).isEmpty();
        assertThat(models.stored()).containsExactly("bar:null");
    }

    @Test
    void setWritesTheOneColumnAndNothingElseThatWasChanged() {
        bar.set("name", "changed");

        bar.one("foo").set(ann);

        assertThat(models.database.work()).hasSize(1);
        assertThat(bar.changed()).containsExactly("name");
        assertThat(bar.get("fooId")).isEqualTo(1);
        assertThat(models.stored()).containsExactly("bar:1");
    }

    @Test
    void anAbsentOneCostsNoQuery() {
        assertThat(bar.one("foo").orNull()).isNull();
        assertThat(bar.one("foo").isLoaded()).isTrue();
        assertThat(models.database.statements()).isEmpty();
    }

    @Test
    void settingTheKeyForgetsWhatWasLoaded() {
        bar.one("foo").set(ann);
        bar.set("fooId", 2);

        assertThat(bar.one("foo").isLoaded()).isFalse();
        assertThat(bar.one("foo").get()).isEqualTo(bob);
    }

    @Test
    void anUnknownKeyIsRefusedBeforeAnythingChanges() {
        bar.one("foo").set(ann);

        assertThatThrownBy(() -> bar.call("setFoo", 99)).isInstanceOf(EmptyResultException.class);

        assertThat(models.stored()).containsExactly("bar:1");
        assertThat(bar.get("fooId")).isEqualTo(1);
    }

    @Test
    void anUnsavedTargetIsInsertedFirst() {
        Row fresh = models.foos.build(Map.of("name", "fresh"));

        bar.one("foo").set(fresh);

        assertThat(bar.get("fooId")).isEqualTo(3).isEqualTo(fresh.get("id"));
        assertThat(models.stored()).containsExactly("bar:3");
    }

    @Test
    void whatTheOldAndTheNewTargetHadLoadedIsRefreshed() {
        bar.one("foo").set(ann);
        assertThat(ann.many("bars").get()).containsExactly(bar);
        assertThat(bob.many("bars").get()).isEmpty();

        bar.one("foo").set(bob);

        assertThat(ann.many("bars").get()).isEmpty();
        assertThat(bob.many("bars").get()).containsExactly(bar);
    }

    @Test
    void aRowThatIsGoneIsToldAndNothingIsInserted() {
        models.bars.destroyAll();
        Row fresh = models.foos.build(Map.of("name", "fresh"));

        assertThatThrownBy(() -> bar.one("foo").set(fresh))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("deleted");

        assertThat(fresh.isNew()).isTrue();
        assertThat(fresh.get("id")).isNull();
        assertThat(models.foos.count()).isEqualTo(2);
        assertThat(bar.get("fooId")).isNull();
    }
}
