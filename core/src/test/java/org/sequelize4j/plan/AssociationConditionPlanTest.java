package org.sequelize4j.plan;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How conditions on every associated row, on their number and on the links to them become SQL. */
class AssociationConditionPlanTest {
    private static final String POSTS =
            "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post` WHERE ";

    private final Blog blog = new Blog();
    private final PlannedSql sql = new PlannedSql(blog);

    @Test
    void whereEveryIsANotExistsOfARowOfWhichTheConditionIsNotTrue() {
        sql.plan(blog.post, q -> q.whereEvery("comments", c -> c.where("body").startsWith("x")))
                .isOnPostgres(POSTS + "NOT EXISTS (SELECT 1 FROM `comments` WHERE `comments`.`postId` = `post`.`id`"
                        + " AND (`comments`.`body` LIKE ?) IS NOT TRUE)");
    }

    @Test
    void whereEveryJudgesSeveralConditionsTogether() {
        sql.plan(
                        blog.post,
                        q -> q.whereEvery(
                                "comments",
                                c -> c.where("body", "x").where("id").gt(1)))
                .isOnBoth(POSTS + "NOT EXISTS (SELECT 1 FROM `comments` WHERE `comments`.`postId` = `post`.`id`"
                        + " AND (`comments`.`body` = ? AND `comments`.`id` > ?) IS NOT TRUE)");
    }

    @Test
    void whereEveryOfALinkIsAnExistsForEachOfTheTwoConditions() {
        String linked = "NOT EXISTS (SELECT 1 FROM `tags`"
                + " INNER JOIN `post_tags` AS `tags.postTag` ON `tags.postTag`.`tagId` = `tags`.`id`"
                + " WHERE `tags.postTag`.`postId` = `post`.`id` AND ";
        sql.plan(
                        blog.post,
                        q -> q.whereEvery(
                                "tags",
                                t -> t.where("name", "x"),
                                l -> l.where("position").gt(1)))
                .isOnBoth(POSTS + linked + "(`tags`.`name` = ?) IS NOT TRUE) AND "
                        + linked.replace("FROM `tags`", "FROM `tags` AS `tags_2`")
                                .replace("`tags`.`id`", "`tags_2`.`id`")
                                .replace("`tags.postTag`", "`tags.postTag_2`")
                        + "(`tags.postTag_2`.`position` > ?) IS NOT TRUE)");
    }

    @Test
    void whereEveryKeepsTheScopeOfAnAssociation() {
        sql.plan(blog.post, q -> q.whereEvery("rants", c -> c.where("id").lt(9)))
                .isOnBoth(POSTS + "NOT EXISTS (SELECT 1 FROM `comments` AS `rants` WHERE `rants`.`postId` = `post`.`id`"
                        + " AND `rants`.`body` = ? AND (`rants`.`id` < ?) IS NOT TRUE)");
    }

    @Test
    void aNumberOfAssociatedRowsIsCountedInASubquery() {
        sql.plan(blog.post, q -> q.whereCount("comments").gte(3))
                .isOnBoth(POSTS + "(SELECT count(*) FROM `comments` WHERE `comments`.`postId` = `post`.`id`) >= ?");
        sql.plan(
                        blog.post,
                        q -> q.whereCount("comments", c -> c.where("body", "x")).between(1, 2))
                .isOnBoth(POSTS + "(SELECT count(*) FROM `comments` WHERE `comments`.`postId` = `post`.`id`"
                        + " AND `comments`.`body` = ?) BETWEEN ? AND ?");
        sql.plan(blog.post, q -> q.whereCount("author").eq(1))
                .isOnBoth(POSTS + "(SELECT count(*) FROM `users` AS `author`"
                        + " WHERE `author`.`id` = `post`.`authorId`) = ?");
    }

    @Test
    void aNumberOfOwnChildrenTellsTheTwoApart() {
        sql.plan(
                        blog.category,
                        q -> q.attributes("id")
                                .whereCount(
                                        "children",
                                        c -> c.whereCount("children").eq(0))
                                .in(List.of(1, 2)))
                .isOnBoth("SELECT `category`.`id` FROM `categories` AS `category` WHERE"
                        + " (SELECT count(*) FROM `categories` AS `children`"
                        + " WHERE `children`.`parentId` = `category`.`id` AND (SELECT count(*)"
                        + " FROM `categories` AS `children.children`"
                        + " WHERE `children.children`.`parentId` = `children`.`id`) = ?) IN (?, ?)");
    }

    @Test
    void aLinkIsJudgedWithTheRowThatItLeadsTo() {
        String tags = "FROM `tags` INNER JOIN `post_tags` AS `tags.postTag` ON `tags.postTag`.`tagId` = `tags`.`id`"
                + " WHERE `tags.postTag`.`postId` = `post`.`id` AND `tags`.`name` = ? AND `tags.postTag`.`position` > ?)";
        sql.plan(
                        blog.post,
                        q -> q.whereHas(
                                "tags",
                                t -> t.where("name", "sql"),
                                l -> l.where("position").gt(1)))
                .isOnBoth(POSTS + "EXISTS (SELECT 1 " + tags);
        sql.plan(
                        blog.post,
                        q -> q.whereNone(
                                "tags",
                                t -> t.where("name", "sql"),
                                l -> l.where("position").gt(1)))
                .isOnBoth(POSTS + "NOT EXISTS (SELECT 1 " + tags);
        sql.plan(
                        blog.post,
                        q -> q.whereCount(
                                        "tags",
                                        t -> t.where("name", "sql"),
                                        l -> l.where("position").gt(1))
                                .ne(1))
                .isOnBoth(POSTS + "(SELECT count(*) " + tags + " <> ?");
    }

    @Test
    void aDeleteMayAskForAllOfThem() {
        sql.delete(
                        blog.post,
                        w -> w.whereEvery("comments", c -> c.where("body", "x"))
                                .whereCount("tags")
                                .lt(2))
                .isOnBoth("DELETE FROM `posts` AS `post` WHERE NOT EXISTS (SELECT 1 FROM `comments`"
                        + " WHERE `comments`.`postId` = `post`.`id` AND (`comments`.`body` = ?) IS NOT TRUE)"
                        + " AND (SELECT count(*) FROM `tags`"
                        + " INNER JOIN `post_tags` AS `tags.postTag` ON `tags.postTag`.`tagId` = `tags`.`id`"
                        + " WHERE `tags.postTag`.`postId` = `post`.`id`) < ?");
    }
}
