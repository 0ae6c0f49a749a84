package org.sequelize4j.plan;

import static org.sequelize4j.LoadStrategy.JOIN;
import static org.sequelize4j.LoadStrategy.SEPARATE;
import static org.sequelize4j.Sort.DESC;

import org.junit.jupiter.api.Test;

/** The statements of to-many associations that are joined because a query says so, and of to-one that are not. */
class JoinStrategyPlanTest {
    private static final String POSTS = "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId`";
    private static final String COMMENTS = "`comments`.`id`, `comments`.`body`, `comments`.`authorId`";

    private final Blog blog = new Blog();
    private final PlannedSql sql = new PlannedSql(blog);

    @Test
    void theRowsOfAToManyAreJoinedInTheOrderOfTheIncludeBelowTheOrderOfTheQuery() {
        sql.plan(
                        blog.post,
                        q -> q.include("comments", c -> c.strategy(JOIN).orderBy("body", DESC))
                                .orderBy("title"))
                .isOnBoth(POSTS + ", " + COMMENTS + " FROM `posts` AS `post`"
                        + " LEFT JOIN `comments` ON `comments`.`postId` = `post`.`id`"
                        + " ORDER BY `post`.`title`, `post`.`id`, `comments`.`body` DESC, `comments`.`id` DESC");
    }

    @Test
    void theJunctionIsJoinedToo() {
        sql.plan(blog.post, q -> q.include("tags", t -> t.strategy(JOIN).through(l -> l.where("position", 1))))
                .isOnBoth(POSTS + ", `tags`.`id`, `tags`.`name`,"
                        + " `tags.postTag`.`postId`, `tags.postTag`.`position`"
                        + " FROM `posts` AS `post` LEFT JOIN `post_tags` AS `tags.postTag`"
                        + " ON `tags.postTag`.`postId` = `post`.`id` AND `tags.postTag`.`position` = ?"
                        + " LEFT JOIN `tags` ON `tags`.`id` = `tags.postTag`.`tagId`"
                        + " ORDER BY `post`.`id`, `tags`.`id`, `tags.postTag`.`postId`, `tags.postTag`.`tagId`");
    }

    @Test
    void aLimitCountsRootRowsBecauseASubqueryFindsTheirKeys() {
        sql.plan(
                        blog.post,
                        q -> q.include("comments", c -> c.strategy(JOIN).where("body", "x"))
                                .where("views")
                                .gt(3)
                                .orderBy("title")
                                .limit(2)
                                .offset(4))
                .isOnBoth(POSTS + ", " + COMMENTS + " FROM `posts` AS `post` INNER JOIN (SELECT `post_2`.`id` AS `id`"
                        + " FROM `posts` AS `post_2` WHERE EXISTS (SELECT 1 FROM `comments` AS `post_2.comments`"
                        + " WHERE `post_2.comments`.`postId` = `post_2`.`id` AND `post_2.comments`.`body` = ?)"
                        + " AND `post_2`.`views` > ? ORDER BY `post_2`.`title`, `post_2`.`id` LIMIT ? OFFSET ?) AS `page`"
                        + " ON `page`.`id` = `post`.`id`"
                        + " INNER JOIN `comments` ON `comments`.`postId` = `post`.`id` AND `comments`.`body` = ?"
                        + " ORDER BY `post`.`title`, `post`.`id`, `comments`.`id`");
    }

    @Test
    void oneToManyBelowAnotherIsJoinedToIt() {
        sql.plan(
                        blog.user,
                        q -> q.attributes("name")
                                .include(
                                        "posts",
                                        p -> p.strategy(JOIN)
                                                .attributes("title")
                                                .include(
                                                        "comments",
                                                        c -> c.strategy(JOIN).attributes("body"))))
                .isOnBoth("SELECT `user`.`id`, `user`.`name`, `posts`.`id`, `posts`.`title`,"
                        + " `posts.comments`.`id`, `posts.comments`.`body` FROM `users` AS `user`"
                        + " LEFT JOIN `posts` ON `posts`.`authorId` = `user`.`id`"
                        + " LEFT JOIN `comments` AS `posts.comments` ON `posts.comments`.`postId` = `posts`.`id`"
                        + " ORDER BY `user`.`id`, `posts`.`id`, `posts.comments`.`id`");
    }

    @Test
    void aWholeQueryJoinsOneToManyAndFetchesTheOthers() {
        sql.plan(blog.post, q -> q.strategy(JOIN).include("comments").include("rants"))
                .isOnPostgres(
                        POSTS + ", " + COMMENTS + " FROM `posts` AS `post`"
                                + " LEFT JOIN `comments` ON `comments`.`postId` = `post`.`id`"
                                + " ORDER BY `post`.`id`, `comments`.`id`",
                        "SELECT `rants`.`id`, `rants`.`body`, `rants`.`postId`, `rants`.`authorId`"
                                + " FROM `comments` AS `rants` WHERE `rants`.`postId` = ANY(?) AND `rants`.`body` = ?");
    }

    @Test
    void anIncludeThatSaysSomethingIsNotReachedByTheWholeQuery() {
        sql.plan(
                        blog.post,
                        q -> q.attributes("title")
                                .strategy(JOIN)
                                .include("comments", c -> c.attributes("body").strategy(SEPARATE)))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title` FROM `posts` AS `post`",
                        "SELECT `comments`.`id`, `comments`.`body`, `comments`.`postId` FROM `comments`"
                                + " WHERE `comments`.`postId` = ANY(?)");
    }

    @Test
    void aToManyIsJoinedWithinAFetchInWhichNothingIsCutOff() {
        sql.plan(
                        blog.user,
                        q -> q.attributes("name")
                                .include(
                                        "posts",
                                        p -> p.attributes("title")
                                                .include(
                                                        "comments",
                                                        c -> c.strategy(JOIN).attributes("body"))))
                .isOnPostgres(
                        "SELECT `user`.`id`, `user`.`name` FROM `users` AS `user`",
                        "SELECT `posts`.`id`, `posts`.`title`, `posts`.`authorId`, `comments`.`id`, `comments`.`body`"
                                + " FROM `posts` LEFT JOIN `comments` ON `comments`.`postId` = `posts`.`id`"
                                + " WHERE `posts`.`authorId` = ANY(?) ORDER BY `posts`.`id`, `comments`.`id`");
    }

    @Test
    void aToOneIsFetchedWhereThatIsSaid() {
        sql.plan(
                        blog.post,
                        q -> q.attributes("title")
                                .include("author", a -> a.attributes("name").strategy(SEPARATE)))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `author`.`id`, `author`.`name` FROM `users` AS `author` WHERE `author`.`id` = ANY(?)");
    }
}
