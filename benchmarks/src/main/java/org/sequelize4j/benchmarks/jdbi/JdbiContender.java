package org.sequelize4j.benchmarks.jdbi;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
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

/**
 * JDBI 3 as the first of the ways that its developer guide (<a href="https://jdbi.org">jdbi.org</a>) shows: row mappers registered by type, as
 * in "Row Mapper"; {@code JoinRowMapper} for a row of two tables; for lists below something {@code reduceRows} with a
 * {@code LinkedHashMapRowReducer} over row views, as in "ResultBearing.reduceRows()". The guide says that {@code reduceResultSet} can be
 * quicker and is more to write: that is JDBC by hand, which takes part here already.
 */
public final class JdbiContender implements Contender {
    private final Finding finding;
    private final Joining joining;
    private final Writing writing;

    private JdbiContender(Jdbi jdbi, Database database) {
        new RowMappers(database.kind()).register(jdbi);
        this.finding = new Finding(jdbi);
        this.joining = new Joining(jdbi);
        this.writing = new Writing(jdbi, database.kind());
    }

    /** One {@code Jdbi} over the pool. */
    public static Contender open(Database database) {
        return new JdbiContender(Jdbi.create(database.dataSource()), database);
    }

    @Override
    public Answer<Author> findByKey(long id) {
        Author found = finding.author(id);
        return () -> found;
    }

    @Override
    public Answer<List<Post>> findAll() {
        List<Post> found = finding.posts();
        return () -> found;
    }

    @Override
    public Answer<List<AuthorPosts>> oneToMany(long lastAuthor) {
        List<AuthorPosts> found = joining.authorsWithPosts(lastAuthor);
        return () -> found;
    }

    @Override
    public Answer<List<AuthorProfile>> oneToOne() {
        List<AuthorProfile> found = finding.authorsWithProfiles();
        return () -> found;
    }

    @Override
    public Answer<List<PostTags>> manyToMany(long lastPost) {
        List<PostTags> found = joining.postsWithTags(lastPost);
        return () -> found;
    }

    @Override
    public Answer<Long> create(NewNote note) {
        long id = writing.create(note);
        return () -> id;
    }

    @Override
    public Answer<List<Long>> createAll(List<NewNote> notes) {
        List<Long> ids = writing.createAll(notes);
        return () -> ids;
    }

    @Override
    public Answer<Note> change(long id, int likes) {
        Note changed = writing.change(id, likes);
        return () -> changed;
    }

    @Override
    public Answer<AuthorProfile> lazily(long id) {
        AuthorProfile found = finding.authorThenProfile(id);
        return () -> found;
    }

    @Override
    public Answer<List<AuthorTree>> nested(int authors) {
        List<AuthorTree> found = joining.trees(authors);
        return () -> found;
    }

    @Override
    public void close() {}
}
