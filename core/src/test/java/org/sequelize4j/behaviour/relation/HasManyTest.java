package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Many;
import org.sequelize4j.Row;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** {@code foo.hasMany(bar)}: what it reads and writes. */
@DatabaseTest
class HasManyTest {
    private FooBar models;
    private Row foo;
    private Row a;
    private Row b;
    private Row c;

    record Named(String name) {}

    @BeforeEach
    void open(TestDatabase database) {
        models = new FooBar(database);
        models.foos.hasMany(models.bars);
        models.bars.belongsTo(models.foos);
        models.database.sequelize.sync();
        foo = models.foo("foo");
        a = models.bar("a");
        b = models.bar("b");
        c = models.bar("c");
        models.database.statements();
    }

    @AfterEach
    void close() {
        models.close();
    }

    @Test
    void theDocumentedExampleRuns() {
        assertThat((List<?>) foo.call("getBars")).isEmpty();
        assertThat(foo.call("countBars")).isEqualTo(0L);
        assertThat(foo.call("hasBar", a)).isEqualTo(false);
        foo.call("addBars", List.of(a, b));
        assertThat(foo.call("countBars")).isEqualTo(2L);
        foo.call("addBar", a);
        assertThat(foo.call("countBars")).isEqualTo(2L);
        assertThat(foo.call("hasBar", a)).isEqualTo(true);
        foo.call("removeBar", b);
        assertThat(foo.call("countBars")).isEqualTo(1L);
        foo.call("createBar", Map.of("name", "yet-another-bar"));
        assertThat(foo.call("countBars")).isEqualTo(2L);
        foo.call("setBars", List.of());
        assertThat(foo.call("countBars")).isEqualTo(0L);
        assertThat(models.stored()).containsExactly("a:null", "b:null", "c:null", "yet-another-bar:null");
    }

    @Test
    void theHandleDoesTheSame() {
        Many<Row> bars = foo.many("bars");

        bars.addAll(List.of(a, b));
        bars.addKeys(List.of(3));
        assertThat(bars.count()).isEqualTo(3);
        assertThat(bars.count(w -> w.where("name", List.of("a", "z")))).isEqualTo(1);
        assertThat(bars.get()).containsExactlyInAnyOrder(a, b, c);
        assertThat(bars).hasSize(3);
        assertThat(bars.hasAll(List.of(a, c))).isTrue();
        assertThat(bars.hasKeys(List.of(1, 2, 3))).isTrue();
        bars.removeKeys(List.of(1, 2));
        assertThat(bars.hasKeys(List.of(1, 3))).isFalse();
        assertThat(bars.has(c)).isTrue();
        Row created = bars.create(row -> row.set("name", "d"));
        assertThat(bars.get()).containsExactlyInAnyOrder(c, created);
        bars.set(List.of(a));
        assertThat(bars.get()).containsExactly(a);
        assertThat(models.stored()).containsExactly("a:1", "b:null", "c:null", "d:null");
    }

    @Test
    void addIsOneUpdateHoweverManyThereAre() {
        foo.many("bars").addAll(List.of(a, b, c));

        assertThat(models.database.work()).singleElement().asString().startsWith("UPDATE");
    }

    @Test
    void addTakesUnsavedOnesToo() {
        Row fresh = models.bars.build(Map.of("name", "fresh"));

        foo.many("bars").addAll(List.of(a, fresh));

        assertThat(fresh.isNew()).isFalse();
        assertThat(models.stored()).containsExactly("a:1", "b:null", "c:null", "fresh:1");
    }

    @Test
    void removeLeavesTheChildrenOfOthers() {
        Row other = models.foo("other");
        other.many("bars").add(a);

        foo.many("bars").remove(a);

        assertThat(models.stored()).contains("a:2");
        assertThat(a.get("fooId")).isEqualTo(2);
        assertThat(a.one("foo").get()).isSameAs(other);
    }

    @Test
    void setWritesTheDifference() {
        foo.many("bars").addAll(List.of(a, b));

        foo.many("bars").set(List.of(b, c, b));

        assertThat(models.stored()).containsExactly("a:null", "b:1", "c:1");
        assertThat(foo.many("bars").get()).containsExactly(b, c);
    }

    @Test
    void aChildThatIsTakenAwayIsMissedInMemoryToo() {
        Row other = models.foo("other");
        foo.many("bars").set(List.of(a, b));

        other.many("bars").add(a);

        assertThat(foo.many("bars").get()).containsExactly(b);
        assertThat(a.one("foo").get()).isSameAs(other);
        assertThat(a.get("fooId")).isEqualTo(2);
    }

    @Test
    void bothEndsInMemoryKnowAfterEachWrite() {
        foo.many("bars").get();
        foo.many("bars").addAll(List.of(a, b));
        assertThat(foo.many("bars").isLoaded()).isTrue();
        assertThat(foo.many("bars").get()).containsExactly(a, b);
        assertThat(a.get("fooId")).isEqualTo(1);
        assertThat(a.changed()).isEmpty();
        assertThat(a.one("foo").get()).isSameAs(foo);

        foo.many("bars").remove(a);
        assertThat(foo.many("bars").get()).containsExactly(b);
        assertThat(a.get("fooId")).isNull();
        assertThat(a.one("foo").orNull()).isNull();

        foo.many("bars").set(List.of(c));
        assertThat(b.get("fooId")).isNull();
        assertThat(c.get("fooId")).isEqualTo(1);
    }

    @Test
    void unknownKeysAreRefusedBeforeAnythingChanges() {
        foo.many("bars").add(a);

        for (String method : List.of("addBars", "setBars", "removeBars")) {
            assertThatThrownBy(() -> foo.call(method, List.of(b, 98, 99)))
                    .as(method)
                    .isInstanceOf(EmptyResultException.class)
                    .hasMessageContaining("No row of \"bar\" has the key 98, 99");
        }
        assertThat(models.stored()).containsExactly("a:1", "b:null", "c:null");
    }

    @Test
    void anUnknownKeyIsSimplyNotThere() {
        foo.many("bars").add(a);

        assertThat(foo.many("bars").hasKeys(List.of(99))).isFalse();
        assertThat(foo.call("hasBars", List.of(a, 99))).isEqualTo(false);
        assertThat(foo.call("hasBars", List.of(a, 1))).isEqualTo(true);
        assertThat(foo.call("hasBars", List.of())).isEqualTo(true);
        assertThat(foo.many("bars").has(models.bars.build())).isFalse();
    }

    @Test
    void theGetterTakesFindOptions() {
        foo.many("bars").addAll(List.of(a, b, c));

        List<Row> found = foo.many("bars")
                .fetch(q -> q.where("name").gt("a").orderBy("name").limit(1));
        assertThat(found).containsExactly(b);
        assertThat(found.get(0).get("fooId")).isEqualTo(1);
        assertThat(foo.many("bars").fetch(q -> q.include("foo").where("name", "c")))
                .singleElement()
                .satisfies(bar -> assertThat(bar.one("foo").get()).isEqualTo(foo));
        assertThat(foo.many("bars").into(Named.class).findAll(q -> q.orderBy("name")))
                .containsExactly(new Named("a"), new Named("b"), new Named("c"));
    }

    @Test
    void theGetterReplacesWhatIsLoaded() {
        foo.many("bars").set(List.of(a));
        b.update(Map.of("fooId", 1));
        assertThat(foo.many("bars").get()).containsExactly(a);

        foo.call("getBars");

        assertThat(foo.many("bars").get()).containsExactlyInAnyOrder(a, b);
    }

    @Test
    void emptyListsWriteNothing() {
        foo.call("addBars", List.of());
        foo.call("removeBars", List.of());
        foo.many("bars").addAll(List.of());

        assertThat(models.database.statements()).isEmpty();
    }

    @Test
    void nullDetachesAllAndIsNobodyToAddOrRemove() {
        foo.many("bars").add(a);

        foo.call("addBar", (Object) null);
        foo.call("removeBar", (Object) null);
        assertThat(models.stored()).containsExactly("a:" + foo.get("id"), "b:null", "c:null");

        assertThatThrownBy(() -> foo.call("addBar"))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("addBar needs an instance, a key, a list of them, or null for none");
        foo.call("setBars", (Object) null);

        assertThat(models.stored()).containsExactly("a:null", "b:null", "c:null");
    }

    @Test
    void aChildThatWasDeletedMeanwhileLeavesEverythingAsItWas() {
        models.bars.destroy(w -> w.where("name", "b"));

        assertThatThrownBy(() -> foo.many("bars").addAll(List.of(a, b)))
                .isInstanceOf(EmptyResultException.class)
                .hasMessageContaining("only 1 are still stored");

        assertThat(models.stored()).containsExactly("a:null", "c:null");
        assertThat(a.get("fooId")).isNull();
    }

    @Test
    void theLoadedListCannotBeChangedBehindTheBackOfTheDatabase() {
        foo.many("bars").add(a);

        List<Row> loaded = foo.many("bars").get();

        assertThatThrownBy(() -> loaded.add(b)).isInstanceOf(UnsupportedOperationException.class);
    }
}
