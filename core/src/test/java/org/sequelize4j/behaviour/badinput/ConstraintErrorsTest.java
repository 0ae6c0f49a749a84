package org.sequelize4j.behaviour.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.CheckConstraintException;
import org.sequelize4j.error.ConstraintException;
import org.sequelize4j.error.ForeignKeyConstraintException;
import org.sequelize4j.error.NotNullConstraintException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.error.ValueTooLongException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** All databases refuse with the same exceptions, which name the table, the attributes and the values. */
@DatabaseTest
class ConstraintErrorsTest {
    private final Engine engine;
    private final Sequelize sequelize;
    private final Model<Row> users;
    private final Model<Row> posts;

    ConstraintErrorsTest(TestDatabase database) {
        engine = database.engine();
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        users = sequelize.define(
                "user",
                m -> m.attribute(
                                "email",
                                STRING(20),
                                a -> a.field("e_mail").allowNull(false).unique())
                        .attribute("first", INTEGER, a -> a.unique("pair"))
                        .attribute("second", INTEGER, a -> a.unique("pair")));
        posts = sequelize.define("post", m -> m.attribute("title", STRING));
        users.hasMany(posts, a -> a.onDelete(OnDelete.RESTRICT));
        sequelize.sync();
        users.create(Map.of("email", "a@b", "first", 1, "second", 1));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void aUniqueAttribute() {
        var refusal = refused(
                UniqueConstraintException.class, () -> users.create(Map.of("email", "a@b", "first", 2, "second", 2)));

        assertThat(refusal).hasMessageContaining("email must be unique");
        assertThat(refusal.table()).isEqualTo("users");
        assertThat(refusal.attributes()).containsExactly("email");
        assertThat(refusal.values()).isEqualTo(Map.of("email", "a@b"));
    }

    @Test
    void attributesThatAreUniqueTogether() {
        var refusal = refused(
                UniqueConstraintException.class, () -> users.create(Map.of("email", "c@d", "first", 1, "second", 1)));

        assertThat(refusal).hasMessageContaining("first and second must be unique together");
        assertThat(refusal.table()).isEqualTo("users");
        assertThat(refusal.attributes()).containsExactly("first", "second");
        assertThat(refusal.values()).isEqualTo(Map.of("first", 1, "second", 1));
    }

    @Test
    void aForeignKeyThatLeadsNowhere() {
        var refusal = refused(
                ForeignKeyConstraintException.class, () -> posts.create(Map.of("title", "Hello", "userId", 77)));

        assertThat(refusal).hasMessageContaining("a row that does not exist");
        assertThat(refusal.table()).isEqualTo("posts");
        assertThat(refusal.attributes()).containsExactly("userId");
        assertThat(refusal.values()).isEqualTo(Map.of("userId", 77));
    }

    @Test
    void aRowThatIsStillReferredTo() {
        Row user = users.getByPk(1);
        posts.create(Map.of("title", "Hello", "userId", 1));

        var refusal = refused(ForeignKeyConstraintException.class, user::destroy);

        assertThat(refusal).hasMessageContaining("foreign key");
        assertThat(users.count()).isEqualTo(1);
        if (engine != Engine.SQLITE) {
            assertThat(refusal.table()).isEqualTo("posts");
            assertThat(refusal.attributes()).containsExactly("userId");
        }
    }

    @Test
    void aMissingValue() {
        var refusal = refused(
                NotNullConstraintException.class,
                () -> sequelize
                        .query("INSERT INTO users (e_mail, first) VALUES (?, ?)")
                        .bind(null, 5)
                        .execute());

        assertThat(refusal).hasMessageContaining("email of \"users\" cannot be null");
        assertThat(refusal.table()).isEqualTo("users");
        assertThat(refusal.attributes()).containsExactly("email");
    }

    @Test
    void aCheck() {
        sequelize
                .query("CREATE TABLE parts (size INTEGER, CONSTRAINT parts_size CHECK (size < 10))")
                .execute();

        var refusal = refused(
                CheckConstraintException.class,
                () -> sequelize
                        .query("INSERT INTO parts (size) VALUES (?)")
                        .bind(11)
                        .execute());

        assertThat(refusal).hasMessageContaining("parts_size");
        assertThat(refusal.table()).isEqualTo("parts");
        assertThat(refusal.constraint()).isEqualTo("parts_size");
    }

    @Test
    void aTextThatIsTooLong() {
        Runnable insert = () -> sequelize
                .query("INSERT INTO users (e_mail) VALUES (:mail)")
                .bind("mail", "x".repeat(21))
                .execute();
        if (engine != Engine.SQLITE) {
            var refusal = refused(ValueTooLongException.class, insert);
            assertThat(refusal).hasMessageContaining("does not fit its column");
        } else {
            insert.run();
            assertThat(users.count()).as("SQLite takes every length").isEqualTo(2);
        }
    }

    @Test
    void oneOfManyRowsLeavesNone() {
        var refusal = refused(
                UniqueConstraintException.class,
                () -> users.bulkCreate(Arrays.asList(Map.of("email", "c@d"), Map.of("email", "a@b"))));

        assertThat(refusal.table()).isEqualTo("users");
        assertThat(refusal.attributes()).containsExactly("email");
        assertThat(users.count()).isEqualTo(1);
    }

    private static <E extends ConstraintException> E refused(Class<E> type, Runnable work) {
        E refusal = catchThrowableOfType(type, work::run);
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
