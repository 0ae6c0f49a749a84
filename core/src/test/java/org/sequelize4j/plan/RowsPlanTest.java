package org.sequelize4j.plan;

import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.countAll;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Sort.DESC;

import org.junit.jupiter.api.Test;

/** The statements of finds that are read as maps, in numbers. */
class RowsPlanTest {
    private final Blog blog = new Blog();
    private final PlannedSql sql = new PlannedSql(blog);

    @Test
    void groupsSelectOnlyWhatWasAskedFor() {
        sql.rows(
                        blog.post,
                        q -> q.attributes("authorId")
                                .attribute(fn("count", col("id")), "posts")
                                .groupBy("authorId"))
                .isOnBoth("SELECT `post`.`authorId` AS `authorId`, count(`post`.`id`) AS `posts` FROM `posts` AS `post`"
                        + " GROUP BY `post`.`authorId`");
    }

    @Test
    void anExpressionThatIsSelectedAndGroupedIsNamedByItsPlace() {
        sql.rows(
                        blog.post,
                        q -> q.attributes("authorId")
                                .attribute(fn("coalesce", col("title"), "none"), "t")
                                .groupBy("authorId")
                                .groupBy(fn("coalesce", col("title"), "none"))
                                .orderBy(fn("coalesce", col("title"), "none"), DESC))
                .isOnBoth("SELECT `post`.`authorId` AS `authorId`, coalesce(`post`.`title`, ?) AS `t`"
                        + " FROM `posts` AS `post` GROUP BY `post`.`authorId`, 2 ORDER BY 2 DESC");
    }

    @Test
    void havingFiltersGroups() {
        sql.rows(blog.post, q -> {
                    q.attributes("authorId")
                            .groupBy("authorId")
                            .having(countAll())
                            .gt(2);
                })
                .isOnBoth("SELECT `post`.`authorId` AS `authorId` FROM `posts` AS `post`"
                        + " GROUP BY `post`.`authorId` HAVING count(*) > ?");
    }

    @Test
    void groupsCanBeMadeByAnAssociatedColumn() {
        sql.rows(
                        blog.post,
                        q -> q.attributes()
                                .attribute(col("author", "name"), "writer")
                                .attribute(countAll(), "posts")
                                .groupBy(col("author", "name")))
                .isOnBoth(
                        "SELECT `author`.`name` AS `writer`, count(*) AS `posts` FROM `posts` AS `post`"
                                + " LEFT JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId` GROUP BY `author`.`name`");
    }

    @Test
    void includedRowsGiveDottedNames() {
        sql.rows(blog.post, q -> q.attributes("title").include("author", a -> a.attributes("name")))
                .isOnBoth("SELECT `post`.`title` AS `title`, `author`.`name` AS `author.name` FROM `posts` AS `post`"
                        + " LEFT JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId`");
    }
}
