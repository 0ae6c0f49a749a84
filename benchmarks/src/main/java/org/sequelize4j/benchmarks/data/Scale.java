package org.sequelize4j.benchmarks.data;

/**
 * How much stands in the tables.
 *
 * @param authors how many; all other numbers follow from it
 * @param postsEach posts of each author
 * @param commentsEach comments below each post
 * @param tagsEach tags of each post
 */
public record Scale(int authors, int postsEach, int commentsEach, int tagsEach) {
    /** What times are taken on: 1,000 authors, 10,000 posts, 50,000 comments. */
    public static final Scale FULL = new Scale(1_000, 10, 5, 5);

    /** Enough for every workload to have an answer: tests, where the answers count and not the time. */
    public static final Scale SMALL = new Scale(120, 10, 5, 5);

    /** How many different tags there are. */
    public static final int TAGS = 50;

    /** Notes that are there before anybody writes; what is created comes after them. */
    public static final int NOTES = 1_000;

    /** That many posts, ten of each author, and nothing below them. */
    public static Scale ofPosts(int posts) {
        return new Scale(posts / 10, 10, 0, 0);
    }

    /** How many posts all authors have. */
    public int posts() {
        return authors * postsEach;
    }

    /** How many comments all posts have. */
    public int comments() {
        return posts() * commentsEach;
    }
}
