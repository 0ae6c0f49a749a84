package org.sequelize4j.plan;

import static org.sequelize4j.Expression.col;

import org.junit.jupiter.api.Test;

/** The statements that count, in numbers. */
class CountPlanTest {
    private final Blog blog = new Blog();
    private final PlannedSql sql = new PlannedSql(blog);

    @Test
    void aCountCountsRootRowsWithoutPageAndOrder() {
        sql.count(blog.post, q -> q.where("views").gt(1).orderBy("id").limit(5).offset(5))
                .isOnBoth("SELECT count(*) FROM `posts` AS `post` WHERE `post`.`views` > ?");
    }

    @Test
    void optionalIncludesDoNotChangeACount() {
        sql.count(blog.post, q -> q.include("comments").include("author"))
                .isOnBoth("SELECT count(*) FROM `posts` AS `post`");
    }

    @Test
    void requiredIncludesOfEveryKindBecomeEXISTSInACount() {
        sql.count(
                        blog.post,
                        q -> q.include("author", a -> a.where("name", "Ann"))
                                .include("tags", t -> t.where("name", "sql")))
                .isOnBoth("SELECT count(*) FROM `posts` AS `post` WHERE EXISTS (SELECT 1 FROM `users` AS `author`"
                        + " WHERE `author`.`id` = `post`.`authorId` AND `author`.`name` = ?) AND EXISTS (SELECT 1"
                        + " FROM `tags` INNER JOIN `post_tags` AS `tags.postTag` ON `tags.postTag`.`tagId` = `tags`.`id`"
                        + " WHERE `tags.postTag`.`postId` = `post`.`id` AND `tags`.`name` = ?)");
    }

    @Test
    void aPathInACountedConditionJoinsAtMostOneRow() {
        sql.count(blog.post, q -> q.where(col("author", "name")).eq("Ann"))
                .isOnBoth(
                        "SELECT count(*) FROM `posts` AS `post`"
                                + " LEFT JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId` WHERE `author`.`name` = ?");
    }

    @Test
    void aDistinctCountCountsDistinctRows() {
        sql.count(blog.post, q -> q.attributes("title").distinct())
                .isOnBoth("SELECT count(*) FROM (SELECT DISTINCT `post`.`title` FROM `posts` AS `post`) AS `counted`");
    }
}
