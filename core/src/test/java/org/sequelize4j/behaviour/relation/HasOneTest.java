package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.Sort;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.LazyLoadingException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** {@code foo.hasOne(bar)}: what it reads and writes, by its documented methods and by its handle. */
@DatabaseTest
class HasOneTest {
    private FooBar models;
    private Row foo;
    private Row first;
    private Row second;

    @BeforeEach
    void open(TestDatabase database) {
        models = new FooBar(database);
        models.foos.hasOne(models.bars);
        models.bars.belongsTo(models.foos);
        models.database.sequelize.sync();
        foo = models.foo("the-foo");
        first = models.bar("some-bar");
        second = models.bar("another-bar");
        models.database.statements();
    }

    @AfterEach
    void close() {
        models.close();
    }

    @Test
    void theDocumentedExampleRuns() {
        assertThat(foo.call("getBar")).isNull();
        foo.call("setBar", first);
        assertThat(((Row) foo.call("getBar")).get("name")).isEqualTo("some-bar");
        foo.call("createBar", Map.of("name", "yet-another-bar"));
        assertThat(((Row) foo.call("getBar")).get("name")).isEqualTo("yet-another-bar");
        foo.call("setBar", (Object) null);
        assertThat(foo.call("getBar")).isNull();
    }

    @Test
    void theHandleDoesTheSame() {
        One<Row> bar = foo.one("bar");

        assertThat(bar.optional()).isEmpty();
        bar.set(first);
        assertThat(bar.get()).isSameAs(first);
        Row created = bar.create(row -> row.set("name", "new"));
        assertThat(bar.get()).isSameAs(created);
        bar.setKey(second.get("id"));
        assertThat(bar.get()).isEqualTo(second);
        assertThat(models.stored()).containsExactly("some-bar:null", "another-bar:1", "new:null");
        bar.clear();
        assertThat(bar.orNull()).isNull();
        assertThat(models.stored()).containsExactly("some-bar:null", "another-bar:null", "new:null");
    }

    @Test
    void oneStatementLoadsItWithItsSourcesThoughSeveralRowsCouldBeIt() {
        models.bars.create(Map.of("name", "first", "fooId", foo.get("id")));
        models.bars.create(Map.of("name", "second", "fooId", foo.get("id")));
        models.database.statements();

        List<Row> found = models.foos.findAll(q -> q.include("bar"));
        List<Row> last = models.foos.findAll(q -> q.include("bar", b -> b.orderBy("name", Sort.DESC)));

        assertThat(models.database.statements()).hasSize(2);
        assertThat(found)
                .singleElement()
                .satisfies(each -> assertThat(each.one("bar").get().get("name")).isEqualTo("first"));
        assertThat(last)
                .singleElement()
                .satisfies(each -> assertThat(each.one("bar").get().get("name")).isEqualTo("second"));
    }

    @Test
    void anAbsentOneIsToldInASentence() {
        assertThatThrownBy(() -> foo.one("bar").get())
                .isInstanceOf(LazyLoadingException.class)
                .hasMessageContaining("This \"foo\" has no \"bar\"")
                .hasMessageContaining("orNull()");
    }

    @Test
    void setAndCreateDetachTheOneThatWasThere() {
        foo.call("setBar", first);
        foo.call("setBar", second);
        assertThat(models.stored()).containsExactly("some-bar:null", "another-bar:1");
        foo.call("createBar", Map.of("name", "new"));
        assertThat(models.stored()).containsExactly("some-bar:null", "another-bar:null", "new:1");
    }

    @Test
    void nullDetachesAllThatWereThere() {
        first.update(Map.of("fooId", 1));
        second.update(Map.of("fooId", 1));

        foo.call("setBar", (Object) null);

        assertThat(models.stored()).containsExactly("some-bar:null", "another-bar:null");
    }

    @Test
    void anUnknownKeyIsRefusedBeforeAnythingChanges() {
        foo.call("setBar", first);

        assertThatThrownBy(() -> foo.call("setBar", 99))
                .isInstanceOf(EmptyResultException.class)
                .hasMessageContaining("No row of \"bar\" has the key 99");
        assertThatThrownBy(() -> foo.one("bar").setKey(99)).isInstanceOf(EmptyResultException.class);

        assertThat(models.stored()).containsExactly("some-bar:1", "another-bar:null");
        assertThat(foo.one("bar").get()).isEqualTo(first);
    }

    @Test
    void anUnsavedTargetIsInserted() {
        Row fresh = models.bars.build(Map.of("name", "fresh"));

        foo.one("bar").set(fresh);

        assertThat(fresh.isNew()).isFalse();
        assertThat(models.stored()).containsExactly("some-bar:null", "another-bar:null", "fresh:1");
    }

    @Test
    void theSameOneCanBeSetAgain() {
        foo.one("bar").set(first);
        foo.one("bar").set(first);

        assertThat(models.stored()).containsExactly("some-bar:1", "another-bar:null");
        assertThat(first.get("fooId")).isEqualTo(1);
    }

    @Test
    void bothEndsInMemoryKnowAfterAWrite() {
        foo.one("bar").set(first);
        assertThat(first.get("fooId")).isEqualTo(1);
        assertThat(first.changed()).isEmpty();
        assertThat(first.one("foo").isLoaded()).isTrue();
        assertThat(first.one("foo").get()).isSameAs(foo);

        foo.one("bar").set(second);
        assertThat(first.get("fooId")).isNull();
        assertThat(first.one("foo").orNull()).isNull();
        assertThat(second.one("foo").get()).isSameAs(foo);

        foo.one("bar").clear();
        assertThat(second.get("fooId")).isNull();
        assertThat(foo.one("bar").isLoaded()).isTrue();
    }

    @Test
    void theSourceThatLostItsOneKnows() {
        Row other = models.foo("other");
        foo.one("bar").set(first);

        other.one("bar").set(first);

        assertThat(first.one("foo").get()).isSameAs(other);
        assertThat(foo.one("bar").orNull()).isNull();
        assertThat(models.stored()).containsExactly("some-bar:2", "another-bar:null");
    }

    @Test
    void theGetterQueriesAndReplacesWhatIsLoadedWhileTheHandleKeepsIt() {
        foo.one("bar").set(first);
        models.bars.update(Map.of("name", "renamed"), w -> w.where("id", 1));

        assertThat(foo.one("bar").get().get("name")).isEqualTo("some-bar");
        assertThat(((Row) foo.call("getBar")).get("name")).isEqualTo("renamed");
        assertThat(foo.one("bar").get().get("name")).isEqualTo("renamed");
    }

    @Test
    void fetchAsksAnewWithOptionsAndLeavesWhatIsLoaded() {
        foo.one("bar").set(first);

        assertThat(foo.one("bar").fetch(q -> q.where("name", "another-bar"))).isEmpty();
        Row named = foo.one("bar").fetch(q -> q.attributes("id")).orElseThrow();

        assertThat(named.toMap()).doesNotContainKey("name").containsEntry("id", 1);
        assertThat(foo.one("bar").get()).isSameAs(first);
    }

    @Test
    void ofSeveralCandidatesTheSmallestKeyWinsHoweverItIsRead() {
        second.update(Map.of("fooId", 1));
        first.update(Map.of("fooId", 1));

        assertThat(foo.one("bar").fetch(q -> {})).contains(first);
        assertThat(foo.call("getBar")).isEqualTo(first);
        assertThat(models.foos.getByPk(1).one("bar").get()).isEqualTo(first);
        assertThat(models.foos.getByPk(1, q -> q.include("bar")).one("bar").get())
                .isEqualTo(first);
    }

    @Test
    void theKeyThatLeadsThereNeedsNoLoading() {
        assertThat(foo.one("bar").key()).isEqualTo(1);
        assertThat(models.database.statements()).isEmpty();
    }

    @Test
    void anInstanceOfAnotherModelIsRefused() {
        assertThatThrownBy(() -> foo.one("bar").set(foo))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("leads to instances of \"bar\"")
                .hasMessageContaining("\"foo\" was given");
        assertThat(models.database.work()).isEmpty();
    }

    @Test
    void aTargetThatWasDeletedMeanwhileLeavesEverythingAsItWas() {
        foo.one("bar").set(first);
        models.bars.destroy(w -> w.where("name", "another-bar"));

        assertThatThrownBy(() -> foo.one("bar").set(second))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("none has id");

        assertThat(models.stored()).isEqualTo(List.of("some-bar:1"));
        assertThat(foo.one("bar").get()).isSameAs(first);
        assertThat(first.get("fooId")).isEqualTo(1);
        assertThat(first.one("foo").get()).isSameAs(foo);
        assertThat(second.get("fooId")).isNull();
    }
}
