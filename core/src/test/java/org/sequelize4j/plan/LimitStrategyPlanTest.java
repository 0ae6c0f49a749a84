package org.sequelize4j.plan;

import static org.sequelize4j.LoadStrategy.LATERAL;
import static org.sequelize4j.LoadStrategy.WINDOW;
import static org.sequelize4j.Sort.DESC;

import org.junit.jupiter.api.Test;

/** The statements of limits that count the rows of each parent, and of those that count roots. */
class LimitStrategyPlanTest {
    private static final String POSTS = "SELECT `post`.`id`, `post`.`title` FROM `posts` AS `post`";

    private final Blog blog = new Blog();
    private final PlannedSql sql = new PlannedSql(blog);

    @Test
    void aLateralSubqueryFindsThePageOfEachKey() {
        sql.plan(
                        blog.post,
                        q -> q.attributes("title")
                                .include(
                                        "comments",
                                        c -> c.strategy(LATERAL)
                                                .attributes("postId")
                                                .orderBy("body", DESC)
                                                .limit(2)
                                                .offset(1)))
                .isOnPostgres(
                        POSTS,
                        "SELECT `picked`.`id`, `picked`.`postId` FROM unnest(?) AS `keys`(`key1`)"
                                + " INNER JOIN LATERAL (SELECT `comments`.`id` AS `id`, `comments`.`postId` AS `postId`,"
                                + " `comments`.`body` AS `order` FROM `comments` WHERE `comments`.`postId` = `keys`.`key1`"
                                + " ORDER BY `comments`.`body` DESC, `comments`.`id` DESC LIMIT ? OFFSET ?) AS `picked` ON 1 = 1"
                                + " ORDER BY `picked`.`order` DESC, `picked`.`id` DESC");
    }

    @Test
    void itIsTakenUnaskedWhereAnIndexLeadsFromTheParentToItsRows() {
        sql.plan(
                        blog.post,
                        q -> q.attributes("title")
                                .include(
                                        "firstLink",
                                        l -> l.attributes("position").limit(1)))
                .isOnPostgres(
                        POSTS,
                        "SELECT `picked`.`postId`, `picked`.`tagId`, `picked`.`position`"
                                + " FROM unnest(?) AS `keys`(`key1`) INNER JOIN LATERAL (SELECT"
                                + " `firstLink`.`postId` AS `postId`, `firstLink`.`tagId` AS `tagId`,"
                                + " `firstLink`.`position` AS `position` FROM `post_tags` AS `firstLink`"
                                + " WHERE `firstLink`.`postId` = `keys`.`key1`"
                                + " ORDER BY `firstLink`.`postId`, `firstLink`.`tagId` LIMIT ?) AS `picked` ON 1 = 1"
                                + " ORDER BY `picked`.`postId`, `picked`.`tagId`");
    }

    @Test
    void elseTheRowsAreNumbered() {
        sql.plan(
                        blog.post,
                        q -> q.attributes("title")
                                .include("comments", c -> c.attributes("postId").limit(2)))
                .isOnPostgres(
                        POSTS,
                        "SELECT `ranked`.`id`, `ranked`.`postId` FROM (SELECT `comments`.`id` AS `id`,"
                                + " `comments`.`postId` AS `postId`, ROW_NUMBER() OVER (PARTITION BY `comments`.`postId`"
                                + " ORDER BY `comments`.`id`) AS `row_number` FROM `comments`"
                                + " WHERE `comments`.`postId` = ANY(?)) AS `ranked`"
                                + " WHERE `ranked`.`row_number` <= ? ORDER BY `ranked`.`row_number`");
    }

    @Test
    void aWholeQuerySaysHowTheLimitsOfAllItsIncludesAreCutOff() {
        sql.plan(
                        blog.post,
                        q -> q.attributes("title")
                                .strategy(WINDOW)
                                .include(
                                        "firstLink",
                                        l -> l.attributes("position").limit(1)))
                .isOnPostgres(
                        POSTS,
                        "SELECT `ranked`.`postId`, `ranked`.`tagId`, `ranked`.`position` FROM (SELECT"
                                + " `firstLink`.`postId` AS `postId`, `firstLink`.`tagId` AS `tagId`,"
                                + " `firstLink`.`position` AS `position`, ROW_NUMBER() OVER (PARTITION BY"
                                + " `firstLink`.`postId` ORDER BY `firstLink`.`postId`, `firstLink`.`tagId`)"
                                + " AS `row_number` FROM `post_tags` AS `firstLink` WHERE `firstLink`.`postId` = ANY(?))"
                                + " AS `ranked` WHERE `ranked`.`row_number` <= ? ORDER BY `ranked`.`row_number`");
    }

    @Test
    void thePrimaryKeyDecidesWhatTheOrderOfALimitedQueryLeavesOpen() {
        sql.plan(blog.post, q -> q.attributes("title").orderBy("title").limit(2))
                .isOnBoth(POSTS + " ORDER BY `post`.`title`, `post`.`id` LIMIT ?");
        sql.plan(blog.post, q -> q.attributes("title").limit(2)).isOnBoth(POSTS + " ORDER BY `post`.`id` LIMIT ?");
    }

    @Test
    void nothingIsAddedToAnOrderThatIsCompleteOrToOneRowOfNoOrder() {
        sql.plan(blog.post, q -> q.attributes("title").orderBy("id", DESC).limit(2))
                .isOnBoth(POSTS + " ORDER BY `post`.`id` DESC LIMIT ?");
        sql.plan(blog.post, q -> q.attributes("title").limit(1)).isOnBoth(POSTS + " LIMIT ?");
        sql.plan(blog.post, q -> q.attributes("title").orderBy("title")).isOnBoth(POSTS + " ORDER BY `post`.`title`");
    }
}
