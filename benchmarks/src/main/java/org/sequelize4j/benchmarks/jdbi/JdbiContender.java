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

/** JDBI 3 with SQL by hand, explicit row mappers and accumulators for joins. */
public final class JdbiContender implements Contender {
    private final Finding finding;
    private final Joining joining;
    private final Writing writing;

    private JdbiContender(Jdbi jdbi, Database database) {
        RowMappers mappers = new RowMappers(database.kind());
        mappers.register(jdbi);
        this.finding = new Finding(jdbi, mappers);
        this.joining = new Joining(jdbi, mappers);
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
