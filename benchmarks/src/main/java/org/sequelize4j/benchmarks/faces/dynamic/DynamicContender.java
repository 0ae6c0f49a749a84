package org.sequelize4j.benchmarks.faces.dynamic;

import java.util.List;
import org.sequelize4j.Row;
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
import org.sequelize4j.benchmarks.data.PostTags;
import org.sequelize4j.benchmarks.faces.Connecting;

/** The dynamic face. */
public final class DynamicContender implements Contender {
    private final Sequelize sequelize;
    private final Models models;

    private DynamicContender(Sequelize sequelize) {
        this.sequelize = sequelize;
        this.models = Models.define(sequelize);
    }

    /** Connects and defines the models. */
    public static Contender open(Database database) {
        return new DynamicContender(Connecting.to(database));
    }

    @Override
    public Answer<Author> findByKey(long id) {
        Row author = models.authors().getByPk(id);
        return () -> Records.author(author);
    }

    @Override
    public Answer<List<Post>> findAll() {
        List<Row> posts = models.posts().findAll();
        return () -> Records.each(posts, Records::post);
    }

    @Override
    public Answer<List<AuthorPosts>> oneToMany(long lastAuthor) {
        List<Row> authors = models.authors()
                .findAll(q -> q.where("id").lte(lastAuthor).include("posts").orderBy("id"));
        return () -> Records.each(authors, Records::authorPosts);
    }

    @Override
    public Answer<List<AuthorProfile>> oneToOne() {
        List<Row> authors = models.authors().findAll(q -> q.include("profile"));
        return () -> Records.each(authors, Records::authorProfile);
    }

    @Override
    public Answer<List<PostTags>> manyToMany(long lastPost) {
        List<Row> posts = models.posts()
                .findAll(q -> q.where("id").lte(lastPost).include("tags").orderBy("id"));
        return () -> Records.each(posts, Records::postTags);
    }

    @Override
    public Answer<Long> create(NewNote note) {
        Row created = models.notes()
                .create(n -> n.set("title", note.title())
                        .set("body", note.body())
                        .set("likes", note.likes())
                        .set("score", note.score())
                        .set("writtenAt", note.writtenAt()));
        return () -> Records.id(created);
    }

    @Override
    public Answer<List<Long>> createAll(List<NewNote> notes) {
        List<Row> created = models.notes().bulkCreate(notes);
        return () -> Records.each(created, Records::id);
    }

    @Override
    public Answer<Note> change(long id, int likes) {
        Row note = models.notes().getByPk(id).set("likes", likes).save();
        return () -> Records.note(note);
    }

    @Override
    public Answer<AuthorProfile> lazily(long id) {
        Row author = models.authors().getByPk(id);
        author.one("profile").get();
        return () -> Records.authorProfile(author);
    }

    @Override
    public Answer<List<AuthorTree>> nested(int limit) {
        List<Row> authors = models.authors()
                .findAll(q -> q.include("posts", p -> p.include("comments"))
                        .orderBy("id")
                        .limit(limit));
        return () -> Records.each(authors, Records::authorTree);
    }

    @Override
    public void close() {
        sequelize.close();
    }
}
