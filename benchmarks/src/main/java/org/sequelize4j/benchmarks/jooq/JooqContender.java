package org.sequelize4j.benchmarks.jooq;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.sequelize4j.benchmarks.contest.Answer;
import org.sequelize4j.benchmarks.contest.Contender;
import org.sequelize4j.benchmarks.data.Author;
import org.sequelize4j.benchmarks.data.AuthorPosts;
import org.sequelize4j.benchmarks.data.AuthorProfile;
import org.sequelize4j.benchmarks.data.AuthorTree;
import org.sequelize4j.benchmarks.data.Database;
import org.sequelize4j.benchmarks.data.DatabaseKind;
import org.sequelize4j.benchmarks.data.NewNote;
import org.sequelize4j.benchmarks.data.Note;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.PostTags;

/** jOOQ over the pool, its logging switched off. */
public final class JooqContender implements Contender {
    private final Finding finding;
    private final Notes notes;

    private JooqContender(DSLContext jooq, DatabaseKind kind) {
        this.finding = new Finding(jooq, new Columns(kind));
        this.notes = new Notes(jooq, kind);
    }

    /** One {@code DSLContext} for all. */
    public static Contender open(Database database) {
        SQLDialect dialect = switch (database.kind()) {
            case PG -> SQLDialect.POSTGRES;
            case H2 -> SQLDialect.H2;
            case SQLITE -> SQLDialect.SQLITE;
        };
        Settings settings = new Settings().withExecuteLogging(false);
        return new JooqContender(DSL.using(database.dataSource(), dialect, settings), database.kind());
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
        List<AuthorPosts> found = finding.authorsWithPosts(lastAuthor);
        return () -> found;
    }

    @Override
    public Answer<List<AuthorProfile>> oneToOne() {
        List<AuthorProfile> found = finding.authorsWithProfiles();
        return () -> found;
    }

    @Override
    public Answer<List<PostTags>> manyToMany(long lastPost) {
        List<PostTags> found = finding.postsWithTags(lastPost);
        return () -> found;
    }

    @Override
    public Answer<Long> create(NewNote note) {
        long id = notes.create(note);
        return () -> id;
    }

    @Override
    public Answer<List<Long>> createAll(List<NewNote> values) {
        List<Long> ids = notes.createAll(values);
        return () -> ids;
    }

    @Override
    public Answer<Note> change(long id, int likes) {
        Note changed = notes.change(id, likes);
        return () -> changed;
    }

    @Override
    public Answer<AuthorProfile> lazily(long id) {
        AuthorProfile found = new AuthorProfile(finding.author(id), finding.profileOf(id));
        return () -> found;
    }

    @Override
    public Answer<List<AuthorTree>> nested(int authors) {
        List<AuthorTree> found = finding.trees(authors);
        return () -> found;
    }

    @Override
    public void close() {}
}
