package org.sequelize4j.benchmarks.data;

import java.time.Instant;

/** The row that stands under each id: the same on every database and in every run. */
public final class Rows {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final long MILLISECONDS_APART = 61_007;
    private static final String WORDS =
            "The sea was calm that morning, and nobody aboard thought of what the evening would bring. ";

    private Rows() {}

    /** The author with that id. */
    public static Author author(long id) {
        return new Author(
                id, "Author " + id, "author" + id + "@example.org", 20 + mix(id, 60), mix(id, 50) / 10.0, moment(id));
    }

    /** The profile of the author with that id, which has the same. */
    public static Profile profile(long id) {
        return new Profile(id, id, text(id, 60), "https://example.org/authors/" + id, mix(id, 100_000), moment(id + 7));
    }

    /** The post with that id. */
    public static Post post(long id, Scale scale) {
        long author = (id - 1) / scale.postsEach() + 1;
        return new Post(id, author, "Post " + id, text(id, 80), mix(id, 1_000), moment(id + 13));
    }

    /** The comment with that id. */
    public static Comment comment(long id, Scale scale) {
        long post = (id - 1) / scale.commentsEach() + 1;
        return new Comment(id, post, "Reader " + mix(id, 500), text(id, 40), mix(id, 100), moment(id + 17));
    }

    /** The tag with that id. */
    public static Tag tag(long id) {
        return new Tag(id, "Tag " + id, "colour-" + mix(id, 7));
    }

    /** The id of one of the tags of a post; different for each {@code index} below five. */
    public static long tagOf(long post, int index) {
        return (post * 3 + index * 11L) % Scale.TAGS + 1;
    }

    /** What the note with that number says. */
    public static NewNote note(long number) {
        return new NewNote(
                "Note " + number, text(number, 80), mix(number, 1_000), mix(number, 100) / 4.0, moment(number + 19));
    }

    private static int mix(long id, int limit) {
        return (int) (id * 7_919 % limit);
    }

    private static String text(long id, int length) {
        int begin = mix(id, WORDS.length());
        return (id + " " + WORDS.substring(begin) + WORDS).substring(0, length);
    }

    private static Instant moment(long id) {
        return START.plusMillis(id * MILLISECONDS_APART);
    }
}
