package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Children whose foreign key is NOT NULL: they can be moved or destroyed, and never left alone. */
@DatabaseTest
class RequiredKeyTest {
    private FooBar models;
    private Row ann;
    private Row bob;
    private Row child;

    @BeforeEach
    void open(TestDatabase database) {
        models = new FooBar(database);
        models.foos.hasMany(models.bars, a -> a.foreignKey("fooId"));
        models.bars.belongsTo(models.foos, a -> a.required());
        models.database.sequelize.sync();
        ann = models.foo("ann");
        bob = models.foo("bob");
        child = ann.many("bars").create(bar -> bar.set("name", "child"));
        models.database.statements();
    }

    @AfterEach
    void close() {
        models.close();
    }

    @Test
    void detachingOneThrowsBeforeAnyChange() {
        Row fresh = models.bars.build(Map.of("name", "fresh"));
        List<ThrowingCallable> writes = List.of(
                () -> ann.many("bars").remove(child),
                () -> ann.many("bars").set(List.of()),
                () -> ann.many("bars").set(List.of(fresh)),
                () -> ann.call("setBars", (Object) null));
        for (ThrowingCallable write : writes) {
            assertThatThrownBy(write)
                    .isInstanceOf(InstanceException.class)
                    .hasMessageContaining("1 of \"bars\" would be left without their \"foo\"")
                    .hasMessageContaining("Move them to another, or destroy them.");
        }
        assertThat(models.database.statements()).noneMatch(sql -> sql.matches("(UPDATE|INSERT|DELETE).*"));
        assertThat(child.get("fooId")).isEqualTo(1);
        assertThat(fresh.isNew()).isTrue();
        assertThat(ann.many("bars").get()).containsExactly(child);
    }

    @Test
    void itCanBeMoved() {
        bob.many("bars").add(child);

        assertThat(models.stored()).containsExactly("child:2");
        assertThat(ann.many("bars").get()).isEmpty();
    }

    @Test
    void setThatKeepsAllOfThemIsFine() {
        Row fresh = models.bars.build(Map.of("name", "fresh"));

        ann.many("bars").set(List.of(child, fresh));

        assertThat(models.stored()).containsExactly("child:1", "fresh:1");
    }

    @Test
    void removingTheChildOfAnotherIsNoDetaching() {
        bob.many("bars").remove(child);

        assertThat(models.stored()).containsExactly("child:1");
    }

    @Test
    void theChildItselfCannotLetGo() {
        assertThatThrownBy(() -> child.one("foo").clear())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("fooId");

        assertThat(models.stored()).containsExactly("child:1");
        assertThat(child.get("fooId")).isEqualTo(1);
    }
}
