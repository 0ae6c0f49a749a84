package org.sequelize4j.benchmarks.jdbi;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.JoinRowMapper;
import org.sequelize4j.benchmarks.data.Author;
import org.sequelize4j.benchmarks.data.AuthorProfile;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.Profile;

/** Rows without lists below them. */
record Finding(Jdbi jdbi) {
    private static final String AUTHOR_BY_KEY = "select " + RowMappers.AUTHOR + " from authors a where a.id = :id";
    private static final String PROFILE_OF_AUTHOR =
            "select " + RowMappers.PROFILE + " from profiles r where r.author_id = :author";
    private static final String POSTS = "select " + RowMappers.POST + " from posts p";
    private static final String AUTHORS_WITH_PROFILES = "select " + RowMappers.AUTHOR + ", " + RowMappers.PROFILE
            + " from authors a left join profiles r on r.author_id = a.id";

    Author author(long id) {
        return jdbi.withHandle(handle -> author(handle, id));
    }

    List<Post> posts() {
        return jdbi.withHandle(
                handle -> handle.createQuery(POSTS).mapTo(Post.class).list());
    }

    List<AuthorProfile> authorsWithProfiles() {
        return jdbi.withHandle(handle -> handle.createQuery(AUTHORS_WITH_PROFILES)
                .map(JoinRowMapper.forTypes(Author.class, Profile.class))
                .map(row -> new AuthorProfile(row.get(Author.class), row.get(Profile.class)))
                .list());
    }

    AuthorProfile authorThenProfile(long id) {
        return jdbi.withHandle(handle -> {
            Author author = author(handle, id);
            Profile profile = handle.createQuery(PROFILE_OF_AUTHOR)
                    .bind("author", id)
                    .mapTo(Profile.class)
                    .one();
            return new AuthorProfile(author, profile);
        });
    }

    private static Author author(Handle handle, long id) {
        return handle.createQuery(AUTHOR_BY_KEY)
                .bind("id", id)
                .mapTo(Author.class)
                .one();
    }
}
