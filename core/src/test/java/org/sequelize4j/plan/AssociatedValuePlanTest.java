package org.sequelize4j.plan;

import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Sort.DESC;

import org.junit.jupiter.api.Test;
import org.sequelize4j.Nulls;

/** How values over associated rows become subqueries of the statement that selects the rows. */
class AssociatedValuePlanTest {
    private static final String OF_POST = " FROM `comments` WHERE `comments`.`postId` = `post`.`id`";

    private final Blog blog = new Blog();
    private final PlannedSql sql = new PlannedSql(blog);

    @Test
    void eachValueIsASubqueryUnderItsName() {
        sql.plan(
                        blog.post,
                        q -> q.attributes("id")
                                .withCount("comments")
                                .withExists("comments")
                                .withSum("comments", "authorId")
                                .withAvg("comments", "authorId")
                                .withMin("comments", "body")
                                .withMax("comments", "body"))
                .isOnBoth("SELECT `post`.`id`, (SELECT count(*)" + OF_POST + ") AS `commentsCount`,"
                        + " EXISTS (SELECT 1 FROM `comments` AS `comments_2` WHERE `comments_2`.`postId` = `post`.`id`)"
                        + " AS `commentsExists`,"
                        + of("sum", "authorId", 3) + " AS `commentsSumAuthorId`,"
                        + of("avg", "authorId", 4) + " AS `commentsAvgAuthorId`,"
                        + of("min", "body", 5) + " AS `commentsMinBody`,"
                        + of("max", "body", 6) + " AS `commentsMaxBody` FROM `posts` AS `post`");
    }

    private static String of(String function, String attribute, int number) {
        String alias = "`comments_" + number + "`";
        return " (SELECT " + function + "(" + alias + ".`" + attribute + "`) FROM `comments` AS " + alias + " WHERE "
                + alias + ".`postId` = `post`.`id`)";
    }

    @Test
    void whatCountsIsFiltered() {
        sql.plan(
                        blog.post,
                        q -> q.attributes("id")
                                .withCount(
                                        "rants", r -> r.as("long").where("id").gt(9)))
                .isOnBoth("SELECT `post`.`id`, (SELECT count(*) FROM `comments` AS `rants`"
                        + " WHERE `rants`.`postId` = `post`.`id` AND `rants`.`body` = ? AND `rants`.`id` > ?)"
                        + " AS `long` FROM `posts` AS `post`");
        sql.plan(
                        blog.post,
                        q -> q.attributes("id")
                                .withCount(
                                        "tags",
                                        t -> t.through(l -> l.where("position").gt(1))))
                .isOnBoth("SELECT `post`.`id`, (SELECT count(*) FROM `tags`"
                        + " INNER JOIN `post_tags` AS `tags.postTag` ON `tags.postTag`.`tagId` = `tags`.`id`"
                        + " WHERE `tags.postTag`.`postId` = `post`.`id` AND `tags.postTag`.`position` > ?)"
                        + " AS `tagsCount` FROM `posts` AS `post`");
    }

    @Test
    void anOrderNamesTheValueAndDoesNotComputeItAgain() {
        String selected = "SELECT `post`.`id`, (SELECT count(*)" + OF_POST + " AND `comments`.`body` = ?)"
                + " AS `commentsCount` FROM `posts` AS `post` ORDER BY ";
        sql.plan(
                        blog.post,
                        q -> q.attributes("id")
                                .withCount("comments", c -> c.where("body", "x"))
                                .orderBy("commentsCount", DESC)
                                .orderBy("id"))
                .isOnBoth(selected + "2 DESC, `post`.`id`");
        sql.plan(
                        blog.post,
                        q -> q.attributes("id")
                                .distinct()
                                .withCount("comments", c -> c.where("body", "x"))
                                .orderBy(col("commentsCount"), DESC, Nulls.LAST))
                .isOnPostgres(selected.replace("SELECT `post`", "SELECT DISTINCT `post`") + "2 DESC NULLS LAST");
    }

    @Test
    void rowsThatAreReadAsTheyAreHaveThemToo() {
        sql.rows(
                        blog.category,
                        q -> q.attributes("id")
                                .withCount("children")
                                .include("children", c -> c.attributes("id").withCount("children"))
                                .orderBy("childrenCount"))
                .isOnSqlite("SELECT `category`.`id` AS `id`, (SELECT count(*) FROM `categories` AS `children_2`"
                        + " WHERE `children_2`.`parentId` = `category`.`id`) AS `childrenCount`,"
                        + " `children`.`id` AS `children.id`, (SELECT count(*) FROM `categories` AS `children.children`"
                        + " WHERE `children.children`.`parentId` = `children`.`id`) AS `children.childrenCount`"
                        + " FROM `categories` AS `category`"
                        + " LEFT JOIN `categories` AS `children` ON `children`.`parentId` = `category`.`id`"
                        + " ORDER BY 2");
    }

    @Test
    void anIncludeHasValuesOfItsOwn() {
        sql.plan(
                        blog.comment,
                        q -> q.attributes("id")
                                .include("post", p -> p.attributes("id").withCount("tags")))
                .isOnBoth(
                        "SELECT `comment`.`id`, `comment`.`postId`, `post`.`id`, (SELECT count(*) FROM `tags` AS `post.tags`"
                                + " INNER JOIN `post_tags` AS `post.tags.postTag` ON `post.tags.postTag`.`tagId` = `post.tags`.`id`"
                                + " WHERE `post.tags.postTag`.`postId` = `post`.`id`) AS `tagsCount` FROM `comments` AS `comment`"
                                + " LEFT JOIN `posts` AS `post` ON `post`.`id` = `comment`.`postId`");
        sql.plan(
                        blog.user,
                        q -> q.attributes("id")
                                .include(
                                        "posts",
                                        p -> p.attributes("id")
                                                .withCount("comments")
                                                .orderBy("commentsCount", DESC)
                                                .limit(1)))
                .isOnPostgres(
                        "SELECT `user`.`id` FROM `users` AS `user`",
                        "SELECT `ranked`.`id`, `ranked`.`authorId`, `ranked`.`commentsCount` FROM (SELECT"
                                + " `posts`.`id` AS `id`, `posts`.`authorId` AS `authorId`,"
                                + " (SELECT count(*) FROM `comments` WHERE `comments`.`postId` = `posts`.`id`)"
                                + " AS `commentsCount`, ROW_NUMBER() OVER (PARTITION BY `posts`.`authorId` ORDER BY"
                                + " (SELECT count(*) FROM `comments` AS `comments_2`"
                                + " WHERE `comments_2`.`postId` = `posts`.`id`) DESC, `posts`.`id` DESC) AS `row_number`"
                                + " FROM `posts` WHERE `posts`.`authorId` = ANY(?)) AS `ranked`"
                                + " WHERE `ranked`.`row_number` <= ? ORDER BY `ranked`.`row_number`");
    }
}
