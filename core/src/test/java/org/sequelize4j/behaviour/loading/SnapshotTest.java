package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Isolation;
import org.sequelize4j.Model;
import org.sequelize4j.Page;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** A find of several statements that sees the database at one moment, whatever others write meanwhile. */
@DatabaseTest
class SnapshotTest {
    private final Sequelize other;
    private final Sequelize sequelize;
    private final Model<Row> authors;
    private final String url;
    private boolean meanwhile;

    SnapshotTest(TestDatabase database) {
        url = database.url();
        other = Sequelize.builder().url(database.url()).timestamps(false).connect();
        define(other);
        other.sync();
        other.model("author")
                .create(Map.of("name", "Ann", "posts", List.of(Map.of("title", "old"))), o -> o.include("posts"));
        sequelize = Sequelize.builder()
                .url(database.url())
                .timestamps(false)
                .onSql(event -> writeOnce(event.sql()))
                .connect();
        authors = define(sequelize);
    }

    private static Model<Row> define(Sequelize sequelize) {
        Model<Row> authors = sequelize.define("author", m -> m.attribute("name", STRING));
        authors.hasMany(sequelize.define("post", m -> m.attribute("title", STRING)));
        return authors;
    }

    /** Someone else writes between the first statement and the second. */
    private void writeOnce(String sql) {
        if (meanwhile && sql.startsWith("SELECT")) {
            meanwhile = false;
            other.model("post").update(Map.of("title", "new"), w -> w.where("title", "old"));
            other.model("author").create(Map.of("name", "Bob"));
        }
    }

    @AfterEach
    void close() {
        sequelize.close();
        other.close();
    }

    private static Object title(Row author) {
        return author.many("posts").get().get(0).get("title");
    }

    @Test
    void includesAreOfTheMomentOfTheirRoots() {
        meanwhile = true;
        assertThat(authors.findAll(q -> q.snapshot().include("posts")))
                .singleElement()
                .extracting(SnapshotTest::title)
                .isEqualTo("old");
        assertThat(authors.findAll(q -> q.include("posts").orderBy("id")).get(0))
                .extracting(SnapshotTest::title)
                .isEqualTo("new");
    }

    @Test
    void countAndPageAreOfOneMoment() {
        meanwhile = true;
        Page<Row> page = authors.findAndCountAll(q -> q.snapshot().include("posts"));

        assertThat(page.count()).isEqualTo(1);
        assertThat(page.rows()).singleElement().extracting(SnapshotTest::title).isEqualTo("old");
    }

    @Test
    void itJoinsATransactionThatReadsRepeatably() {
        meanwhile = true;
        Object title = sequelize.transaction(
                t -> t.isolation(Isolation.REPEATABLE_READ).readOnly(),
                tx -> title(authors.findOne(q -> q.snapshot().include("posts")).orElseThrow()));

        assertThat(title).isEqualTo("old");
    }

    @Test
    void aStreamCannotHaveOne() {
        assertThatThrownBy(() -> authors.stream(q -> q.snapshot()))
                .isInstanceOf(QueryException.class)
                .hasMessage("snapshot() ends with the finder that it is said to, and rows of \"author\" are still read"
                        + " while the program goes on. Open the stream, or take the batches, in a transaction with"
                        + " isolation(REPEATABLE_READ) instead.");
        assertThatThrownBy(() -> authors.inBatches(10, q -> q.snapshot(), rows -> {}))
                .isInstanceOf(QueryException.class);
    }

    @Test
    void itIsRefusedWhereTheTransactionPromisesLess() {
        ThrowingCallable finding = () -> sequelize.useTransaction(
                t -> t.isolation(Isolation.READ_UNCOMMITTED).readOnly(), tx -> authors.findAll(q -> q.snapshot()));
        if (Dialects.ofUrl(url).can(Capability.SINGLE_WRITER)) {
            assertThatCode(finding).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(finding)
                    .isInstanceOf(TransactionException.class)
                    .hasMessage("A nested transaction asks for isolation REPEATABLE_READ, but the transaction around it"
                            + " was begun with READ_UNCOMMITTED. Ask for it where the outermost transaction begins.");
        }
    }
}
