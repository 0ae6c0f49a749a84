package org.sequelize4j.plan;

import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Sort.DESC;

import org.junit.jupiter.api.Test;
import org.sequelize4j.Lock;
import org.sequelize4j.Sort;

/** How conditions and orders that speak of associated rows become SQL, in numbers. */
class ConditionPlanTest {
    private final Blog blog = new Blog();
    private final PlannedSql sql = new PlannedSql(blog);

    @Test
    void aConditionOnAToOnePathJoinsWhatItNeeds() {
        sql.plan(blog.post, q -> q.where(col("author", "company", "name")).eq("X"))
                .isOnBoth("SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`"
                        + " LEFT JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId`"
                        + " LEFT JOIN `companies` AS `author.company` ON `author.company`.`id` = `author`.`companyId`"
                        + " WHERE `author.company`.`name` = ?");
    }

    @Test
    void aPathUsesTheJoinOfAnInclude() {
        sql.plan(
                        blog.post,
                        q -> q.include("author")
                                .where(col("author", "name"))
                                .eq("Ann")
                                .orderBy(col("author", "name"), DESC))
                .isOnBoth(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId`, `author`.`id`, `author`.`name`, `author`.`companyId`"
                                + " FROM `posts` AS `post` LEFT JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId`"
                                + " WHERE `author`.`name` = ? ORDER BY `author`.`name` DESC");
    }

    @Test
    void aPathDoesNotUseAJoinThatHidesRows() {
        sql.plan(
                        blog.post,
                        q -> q.include("author", a -> a.where("name", "Ann").required(false))
                                .orderBy(col("author", "name"), DESC))
                .isOnBoth(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId`, `author`.`id`, `author`.`name`, `author`.`companyId`"
                                + " FROM `posts` AS `post`"
                                + " LEFT JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId` AND `author`.`name` = ?"
                                + " LEFT JOIN `users` AS `author_2` ON `author_2`.`id` = `post`.`authorId`"
                                + " ORDER BY `author_2`.`name` DESC");
    }

    @Test
    void aPathOverAHasOneThatMayHaveSeveralRowsReadsTheFirst() {
        sql.plan(blog.post, q -> q.where(col("cover", "url")).isNull())
                .isOnBoth("SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`"
                        + " LEFT JOIN `images` AS `cover` ON `cover`.`postId` = `post`.`id` AND NOT EXISTS (SELECT 1"
                        + " FROM `images` AS `cover_2`"
                        + " WHERE `cover_2`.`postId` = `post`.`id` AND `cover_2`.`id` < `cover`.`id`)"
                        + " WHERE `cover`.`url` IS NULL");
    }

    @Test
    void wherehasIsAnEXISTSWhoseConditionMayJoin() {
        sql.plan(
                        blog.post,
                        q -> q.whereHas(
                                "comments", c -> c.where(col("author", "name")).eq("Ann")))
                .isOnBoth("SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`"
                        + " WHERE EXISTS (SELECT 1 FROM `comments`"
                        + " LEFT JOIN `users` AS `comments.author` ON `comments.author`.`id` = `comments`.`authorId`"
                        + " WHERE `comments`.`postId` = `post`.`id` AND `comments.author`.`name` = ?)");
    }

    @Test
    void wherenoneIsANOTEXISTS() {
        sql.plan(blog.post, q -> q.whereNone("tags", t -> t.where("name", "sql")))
                .isOnBoth("SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`"
                        + " WHERE NOT EXISTS (SELECT 1 FROM `tags`"
                        + " INNER JOIN `post_tags` AS `tags.postTag` ON `tags.postTag`.`tagId` = `tags`.`id`"
                        + " WHERE `tags.postTag`.`postId` = `post`.`id` AND `tags`.`name` = ?)");
    }

    @Test
    void wherehasOfASelfAssociationTellsTheTwoApart() {
        sql.plan(blog.category, q -> q.whereHas("children", c -> c.whereHas("children", g -> g.where("name", "x"))))
                .isOnBoth(
                        "SELECT `category`.`id`, `category`.`name`, `category`.`parentId` FROM `categories` AS `category`"
                                + " WHERE EXISTS (SELECT 1 FROM `categories` AS `children`"
                                + " WHERE `children`.`parentId` = `category`.`id` AND EXISTS (SELECT 1"
                                + " FROM `categories` AS `children.children`"
                                + " WHERE `children.children`.`parentId` = `children`.`id` AND `children.children`.`name` = ?))");
    }

    @Test
    void aRootQuerySaysDistinctWithoutThePrimaryKey() {
        sql.plan(blog.post, q -> q.attributes("title").distinct())
                .isOnBoth("SELECT DISTINCT `post`.`title` FROM `posts` AS `post`");
    }

    @Test
    void aLockIsForTheRootRows() {
        sql.plan(blog.post, q -> q.include("author").lock(Lock.UPDATE).skipLocked())
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId`, `author`.`id`, `author`.`name`, `author`.`companyId`"
                                + " FROM `posts` AS `post`"
                                + " LEFT JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId` FOR UPDATE OF `post` SKIP LOCKED")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId`, `author`.`id`, `author`.`name`, `author`.`companyId`"
                                + " FROM `posts` AS `post` LEFT JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId`");
    }

    @Test
    void aConditionForAnUpdateSaysAllOfAssociatedRowsInSubqueries() {
        sql.delete(
                        blog.post,
                        w -> w.where(col("author", "company", "name"))
                                .eq("X")
                                .whereHas("comments", c -> c.where("body", "x")))
                .isOnBoth("DELETE FROM `posts` AS `post` WHERE (SELECT `author.company`.`name` FROM `users` AS `author`"
                        + " LEFT JOIN `companies` AS `author.company` ON `author.company`.`id` = `author`.`companyId`"
                        + " WHERE `author`.`id` = `post`.`authorId`) = ? AND EXISTS (SELECT 1 FROM `comments`"
                        + " WHERE `comments`.`postId` = `post`.`id` AND `comments`.`body` = ?)");
    }

    @Test
    void aConditionForAnUpdateReadsTheFirstRowOfAHasOne() {
        sql.delete(blog.post, w -> w.where(col("cover", "url")).eq("x.png"))
                .isOnBoth("DELETE FROM `posts` AS `post` WHERE (SELECT `cover`.`url` FROM `images` AS `cover`"
                        + " WHERE `cover`.`postId` = `post`.`id` ORDER BY `cover`.`id` LIMIT ?) = ?");
    }

    @Test
    void aConditionOnAToManyColumnIsAskedOfTheSameRowJoined() {
        sql.plan(
                        blog.post,
                        q -> q.attributes("id").where(col("comments", "body")).eq("x"))
                .isOnBoth("SELECT `post`.`id` FROM `posts` AS `post` WHERE EXISTS (SELECT 1 FROM `posts` AS `post_2`"
                        + " LEFT JOIN `comments` AS `post_2.comments` ON `post_2.comments`.`postId` = `post_2`.`id`"
                        + " WHERE `post_2`.`id` = `post`.`id` AND `post_2.comments`.`body` = ?)");
    }

    @Test
    void anOrderByAToManyColumnTakesTheValueThatComesFirst() {
        sql.plan(blog.post, q -> q.attributes("id").orderBy(col("comments", "body"), Sort.DESC))
                .isOnBoth(
                        "SELECT `post`.`id` FROM `posts` AS `post` ORDER BY (SELECT max(`comments`.`body`) FROM `comments`"
                                + " WHERE `comments`.`postId` = `post`.`id`) DESC");
    }
}
