package org.sequelize4j.benchmarks.contest;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.sequelize4j.benchmarks.data.AuthorPosts;
import org.sequelize4j.benchmarks.data.AuthorTree;
import org.sequelize4j.benchmarks.data.Comment;
import org.sequelize4j.benchmarks.data.Database;
import org.sequelize4j.benchmarks.data.NewNote;
import org.sequelize4j.benchmarks.data.Note;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.PostComments;
import org.sequelize4j.benchmarks.data.PostTags;
import org.sequelize4j.benchmarks.data.Rows;
import org.sequelize4j.benchmarks.data.Scale;
import org.sequelize4j.benchmarks.data.Tag;

/** Holds the answers of a contender against what stands in the tables, before anybody takes times. */
public final class Agreement {
    private static final long SOME_KEY = 42;
    private static final int LAST = 100;
    private static final int ROOTS = 20;

    private final Database database;
    private final Truth truth;

    /** For the tables of that database, which were filled at that scale. */
    public Agreement(Database database, Scale scale) {
        this.database = database;
        this.truth = new Truth(scale);
    }

    /**
     * Lets the contender do the work once.
     *
     * @throws IllegalStateException if the answer is wrong, with the first place where it is
     */
    public void check(Workload workload, String name, Contender contender) throws SQLException {
        Comparison comparison = new Comparison(name + ", workload " + workload.number() + " on " + database.kind());
        switch (workload) {
            case FIND_BY_KEY -> comparison.same(contender.findByKey(SOME_KEY).records(), truth.author(SOME_KEY));
            case FIND_ALL -> comparison.same(sorted(contender.findAll().records(), Post::id), truth.posts());
            case ONE_TO_MANY ->
                comparison.same(
                        contender.oneToMany(LAST).records().stream()
                                .map(Agreement::sorted)
                                .toList(),
                        truth.authorPosts(LAST));
            case ONE_TO_ONE ->
                comparison.same(
                        sorted(
                                contender.oneToOne().records(),
                                found -> found.author().id()),
                        truth.authorProfiles());
            case MANY_TO_MANY ->
                comparison.same(
                        contender.manyToMany(LAST).records().stream()
                                .map(Agreement::sorted)
                                .toList(),
                        truth.postTags(LAST));
            case CREATE -> create(comparison, contender);
            case CREATE_ALL -> createAll(comparison, contender);
            case CHANGE -> change(comparison, contender);
            case LAZILY -> comparison.same(contender.lazily(SOME_KEY).records(), truth.authorProfile(SOME_KEY));
            case NESTED ->
                comparison.same(
                        contender.nested(ROOTS).records().stream()
                                .map(Agreement::sorted)
                                .toList(),
                        truth.trees(ROOTS));
        }
    }

    private void create(Comparison comparison, Contender contender) throws SQLException {
        NewNote note = Rows.note(SOME_KEY);
        long id = contender.create(note).records();
        comparison.same(database.notes(List.of(id)), List.of(note.stored(id)));
        database.deleteCreatedNotes();
    }

    private void createAll(Comparison comparison, Contender contender) throws SQLException {
        List<Long> ids = contender.createAll(Workload.BULK).records();
        comparison.same(ids.size(), Workload.BULK.size());
        List<Note> stored = database.notes(ids);
        for (int i = 0; i < stored.size(); i++) {
            comparison.same(stored.get(i), Workload.BULK.get(i).stored(ids.get(i)));
        }
        database.deleteCreatedNotes();
    }

    private void change(Comparison comparison, Contender contender) throws SQLException {
        database.resetLikes();
        int likes = 77;
        Note changed = Rows.note(SOME_KEY).stored(SOME_KEY).withLikes(likes);
        comparison.same(contender.change(SOME_KEY, likes).records(), changed);
        comparison.same(database.notes(List.of(SOME_KEY)), List.of(changed));
    }

    private static AuthorPosts sorted(AuthorPosts found) {
        return new AuthorPosts(found.author(), sorted(found.posts(), Post::id));
    }

    private static PostTags sorted(PostTags found) {
        return new PostTags(found.post(), sorted(found.tags(), Tag::id));
    }

    private static AuthorTree sorted(AuthorTree found) {
        List<PostComments> posts = found.posts().stream()
                .map(below -> new PostComments(below.post(), sorted(below.comments(), Comment::id)))
                .toList();
        return new AuthorTree(
                found.author(), sorted(posts, below -> below.post().id()));
    }

    private static <R> List<R> sorted(List<R> list, ToLongFunction<R> id) {
        return list.stream().sorted(Comparator.comparingLong(id)).toList();
    }
}
