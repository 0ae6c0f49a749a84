package org.sequelize4j.benchmarks.faces.typed;

import java.util.List;
import org.sequelize4j.Model;
import org.sequelize4j.Sequelize;
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
import org.sequelize4j.benchmarks.data.PostComments;
import org.sequelize4j.benchmarks.data.PostTags;
import org.sequelize4j.benchmarks.faces.Connecting;

/** The typed face. */
public final class TypedContender implements Contender {
    private final Sequelize sequelize;
    private final Model<StoredAuthor> authors;
    private final Model<StoredPost> posts;
    private final Model<StoredNote> notes;

    private TypedContender(Sequelize sequelize) {
        this.sequelize = sequelize;
        this.authors = sequelize.define(StoredAuthor.class);
        this.posts = sequelize.model(StoredPost.class);
        this.notes = sequelize.define(StoredNote.class);
    }

    /** Connects and defines the models. */
    public static Contender open(Database database) {
        return new TypedContender(Connecting.to(database));
    }

    @Override
    public Answer<Author> findByKey(long id) {
        StoredAuthor author = authors.getByPk(id);
        return author::toRecord;
    }

    @Override
    public Answer<List<Post>> findAll() {
        List<StoredPost> found = posts.findAll();
        return () -> found.stream().map(StoredPost::toRecord).toList();
    }

    @Override
    public Answer<List<AuthorPosts>> oneToMany(long lastAuthor) {
        List<StoredAuthor> found = authors.findAll(q -> q.where(StoredAuthor::id)
                .lte(lastAuthor)
                .include(StoredAuthor::posts)
                .orderBy(StoredAuthor::id));
        return () -> found.stream()
                .map(author -> new AuthorPosts(
                        author.toRecord(),
                        author.posts().stream().map(StoredPost::toRecord).toList()))
                .toList();
    }

    @Override
    public Answer<List<AuthorProfile>> oneToOne() {
        List<StoredAuthor> found = authors.findAll(q -> q.include(StoredAuthor::profile));
        return () -> found.stream().map(TypedContender::withProfile).toList();
    }

    @Override
    public Answer<List<PostTags>> manyToMany(long lastPost) {
        List<StoredPost> found = posts.findAll(q ->
                q.where(StoredPost::id).lte(lastPost).include(StoredPost::tags).orderBy(StoredPost::id));
        return () -> found.stream()
                .map(post -> new PostTags(
                        post.toRecord(),
                        post.tags().stream().map(StoredTag::toRecord).toList()))
                .toList();
    }

    @Override
    public Answer<Long> create(NewNote note) {
        StoredNote created = notes.create(n -> n.setTitle(note.title())
                .setBody(note.body())
                .setLikes(note.likes())
                .setScore(note.score())
                .setWrittenAt(note.writtenAt()));
        return created::id;
    }

    @Override
    public Answer<List<Long>> createAll(List<NewNote> rows) {
        List<StoredNote> created = notes.bulkCreate(rows);
        return () -> created.stream().map(StoredNote::id).toList();
    }

    @Override
    public Answer<Note> change(long id, int likes) {
        StoredNote note = notes.getByPk(id).setLikes(likes).save();
        return note::toRecord;
    }

    @Override
    public Answer<AuthorProfile> lazily(long id) {
        StoredAuthor author = authors.getByPk(id);
        author.profile().get();
        return () -> withProfile(author);
    }

    @Override
    public Answer<List<AuthorTree>> nested(int limit) {
        List<StoredAuthor> found =
                authors.findAll(q -> q.include(StoredAuthor::posts, p -> p.include(StoredPost::comments))
                        .orderBy(StoredAuthor::id)
                        .limit(limit));
        return () -> found.stream()
                .map(author -> new AuthorTree(
                        author.toRecord(),
                        author.posts().stream()
                                .map(TypedContender::withComments)
                                .toList()))
                .toList();
    }

    @Override
    public void close() {
        sequelize.close();
    }

    private static AuthorProfile withProfile(StoredAuthor author) {
        return new AuthorProfile(author.toRecord(), author.profile().get().toRecord());
    }

    private static PostComments withComments(StoredPost post) {
        return new PostComments(
                post.toRecord(),
                post.comments().stream().map(StoredComment::toRecord).toList());
    }
}
