package org.sequelize4j.benchmarks.ebean;

import io.ebean.Database;
import io.ebean.bean.EntityBean;
import java.util.List;
import java.util.Objects;
import org.sequelize4j.benchmarks.contest.Answer;
import org.sequelize4j.benchmarks.contest.Contender;
import org.sequelize4j.benchmarks.data.Author;
import org.sequelize4j.benchmarks.data.AuthorPosts;
import org.sequelize4j.benchmarks.data.AuthorProfile;
import org.sequelize4j.benchmarks.data.AuthorTree;
import org.sequelize4j.benchmarks.data.NewNote;
import org.sequelize4j.benchmarks.data.Note;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.PostComments;
import org.sequelize4j.benchmarks.data.PostTags;

/** Ebean: queries read from the pool in auto-commit, its "read-only data source"; writes run in its implicit transactions. */
public final class EbeanContender implements Contender {
    private final Database ebean;

    private EbeanContender(Database ebean) {
        this.ebean = ebean;
    }

    /**
     * A database of Ebean over the pool.
     *
     * @throws IllegalStateException if the build has not enhanced the entities
     */
    public static Contender open(org.sequelize4j.benchmarks.data.Database database) {
        if (!EntityBean.class.isAssignableFrom(AuthorBean.class)) {
            throw new IllegalStateException("The entities are not enhanced. The Maven plugin of Ebean does that;"
                    + " after another build run the main class io.ebean.enhance.ant.MainTransform of ebean-agent on"
                    + " the folder of classes, for org/sequelize4j/benchmarks/ebean/**.");
        }
        return new EbeanContender(Database.builder()
                .name("benchmarks")
                .register(false)
                .defaultDatabase(false)
                .dataSource(database.dataSource())
                .readOnlyDataSource(database.dataSource())
                .classes(List.of(
                        AuthorBean.class,
                        ProfileBean.class,
                        PostBean.class,
                        CommentBean.class,
                        TagBean.class,
                        NoteBean.class))
                .build());
    }

    @Override
    public Answer<Author> findByKey(long id) {
        AuthorBean found = author(id);
        return found::toRecord;
    }

    @Override
    public Answer<List<Post>> findAll() {
        List<PostBean> found = ebean.find(PostBean.class).findList();
        return () -> found.stream().map(PostBean::toRecord).toList();
    }

    @Override
    public Answer<List<AuthorPosts>> oneToMany(long lastAuthor) {
        List<AuthorBean> found = ebean.find(AuthorBean.class)
                .fetch("posts")
                .where()
                .le("id", lastAuthor)
                .orderBy("id")
                .findList();
        return () -> found.stream()
                .map(author -> new AuthorPosts(
                        author.toRecord(),
                        author.posts().stream().map(PostBean::toRecord).toList()))
                .toList();
    }

    @Override
    public Answer<List<AuthorProfile>> oneToOne() {
        List<AuthorBean> found = ebean.find(AuthorBean.class).fetch("profile").findList();
        return () -> found.stream().map(EbeanContender::authorProfile).toList();
    }

    @Override
    public Answer<List<PostTags>> manyToMany(long lastPost) {
        List<PostBean> found = ebean.find(PostBean.class)
                .fetch("tags")
                .where()
                .le("id", lastPost)
                .orderBy("id")
                .findList();
        return () -> found.stream()
                .map(post -> new PostTags(
                        post.toRecord(),
                        post.tags().stream().map(TagBean::toRecord).toList()))
                .toList();
    }

    @Override
    public Answer<Long> create(NewNote values) {
        NoteBean note = NoteBean.of(values);
        ebean.insert(note);
        return note::id;
    }

    @Override
    public Answer<List<Long>> createAll(List<NewNote> values) {
        List<NoteBean> notes = values.stream().map(NoteBean::of).toList();
        ebean.insertAll(notes);
        return () -> notes.stream().map(NoteBean::id).toList();
    }

    @Override
    public Answer<Note> change(long id, int likes) {
        NoteBean note = Objects.requireNonNull(ebean.find(NoteBean.class, id));
        note.setLikes(likes);
        ebean.update(note);
        return note::toRecord;
    }

    @Override
    public Answer<AuthorProfile> lazily(long id) {
        AuthorBean author = author(id);
        author.profile().bio();
        return () -> authorProfile(author);
    }

    @Override
    public Answer<List<AuthorTree>> nested(int authors) {
        List<AuthorBean> found = ebean.find(AuthorBean.class)
                .fetch("posts")
                .fetch("posts.comments")
                .orderBy("id")
                .setMaxRows(authors)
                .findList();
        return () -> found.stream()
                .map(author -> new AuthorTree(
                        author.toRecord(),
                        author.posts().stream()
                                .map(EbeanContender::postComments)
                                .toList()))
                .toList();
    }

    @Override
    public void close() {
        ebean.shutdown(false, false);
    }

    private AuthorBean author(long id) {
        return Objects.requireNonNull(ebean.find(AuthorBean.class, id));
    }

    private static AuthorProfile authorProfile(AuthorBean author) {
        return new AuthorProfile(author.toRecord(), author.profile().toRecord());
    }

    private static PostComments postComments(PostBean post) {
        return new PostComments(
                post.toRecord(),
                post.comments().stream().map(CommentBean::toRecord).toList());
    }
}
