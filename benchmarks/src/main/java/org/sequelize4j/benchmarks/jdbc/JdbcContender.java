package org.sequelize4j.benchmarks.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.sequelize4j.benchmarks.contest.Answer;
import org.sequelize4j.benchmarks.contest.Contender;
import org.sequelize4j.benchmarks.data.Author;
import org.sequelize4j.benchmarks.data.AuthorPosts;
import org.sequelize4j.benchmarks.data.AuthorProfile;
import org.sequelize4j.benchmarks.data.AuthorTree;
import org.sequelize4j.benchmarks.data.Database;
import org.sequelize4j.benchmarks.data.NewNote;
import org.sequelize4j.benchmarks.data.Note;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.PostTags;

/** JDBC as a careful programmer writes it: prepared statements, joins, typed reads by index, records. */
public final class JdbcContender implements Contender {
    private final Finding finding;
    private final Joining joining;
    private final Writing writing;

    private JdbcContender(Database database) {
        Columns columns = new Columns(database.kind());
        this.finding = new Finding(database.dataSource(), columns);
        this.joining = new Joining(database.dataSource(), columns);
        this.writing = new Writing(database.dataSource(), database.kind(), columns);
    }

    /** Needs nothing but the pool. */
    public static Contender open(Database database) {
        return new JdbcContender(database);
    }

    @Override
    public Answer<Author> findByKey(long id) {
        return answer(() -> finding.author(id));
    }

    @Override
    public Answer<List<Post>> findAll() {
        return answer(finding::posts);
    }

    @Override
    public Answer<List<AuthorPosts>> oneToMany(long lastAuthor) {
        return answer(() -> joining.authorsWithPosts(lastAuthor));
    }

    @Override
    public Answer<List<AuthorProfile>> oneToOne() {
        return answer(finding::authorsWithProfiles);
    }

    @Override
    public Answer<List<PostTags>> manyToMany(long lastPost) {
        return answer(() -> joining.postsWithTags(lastPost));
    }

    @Override
    public Answer<Long> create(NewNote note) {
        return answer(() -> writing.create(note));
    }

    @Override
    public Answer<List<Long>> createAll(List<NewNote> notes) {
        return answer(() -> writing.createAll(notes));
    }

    @Override
    public Answer<Note> change(long id, int likes) {
        return answer(() -> writing.change(id, likes));
    }

    @Override
    public Answer<AuthorProfile> lazily(long id) {
        return answer(() -> finding.authorThenProfile(id));
    }

    @Override
    public Answer<List<AuthorTree>> nested(int authors) {
        return answer(() -> joining.trees(authors));
    }

    @Override
    public void close() {}

    /** Works at once; the records are there already. */
    private static <R> Answer<R> answer(Work<R> work) {
        try {
            R records = work.run();
            return () -> records;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<R> {
        R run() throws SQLException;
    }
}
