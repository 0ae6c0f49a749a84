package org.sequelize4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.dialect.NameLimit;
import org.sequelize4j.error.CheckConstraintException;
import org.sequelize4j.error.ConstraintException;
import org.sequelize4j.error.ForeignKeyConstraintException;
import org.sequelize4j.error.NotNullConstraintException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.error.ValidationItem;
import org.sequelize4j.error.ValueTooLongException;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.sql.SqlText.Bind;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class ViolationsTest {
    private final Engine engine;
    private final TestDatabase where;
    private final Database database;

    ViolationsTest(TestDatabase where) {
        this.where = where;
        engine = where.engine();
        database = Database.open(DatabaseSettings.ofUrl(where.url()), Models::new);
    }

    @BeforeEach
    void create() {
        Executor executor = database.executor();
        executor.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, e_mail VARCHAR(10), first INTEGER, other INTEGER,"
                + " age INTEGER NOT NULL, CONSTRAINT users_mail UNIQUE (e_mail), CONSTRAINT users_pair UNIQUE (first, other),"
                + " CONSTRAINT users_age CHECK (age < 200))");
        executor.execute(
                "CREATE TABLE posts (user_id INTEGER, CONSTRAINT posts_user FOREIGN KEY (user_id) REFERENCES users (id))");
        insertUser(1, "a@b", 1, 1, 20);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void insertUser(int id, @Nullable String mail, int first, int other, @Nullable Integer age) {
        database.executor()
                .update(new SqlText(
                        where.sql("INSERT INTO \"users\" (id, e_mail, first, other, age) VALUES (?, ?, ?, ?, ?)"),
                        List.of(
                                new Bind(id, null, "id"),
                                new Bind(mail, null, "e_mail"),
                                new Bind(first, null, "first"),
                                new Bind(other, null, "other"),
                                new Bind(age, null, "age"))));
    }

    private static <E extends ConstraintException> E refused(Class<E> type, Runnable work) {
        E refusal = catchThrowableOfType(type, work::run);
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage()).doesNotContain("a@b");
        return refusal;
    }

    @Test
    void aUniqueKeyIsToldByAttributeAndValue() {
        var refusal = refused(UniqueConstraintException.class, () -> insertUser(2, "a@b", 2, 2, 20));
        assertThat(refusal).hasMessageStartingWith("email must be unique: another row of \"users\" has the same value");
        assertThat(refusal.table()).isEqualTo("users");
        assertThat(refusal.attributes()).containsExactly("email");
        assertThat(refusal.values()).isEqualTo(Map.of("email", "a@b"));
        assertThat(refusal.sql()).startsWith(where.sql("INSERT INTO \"users\""));
        assertThat(refusal.items())
                .containsExactly(
                        new ValidationItem("email must be unique", "unique violation", "email", "a@b", "not_unique"));
    }

    @Test
    void aUniqueKeyOfTwoColumnsIsToldByBoth() {
        var refusal = refused(UniqueConstraintException.class, () -> insertUser(2, "c@d", 1, 1, 20));
        assertThat(refusal).hasMessageStartingWith("first and other must be unique together");
        assertThat(refusal.values()).isEqualTo(Map.of("first", 1, "other", 1));
        assertThat(refusal.items())
                .extracting(ValidationItem::message)
                .containsExactly("first must be unique", "other must be unique");
    }

    @Test
    void aPrimaryKeyIsAUniqueKey() {
        var refusal = refused(UniqueConstraintException.class, () -> insertUser(1, "c@d", 2, 2, 20));
        assertThat(refusal.attributes()).containsExactly("id");
        assertThat(refusal.values()).isEqualTo(Map.of("id", 1));
    }

    @Test
    void aMissingValueIsToldByAttribute() {
        var refusal = refused(NotNullConstraintException.class, () -> insertUser(2, "c@d", 2, 2, null));
        assertThat(refusal).hasMessage("age of \"users\" cannot be null.");
        assertThat(refusal.items())
                .containsExactly(new ValidationItem("age cannot be null", "notNull Violation", "age", null, "is_null"));
    }

    @Test
    void aForeignKeyIsToldByAttributeAndValue() {
        var refusal = refused(
                ForeignKeyConstraintException.class,
                () -> database.executor()
                        .update(new SqlText(
                                where.sql("INSERT INTO \"posts\" (user_id) VALUES (?)"),
                                List.of(new Bind(7, null, "user_id")))));
        assertThat(refusal).hasMessageContaining("a row would refer to a row that does not exist");
        assertThat(refusal.table()).isEqualTo("posts");
        assertThat(refusal.attributes()).containsExactly("userId");
        assertThat(refusal.values()).isEqualTo(Map.of("userId", 7));
        if (engine == Engine.POSTGRES) {
            assertThat(refusal.constraint()).isEqualTo("posts_user");
        }
    }

    @Test
    void aParentThatIsStillReferredToIsToldByTheForeignKey() {
        database.executor().execute("INSERT INTO posts (user_id) VALUES (1)");
        var refusal = refused(
                ForeignKeyConstraintException.class, () -> database.executor().execute("DELETE FROM users"));
        if (engine == Engine.POSTGRES) {
            assertThat(refusal.attributes()).containsExactly("userId");
            assertThat(refusal).hasMessageStartingWith("The foreign key userId of \"posts\" was violated");
        }
    }

    @Test
    void aCheckIsToldByItsName() {
        var refusal = refused(CheckConstraintException.class, () -> insertUser(2, "c@d", 2, 2, 300));
        assertThat(refusal.table()).isEqualTo("users");
        assertThat(refusal).hasMessageContaining("users_age").hasMessageContaining("refused the row");
        assertThat(refusal.constraint()).isEqualTo("users_age");
    }

    @Test
    void ofSeveralRowsNoValueIsGuessed() {
        var refusal = refused(
                UniqueConstraintException.class,
                () -> database.executor()
                        .update(new SqlText(
                                where.sql("INSERT INTO \"users\" (id, e_mail, age) VALUES (?, ?, 1), (?, ?, 1)"),
                                List.of(
                                        new Bind(2, null, "id"),
                                        new Bind("c@d", null, "e_mail"),
                                        new Bind(3, null, "id"),
                                        new Bind("a@b", null, "e_mail")))));
        assertThat(refusal.attributes()).containsExactly("email");
        assertThat(refusal.values()).isEmpty();
    }

    @Test
    void aValueThatIsTooLongIsToldAsSuch() {
        if (engine != Engine.SQLITE) {
            var refusal = refused(ValueTooLongException.class, () -> insertUser(2, "much-too-long@for.this", 2, 2, 20));
            assertThat(refusal.attributes()).containsExactly("email");
            assertThat(refusal)
                    .hasMessageStartingWith("The value for email of \"users\" does not fit its column")
                    .hasMessageNotContaining("much-too");
        } else {
            insertUser(2, "much-too-long@for.this", 2, 2, 20);
        }
    }

    /** Models whose attributes have other names than their columns. */
    private static final class Models implements ViolationResolver {
        @Override
        public List<String> attributes(String table, List<String> columns) {
            return columns.stream()
                    .map(column ->
                            Map.of("e_mail", "email", "user_id", "userId").getOrDefault(column, column))
                    .toList();
        }

        @Override
        public List<String> columnsOfConstraint(@Nullable String table, String constraint, NameLimit longest) {
            return switch (constraint) {
                case "users_pkey", "PRIMARY" -> List.of("id");
                case "users_mail" -> List.of("e_mail");
                case "users_pair" -> List.of("first", "other");
                case "posts_user" -> List.of("user_id");
                default -> List.of();
            };
        }

        @Override
        public List<List<String>> foreignKeys(String table) {
            return table.equals("posts") ? List.of(List.of("user_id")) : List.of();
        }
    }
}
