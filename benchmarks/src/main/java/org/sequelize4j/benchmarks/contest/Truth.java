package org.sequelize4j.benchmarks.contest;

import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.sequelize4j.benchmarks.data.Author;
import org.sequelize4j.benchmarks.data.AuthorPosts;
import org.sequelize4j.benchmarks.data.AuthorProfile;
import org.sequelize4j.benchmarks.data.AuthorTree;
import org.sequelize4j.benchmarks.data.Comment;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.PostComments;
import org.sequelize4j.benchmarks.data.PostTags;
import org.sequelize4j.benchmarks.data.Rows;
import org.sequelize4j.benchmarks.data.Scale;
import org.sequelize4j.benchmarks.data.Tag;

/** What stands in the tables, computed and not asked for; all lists in the order of ids. */
record Truth(Scale scale) {
    Author author(long id) {
        return Rows.author(id);
    }

    AuthorProfile authorProfile(long id) {
        return new AuthorProfile(Rows.author(id), Rows.profile(id));
    }

    List<AuthorProfile> authorProfiles() {
        return each(1, scale.authors(), this::authorProfile);
    }

    List<Post> posts() {
        return each(1, scale.posts(), id -> Rows.post(id, scale));
    }

    List<AuthorPosts> authorPosts(long lastAuthor) {
        return each(1, lastAuthor, id -> new AuthorPosts(Rows.author(id), postsOf(id)));
    }

    List<PostTags> postTags(long lastPost) {
        return each(1, lastPost, id -> new PostTags(Rows.post(id, scale), tagsOf(id)));
    }

    List<AuthorTree> trees(long lastAuthor) {
        return each(
                1,
                lastAuthor,
                id -> new AuthorTree(
                        Rows.author(id),
                        postsOf(id).stream()
                                .map(post -> new PostComments(post, commentsOf(post.id())))
                                .toList()));
    }

    private List<Post> postsOf(long author) {
        long last = author * scale.postsEach();
        return each(last - scale.postsEach() + 1, last, id -> Rows.post(id, scale));
    }

    private List<Comment> commentsOf(long post) {
        long last = post * scale.commentsEach();
        return each(last - scale.commentsEach() + 1, last, id -> Rows.comment(id, scale));
    }

    private List<Tag> tagsOf(long post) {
        return IntStream.range(0, scale.tagsEach())
                .mapToObj(index -> Rows.tag(Rows.tagOf(post, index)))
                .sorted(Comparator.comparingLong(Tag::id))
                .toList();
    }

    private static <R> List<R> each(long first, long last, LongFunction<R> row) {
        return LongStream.rangeClosed(first, last).mapToObj(row).toList();
    }
}
