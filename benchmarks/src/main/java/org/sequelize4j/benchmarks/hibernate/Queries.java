package org.sequelize4j.benchmarks.hibernate;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.query.SelectionQuery;
import org.sequelize4j.benchmarks.data.DatabaseKind;

/** Reads, in HQL; entities that are only looked at are read-only, so that no copies are kept to compare with. */
record Queries(SessionFactory factory, DatabaseKind kind) {
    private static final String TREES =
            "from Author a left join fetch a.posts p left join fetch p.comments where a.id in %s order by a.id";
    private static final String TREES_OF_FIRST =
            String.format(TREES, "(select b.id from Author b order by b.id limit ?1)");
    private static final String TREES_OF_THESE = String.format(TREES, "?1");

    AuthorEntity author(long id) {
        return factory.fromSession(session -> session.find(AuthorEntity.class, id));
    }

    List<PostEntity> posts() {
        return factory.fromSession(session -> list(session, "from Post", PostEntity.class));
    }

    List<AuthorEntity> authorsWithPosts(long last) {
        return factory.fromSession(session -> list(
                session,
                "from Author a left join fetch a.posts where a.id <= ?1 order by a.id",
                AuthorEntity.class,
                last));
    }

    List<Pair> authorsWithProfiles() {
        return factory.fromSession(session -> list(
                session,
                "select new " + Pair.class.getName() + "(a, p) from Author a left join Profile p on p.author = a",
                Pair.class));
    }

    List<PostEntity> postsWithTags(long last) {
        return factory.fromSession(session -> list(
                session, "from Post p left join fetch p.tags where p.id <= ?1 order by p.id", PostEntity.class, last));
    }

    Pair authorThenProfile(long id) {
        return factory.fromSession(session -> {
            AuthorEntity author = session.find(AuthorEntity.class, id);
            List<ProfileEntity> profile = list(session, "from Profile where author = ?1", ProfileEntity.class, author);
            return new Pair(author, profile.get(0));
        });
    }

    /** A query that fetches collections by joins has no limit of its own; where H2 compares with a subquery, it reads all authors. */
    List<AuthorEntity> trees(int limit) {
        return factory.fromSession(session -> kind == DatabaseKind.H2
                ? list(session, TREES_OF_THESE, AuthorEntity.class, first(session, limit))
                : list(session, TREES_OF_FIRST, AuthorEntity.class, limit));
    }

    private static List<Long> first(Session session, int limit) {
        return session.createSelectionQuery("select id from Author order by id", Long.class)
                .setMaxResults(limit)
                .getResultList();
    }

    private static <R> List<R> list(Session session, String hql, Class<R> type, Object... parameters) {
        SelectionQuery<R> query = session.createSelectionQuery(hql, type).setReadOnly(true);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    /** An author and her profile. */
    record Pair(AuthorEntity author, ProfileEntity profile) {}
}
