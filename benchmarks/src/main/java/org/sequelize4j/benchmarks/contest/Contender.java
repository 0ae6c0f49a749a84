package org.sequelize4j.benchmarks.contest;

import java.util.List;
import org.sequelize4j.benchmarks.data.Author;
import org.sequelize4j.benchmarks.data.AuthorPosts;
import org.sequelize4j.benchmarks.data.AuthorProfile;
import org.sequelize4j.benchmarks.data.AuthorTree;
import org.sequelize4j.benchmarks.data.NewNote;
import org.sequelize4j.benchmarks.data.Note;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.PostTags;

/**
 * One way to reach the database, written as its own documentation advises. Each method is one unit of work from beginning to end, as
 * a request to a server would be: it takes a connection of the pool and gives it back, opens and ends sessions and transactions
 * where those are wanted, and keeps nothing that the next call could profit from but prepared statements, plans and metadata. It may be
 * called from many threads at once.
 */
public interface Contender extends AutoCloseable {
    /** Workload 1: the author with that key. */
    Answer<Author> findByKey(long id);

    /** Workload 2: all posts, in any order. */
    Answer<List<Post>> findAll();

    /** Workload 3: the authors whose id is at most that, in the order of their ids, with their posts. */
    Answer<List<AuthorPosts>> oneToMany(long lastAuthor);

    /** Workload 4: all authors in any order, each with her profile. */
    Answer<List<AuthorProfile>> oneToOne();

    /** Workload 5: the posts whose id is at most that, in the order of their ids, with their tags. */
    Answer<List<PostTags>> manyToMany(long lastPost);

    /** Workload 6: stores a note, and tells its id. */
    Answer<Long> create(NewNote note);

    /** Workload 7: stores the notes, all or none, and tells their ids in the order of the notes. */
    Answer<List<Long>> createAll(List<NewNote> notes);

    /** Workload 8: loads the note with that key, changes the number of its likes, and saves it; the answer is the changed object. */
    Answer<Note> change(long id, int likes);

    /** Workload 9: loads the author with that key, and then, by a query of its own, her profile. */
    Answer<AuthorProfile> lazily(long id);

    /** Workload 10: the first authors by id, that many, with their posts and the comments below those. */
    Answer<List<AuthorTree>> nested(int authors);

    /** Closes what the contender has opened, which the pool is not. */
    @Override
    void close();
}
