package org.sequelize4j.benchmarks.node;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.sequelize4j.benchmarks.contest.Answer;
import org.sequelize4j.benchmarks.contest.Contender;
import org.sequelize4j.benchmarks.data.Author;
import org.sequelize4j.benchmarks.data.AuthorPosts;
import org.sequelize4j.benchmarks.data.AuthorProfile;
import org.sequelize4j.benchmarks.data.AuthorTree;
import org.sequelize4j.benchmarks.data.NewNote;
import org.sequelize4j.benchmarks.data.Note;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.PostTags;

/** Puts the workloads in words that can be sent to another process. */
final class SequelizeContender implements Contender {
    private final Line line;

    SequelizeContender(Line line) {
        this.line = line;
    }

    @Override
    public Answer<Author> findByKey(long id) {
        return line.ask(1, new TypeReference<>() {}, id);
    }

    @Override
    public Answer<List<Post>> findAll() {
        return line.ask(2, new TypeReference<>() {});
    }

    @Override
    public Answer<List<AuthorPosts>> oneToMany(long lastAuthor) {
        return line.ask(3, new TypeReference<>() {}, lastAuthor);
    }

    @Override
    public Answer<List<AuthorProfile>> oneToOne() {
        return line.ask(4, new TypeReference<>() {});
    }

    @Override
    public Answer<List<PostTags>> manyToMany(long lastPost) {
        return line.ask(5, new TypeReference<>() {}, lastPost);
    }

    @Override
    public Answer<Long> create(NewNote note) {
        return line.ask(6, new TypeReference<>() {}, note);
    }

    @Override
    public Answer<List<Long>> createAll(List<NewNote> notes) {
        return line.ask(7, new TypeReference<>() {}, notes);
    }

    @Override
    public Answer<Note> change(long id, int likes) {
        return line.ask(8, new TypeReference<>() {}, id, likes);
    }

    @Override
    public Answer<AuthorProfile> lazily(long id) {
        return line.ask(9, new TypeReference<>() {}, id);
    }

    @Override
    public Answer<List<AuthorTree>> nested(int authors) {
        return line.ask(10, new TypeReference<>() {}, authors);
    }

    @Override
    public void close() {}

    /** Where its questions go: the number of a workload, the form of its answer, and what is asked about. */
    interface Line {
        <R> Answer<R> ask(int workload, TypeReference<R> form, Object... arguments);
    }
}
