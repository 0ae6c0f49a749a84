package org.sequelize4j.benchmarks.data;

import java.util.List;

/** The tables. Names are lower case and need no quotes. */
final class Schema {
    private Schema() {}

    static List<String> statements(DatabaseKind kind) {
        String key = kind.key();
        String moment = kind.moment();
        return List.of(
                "create table authors (id " + key + ", name varchar(100) not null, email varchar(100) not null, "
                        + "age integer not null, rating double precision not null, joined_at " + moment + " not null)",
                "create table profiles (id " + key + ", author_id bigint not null unique references authors (id), "
                        + "bio varchar(200) not null, website varchar(200) not null, followers integer not null, "
                        + "seen_at " + moment + " not null)",
                "create table posts (id " + key + ", author_id bigint not null references authors (id), "
                        + "title varchar(100) not null, body varchar(200) not null, likes integer not null, "
                        + "published_at " + moment + " not null)",
                "create table comments (id " + key + ", post_id bigint not null references posts (id), "
                        + "writer varchar(100) not null, body varchar(200) not null, likes integer not null, "
                        + "written_at " + moment + " not null)",
                "create table tags (id " + key + ", name varchar(100) not null, colour varchar(20) not null)",
                "create table post_tags (post_id bigint not null references posts (id), "
                        + "tag_id bigint not null references tags (id), primary key (post_id, tag_id))",
                "create table notes (id " + key + ", title varchar(100) not null, body varchar(200) not null, "
                        + "likes integer not null, score double precision not null, written_at " + moment
                        + " not null)");
    }

    /** Made after the rows, which is quicker. */
    static List<String> indexes() {
        return List.of(
                "create index posts_author_id on posts (author_id)",
                "create index comments_post_id on comments (post_id)",
                "create index post_tags_tag_id on post_tags (tag_id)");
    }
}
