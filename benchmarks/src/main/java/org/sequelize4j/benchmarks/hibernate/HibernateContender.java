package org.sequelize4j.benchmarks.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
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
import org.sequelize4j.benchmarks.data.PostComments;
import org.sequelize4j.benchmarks.data.PostTags;

/** Hibernate ORM: a session for each unit of work, and transactions for those that write. */
public final class HibernateContender implements Contender {
    /** Kept, since loggers that nobody holds forget their level. */
    private static final Logger LOGGER = Logger.getLogger("org.hibernate");

    private final SessionFactory factory;
    private final Queries queries;
    private final Notes notes;

    private HibernateContender(SessionFactory factory, Database database) {
        this.factory = factory;
        this.queries = new Queries(factory, database.kind());
        this.notes = Notes.of(factory, database);
    }

    /** A session factory over the pool. */
    public static Contender open(Database database) {
        LOGGER.setLevel(Level.WARNING);
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("benchmarks");
        configuration.managedClasses(
                AuthorEntity.class,
                ProfileEntity.class,
                PostEntity.class,
                CommentEntity.class,
                TagEntity.class,
                NoteEntity.class,
                Notes.type(database.kind()));
        configuration.property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database.dataSource());
        if (database.kind() == DatabaseKind.SQLITE) {
            configuration.property(AvailableSettings.PREFERRED_INSTANT_JDBC_TYPE, "TIMESTAMP");
        }
        return new HibernateContender(configuration.createEntityManagerFactory(), database);
    }

    @Override
    public Answer<Author> findByKey(long id) {
        AuthorEntity found = queries.author(id);
        return found::toRecord;
    }

    @Override
    public Answer<List<Post>> findAll() {
        List<PostEntity> found = queries.posts();
        return () -> each(found, PostEntity::toRecord);
    }

    @Override
    public Answer<List<AuthorPosts>> oneToMany(long lastAuthor) {
        List<AuthorEntity> found = queries.authorsWithPosts(lastAuthor);
        return () ->
                each(found, author -> new AuthorPosts(author.toRecord(), each(author.posts(), PostEntity::toRecord)));
    }

    @Override
    public Answer<List<AuthorProfile>> oneToOne() {
        List<Queries.Pair> found = queries.authorsWithProfiles();
        return () -> each(found, HibernateContender::authorProfile);
    }

    @Override
    public Answer<List<PostTags>> manyToMany(long lastPost) {
        List<PostEntity> found = queries.postsWithTags(lastPost);
        return () -> each(found, post -> new PostTags(post.toRecord(), each(post.tags(), TagEntity::toRecord)));
    }

    @Override
    public Answer<Long> create(NewNote note) {
        return notes.create(note)::id;
    }

    @Override
    public Answer<List<Long>> createAll(List<NewNote> values) {
        List<NoteEntity> created = notes.createAll(values);
        return () -> each(created, NoteEntity::id);
    }

    @Override
    public Answer<Note> change(long id, int likes) {
        return notes.change(id, likes)::toRecord;
    }

    @Override
    public Answer<AuthorProfile> lazily(long id) {
        Queries.Pair found = queries.authorThenProfile(id);
        return () -> authorProfile(found);
    }

    @Override
    public Answer<List<AuthorTree>> nested(int authors) {
        List<AuthorEntity> found = queries.trees(authors);
        return () -> each(
                found,
                author -> new AuthorTree(author.toRecord(), each(author.posts(), HibernateContender::postComments)));
    }

    @Override
    public void close() {
        factory.close();
    }

    private static AuthorProfile authorProfile(Queries.Pair pair) {
        return new AuthorProfile(pair.author().toRecord(), pair.profile().toRecord());
    }

    private static PostComments postComments(PostEntity post) {
        return new PostComments(post.toRecord(), each(post.comments(), CommentEntity::toRecord));
    }

    private static <E, R> List<R> each(Iterable<? extends E> entities, Function<E, R> toRecord) {
        List<R> records = new ArrayList<>();
        for (E entity : entities) {
            records.add(toRecord.apply(entity));
        }
        return records;
    }
}
