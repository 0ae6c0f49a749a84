package org.sequelize4j.plan;

import static org.sequelize4j.Expression.parent;
import static org.sequelize4j.LoadStrategy.WINDOW;
import static org.sequelize4j.Sort.DESC;

import org.junit.jupiter.api.Test;

/** The statements of includes that are fetched by the keys of their sources, in numbers. */
class FetchedIncludePlanTest {
    private final Blog blog = new Blog();
    private final PlannedSql sql = new PlannedSql(blog);

    @Test
    void aHasManyIsFetchedByASecondStatement() {
        sql.plan(blog.post, q -> q.include("comments"))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `comments`.`id`, `comments`.`body`, `comments`.`postId`, `comments`.`authorId`"
                                + " FROM `comments` WHERE `comments`.`postId` = ANY(?)")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `comments`.`id`, `comments`.`body`, `comments`.`postId`, `comments`.`authorId`"
                                + " FROM `comments` WHERE `comments`.`postId` IN (SELECT value FROM json_each(?))");
    }

    @Test
    void siblingsAreNeverJoinedToEachOther() {
        sql.plan(blog.post, q -> q.include("comments").include("tags"))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `comments`.`id`, `comments`.`body`, `comments`.`postId`, `comments`.`authorId`"
                                + " FROM `comments` WHERE `comments`.`postId` = ANY(?)",
                        "SELECT `tags`.`id`, `tags`.`name`, `postTag`.`postId`, `postTag`.`position`"
                                + " FROM `tags` INNER JOIN `post_tags` AS `postTag` ON `postTag`.`tagId` = `tags`.`id`"
                                + " WHERE `postTag`.`postId` = ANY(?)")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `comments`.`id`, `comments`.`body`, `comments`.`postId`, `comments`.`authorId`"
                                + " FROM `comments` WHERE `comments`.`postId` IN (SELECT value FROM json_each(?))",
                        "SELECT `tags`.`id`, `tags`.`name`, `postTag`.`postId`, `postTag`.`position`"
                                + " FROM `tags` INNER JOIN `post_tags` AS `postTag` ON `postTag`.`tagId` = `tags`.`id`"
                                + " WHERE `postTag`.`postId` IN (SELECT value FROM json_each(?))");
    }

    @Test
    void whatIsToOneBelowAFetchIsJoinedToIt() {
        sql.plan(blog.post, q -> q.include("comments", c -> c.include("author")))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `comments`.`id`, `comments`.`body`, `comments`.`postId`, `comments`.`authorId`, `author`.`id`, `author`.`name`, `author`.`companyId`"
                                + " FROM `comments` LEFT JOIN `users` AS `author` ON `author`.`id` = `comments`.`authorId`"
                                + " WHERE `comments`.`postId` = ANY(?)")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `comments`.`id`, `comments`.`body`, `comments`.`postId`, `comments`.`authorId`, `author`.`id`, `author`.`name`, `author`.`companyId`"
                                + " FROM `comments` LEFT JOIN `users` AS `author` ON `author`.`id` = `comments`.`authorId`"
                                + " WHERE `comments`.`postId` IN (SELECT value FROM json_each(?))");
    }

    @Test
    void whatIsToManyBelowAJoinIsFetched() {
        sql.plan(blog.post, q -> q.include("author", a -> a.include("posts")))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId`, `author`.`id`, `author`.`name`, `author`.`companyId`"
                                + " FROM `posts` AS `post` LEFT JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId`",
                        "SELECT `posts`.`id`, `posts`.`title`, `posts`.`views`, `posts`.`authorId` FROM `posts`"
                                + " WHERE `posts`.`authorId` = ANY(?)")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId`, `author`.`id`, `author`.`name`, `author`.`companyId`"
                                + " FROM `posts` AS `post` LEFT JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId`",
                        "SELECT `posts`.`id`, `posts`.`title`, `posts`.`views`, `posts`.`authorId` FROM `posts`"
                                + " WHERE `posts`.`authorId` IN (SELECT value FROM json_each(?))");
    }

    @Test
    void theKeysThatLeadToTheTargetsAreReadEvenWhenNobodySelectedThem() {
        sql.plan(blog.post, q -> q.attributes("title").include("comments", c -> c.attributes("body")))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title` FROM `posts` AS `post`",
                        "SELECT `comments`.`id`, `comments`.`body`, `comments`.`postId` FROM `comments`"
                                + " WHERE `comments`.`postId` = ANY(?)")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title` FROM `posts` AS `post`",
                        "SELECT `comments`.`id`, `comments`.`body`, `comments`.`postId` FROM `comments`"
                                + " WHERE `comments`.`postId` IN (SELECT value FROM json_each(?))");
    }

    @Test
    void aBelongsToManyIsFetchedThroughItsJunctionWhoseColumnsStayApart() {
        sql.plan(blog.post, q -> q.include("tags", t -> t.orderBy("name")))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `tags`.`id`, `tags`.`name`, `postTag`.`postId`, `postTag`.`position`"
                                + " FROM `tags` INNER JOIN `post_tags` AS `postTag` ON `postTag`.`tagId` = `tags`.`id`"
                                + " WHERE `postTag`.`postId` = ANY(?) ORDER BY `tags`.`name`")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `tags`.`id`, `tags`.`name`, `postTag`.`postId`, `postTag`.`position`"
                                + " FROM `tags` INNER JOIN `post_tags` AS `postTag` ON `postTag`.`tagId` = `tags`.`id`"
                                + " WHERE `postTag`.`postId` IN (SELECT value FROM json_each(?)) ORDER BY `tags`.`name`");
    }

    @Test
    void conditionsAndOrderAndAttributesOfTheJunctionAreThoseOfTheThroughQuery() {
        sql.plan(
                        blog.post,
                        q -> q.include(
                                "tags",
                                t -> t.through(l -> l.attributes("position")
                                        .where("position")
                                        .lt(3)
                                        .orderBy("position"))))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `tags`.`id`, `tags`.`name`, `postTag`.`postId`, `postTag`.`position`"
                                + " FROM `tags` INNER JOIN `post_tags` AS `postTag` ON `postTag`.`tagId` = `tags`.`id`"
                                + " WHERE `postTag`.`postId` = ANY(?) AND `postTag`.`position` < ? ORDER BY `postTag`.`position`")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `tags`.`id`, `tags`.`name`, `postTag`.`postId`, `postTag`.`position`"
                                + " FROM `tags` INNER JOIN `post_tags` AS `postTag` ON `postTag`.`tagId` = `tags`.`id`"
                                + " WHERE `postTag`.`postId` IN (SELECT value FROM json_each(?)) AND `postTag`.`position` < ?"
                                + " ORDER BY `postTag`.`position`");
    }

    @Test
    void theScopeOfAnAssociationIsACondition() {
        sql.plan(blog.post, q -> q.include("rants"))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `rants`.`id`, `rants`.`body`, `rants`.`postId`, `rants`.`authorId`"
                                + " FROM `comments` AS `rants` WHERE `rants`.`postId` = ANY(?) AND `rants`.`body` = ?")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `rants`.`id`, `rants`.`body`, `rants`.`postId`, `rants`.`authorId`"
                                + " FROM `comments` AS `rants` WHERE `rants`.`postId` IN (SELECT value"
                                + " FROM json_each(?)) AND `rants`.`body` = ?");
    }

    @Test
    void theScopeOfAJunctionIsACondition() {
        sql.plan(blog.post, q -> q.include("topTags"))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `topTags`.`id`, `topTags`.`name`, `postTag`.`postId`, `postTag`.`position`"
                                + " FROM `tags` AS `topTags`"
                                + " INNER JOIN `post_tags` AS `postTag` ON `postTag`.`tagId` = `topTags`.`id`"
                                + " WHERE `postTag`.`postId` = ANY(?) AND `postTag`.`position` = ?")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `topTags`.`id`, `topTags`.`name`, `postTag`.`postId`, `postTag`.`position`"
                                + " FROM `tags` AS `topTags`"
                                + " INNER JOIN `post_tags` AS `postTag` ON `postTag`.`tagId` = `topTags`.`id`"
                                + " WHERE `postTag`.`postId` IN (SELECT value FROM json_each(?)) AND `postTag`.`position` = ?");
    }

    @Test
    void aRequiredToManyIncludeFiltersItsParentsByEXISTS() {
        sql.plan(
                        blog.post,
                        q -> q.include("comments", c -> c.where("body", "x")).limit(3))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`"
                                + " WHERE EXISTS (SELECT 1 FROM `comments`"
                                + " WHERE `comments`.`postId` = `post`.`id` AND `comments`.`body` = ?) ORDER BY `post`.`id` LIMIT ?",
                        "SELECT `comments`.`id`, `comments`.`body`, `comments`.`postId`, `comments`.`authorId`"
                                + " FROM `comments` WHERE `comments`.`postId` = ANY(?) AND `comments`.`body` = ?")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`"
                                + " WHERE EXISTS (SELECT 1 FROM `comments`"
                                + " WHERE `comments`.`postId` = `post`.`id` AND `comments`.`body` = ?) ORDER BY `post`.`id` LIMIT ?",
                        "SELECT `comments`.`id`, `comments`.`body`, `comments`.`postId`, `comments`.`authorId`"
                                + " FROM `comments` WHERE `comments`.`postId` IN (SELECT value"
                                + " FROM json_each(?)) AND `comments`.`body` = ?");
    }

    @Test
    void whatARequiredIncludeRequiresStandsInsideItsEXISTS() {
        sql.plan(
                        blog.post,
                        q -> q.include(
                                "comments", c -> c.required(true).include("author", a -> a.where("name", "Ann"))))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`"
                                + " WHERE EXISTS (SELECT 1 FROM `comments`"
                                + " WHERE `comments`.`postId` = `post`.`id` AND EXISTS (SELECT 1 FROM `users` AS `comments.author`"
                                + " WHERE `comments.author`.`id` = `comments`.`authorId` AND `comments.author`.`name` = ?))",
                        "SELECT `comments`.`id`, `comments`.`body`, `comments`.`postId`, `comments`.`authorId`, `author`.`id`, `author`.`name`, `author`.`companyId`"
                                + " FROM `comments`"
                                + " INNER JOIN `users` AS `author` ON `author`.`id` = `comments`.`authorId` AND `author`.`name` = ?"
                                + " WHERE `comments`.`postId` = ANY(?)")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`"
                                + " WHERE EXISTS (SELECT 1 FROM `comments`"
                                + " WHERE `comments`.`postId` = `post`.`id` AND EXISTS (SELECT 1 FROM `users` AS `comments.author`"
                                + " WHERE `comments.author`.`id` = `comments`.`authorId` AND `comments.author`.`name` = ?))",
                        "SELECT `comments`.`id`, `comments`.`body`, `comments`.`postId`, `comments`.`authorId`, `author`.`id`, `author`.`name`, `author`.`companyId`"
                                + " FROM `comments`"
                                + " INNER JOIN `users` AS `author` ON `author`.`id` = `comments`.`authorId` AND `author`.`name` = ?"
                                + " WHERE `comments`.`postId` IN (SELECT value FROM json_each(?))");
    }

    @Test
    void aRequiredBelongsToManyFiltersByTargetAndJunction() {
        sql.plan(blog.post, q -> q.include("tags", t -> t.where("name", "sql").through(l -> l.where("position", 1))))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`"
                                + " WHERE EXISTS (SELECT 1 FROM `tags`"
                                + " INNER JOIN `post_tags` AS `tags.postTag` ON `tags.postTag`.`tagId` = `tags`.`id`"
                                + " WHERE `tags.postTag`.`postId` = `post`.`id` AND `tags`.`name` = ? AND `tags.postTag`.`position` = ?)",
                        "SELECT `tags`.`id`, `tags`.`name`, `postTag`.`postId`, `postTag`.`position`"
                                + " FROM `tags` INNER JOIN `post_tags` AS `postTag` ON `postTag`.`tagId` = `tags`.`id`"
                                + " WHERE `postTag`.`postId` = ANY(?) AND `tags`.`name` = ? AND `postTag`.`position` = ?")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`"
                                + " WHERE EXISTS (SELECT 1 FROM `tags`"
                                + " INNER JOIN `post_tags` AS `tags.postTag` ON `tags.postTag`.`tagId` = `tags`.`id`"
                                + " WHERE `tags.postTag`.`postId` = `post`.`id` AND `tags`.`name` = ? AND `tags.postTag`.`position` = ?)",
                        "SELECT `tags`.`id`, `tags`.`name`, `postTag`.`postId`, `postTag`.`position`"
                                + " FROM `tags` INNER JOIN `post_tags` AS `postTag` ON `postTag`.`tagId` = `tags`.`id`"
                                + " WHERE `postTag`.`postId` IN (SELECT value"
                                + " FROM json_each(?)) AND `tags`.`name` = ? AND `postTag`.`position` = ?");
    }

    @Test
    void aLimitInAnIncludeIsALimitForEachParent() {
        sql.plan(
                        blog.post,
                        q -> q.include("comments", c -> c.orderBy("body", DESC).limit(3)))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `ranked`.`id`, `ranked`.`body`, `ranked`.`postId`, `ranked`.`authorId`"
                                + " FROM (SELECT `comments`.`id` AS `id`, `comments`.`body` AS `body`, `comments`.`postId` AS `postId`, `comments`.`authorId` AS `authorId`, ROW_NUMBER() OVER (PARTITION BY `comments`.`postId`"
                                + " ORDER BY `comments`.`body` DESC, `comments`.`id` DESC) AS `row_number` FROM `comments`"
                                + " WHERE `comments`.`postId` = ANY(?)) AS `ranked` WHERE `ranked`.`row_number` <= ?"
                                + " ORDER BY `ranked`.`row_number`")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `ranked`.`id`, `ranked`.`body`, `ranked`.`postId`, `ranked`.`authorId`"
                                + " FROM (SELECT `comments`.`id` AS `id`, `comments`.`body` AS `body`, `comments`.`postId` AS `postId`, `comments`.`authorId` AS `authorId`, ROW_NUMBER() OVER (PARTITION BY `comments`.`postId`"
                                + " ORDER BY `comments`.`body` DESC, `comments`.`id` DESC) AS `row_number` FROM `comments`"
                                + " WHERE `comments`.`postId` IN (SELECT value FROM json_each(?))) AS `ranked`"
                                + " WHERE `ranked`.`row_number` <= ? ORDER BY `ranked`.`row_number`");
    }

    @Test
    void anOffsetInAnIncludeSkipsRowsOfEachParent() {
        sql.plan(blog.post, q -> q.include("comments", c -> c.offset(1).limit(2)))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `ranked`.`id`, `ranked`.`body`, `ranked`.`postId`, `ranked`.`authorId`"
                                + " FROM (SELECT `comments`.`id` AS `id`, `comments`.`body` AS `body`, `comments`.`postId` AS `postId`, `comments`.`authorId` AS `authorId`, ROW_NUMBER() OVER (PARTITION BY `comments`.`postId`"
                                + " ORDER BY `comments`.`id`) AS `row_number` FROM `comments`"
                                + " WHERE `comments`.`postId` = ANY(?)) AS `ranked`"
                                + " WHERE `ranked`.`row_number` > ? AND `ranked`.`row_number` <= ? ORDER BY `ranked`.`row_number`")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `ranked`.`id`, `ranked`.`body`, `ranked`.`postId`, `ranked`.`authorId`"
                                + " FROM (SELECT `comments`.`id` AS `id`, `comments`.`body` AS `body`, `comments`.`postId` AS `postId`, `comments`.`authorId` AS `authorId`, ROW_NUMBER() OVER (PARTITION BY `comments`.`postId`"
                                + " ORDER BY `comments`.`id`) AS `row_number` FROM `comments`"
                                + " WHERE `comments`.`postId` IN (SELECT value FROM json_each(?))) AS `ranked`"
                                + " WHERE `ranked`.`row_number` > ? AND `ranked`.`row_number` <= ? ORDER BY `ranked`.`row_number`");
    }

    @Test
    void aLimitOfABelongsToManyIsOneForEachParentToo() {
        sql.plan(blog.post, q -> q.strategy(WINDOW).include("tags", t -> t.limit(2)))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `ranked`.`id`, `ranked`.`name`, `ranked`.`postTag.postId`, `ranked`.`postTag.position`"
                                + " FROM (SELECT `tags`.`id` AS `id`, `tags`.`name` AS `name`, `postTag`.`postId` AS `postTag.postId`, `postTag`.`position` AS `postTag.position`, ROW_NUMBER() OVER (PARTITION BY `postTag`.`postId`"
                                + " ORDER BY `tags`.`id`, `postTag`.`postId`, `postTag`.`tagId`) AS `row_number` FROM `tags`"
                                + " INNER JOIN `post_tags` AS `postTag` ON `postTag`.`tagId` = `tags`.`id`"
                                + " WHERE `postTag`.`postId` = ANY(?)) AS `ranked` WHERE `ranked`.`row_number` <= ?"
                                + " ORDER BY `ranked`.`row_number`")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `ranked`.`id`, `ranked`.`name`, `ranked`.`postTag.postId`, `ranked`.`postTag.position`"
                                + " FROM (SELECT `tags`.`id` AS `id`, `tags`.`name` AS `name`, `postTag`.`postId` AS `postTag.postId`, `postTag`.`position` AS `postTag.position`, ROW_NUMBER() OVER (PARTITION BY `postTag`.`postId`"
                                + " ORDER BY `tags`.`id`, `postTag`.`postId`, `postTag`.`tagId`) AS `row_number` FROM `tags`"
                                + " INNER JOIN `post_tags` AS `postTag` ON `postTag`.`tagId` = `tags`.`id`"
                                + " WHERE `postTag`.`postId` IN (SELECT value FROM json_each(?))) AS `ranked`"
                                + " WHERE `ranked`.`row_number` <= ? ORDER BY `ranked`.`row_number`");
    }

    @Test
    void whatIsJoinedToLimitedTargetsComesOutOfTheNumberedRows() {
        sql.plan(blog.post, q -> q.include("comments", c -> c.limit(1).include("author")))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `ranked`.`id`, `ranked`.`body`, `ranked`.`postId`, `ranked`.`authorId`, `ranked`.`author.id`, `ranked`.`author.name`, `ranked`.`author.companyId`"
                                + " FROM (SELECT `comments`.`id` AS `id`, `comments`.`body` AS `body`, `comments`.`postId` AS `postId`, `comments`.`authorId` AS `authorId`, `author`.`id` AS `author.id`, `author`.`name` AS `author.name`, `author`.`companyId` AS `author.companyId`, ROW_NUMBER() OVER (PARTITION BY `comments`.`postId`"
                                + " ORDER BY `comments`.`id`) AS `row_number` FROM `comments`"
                                + " LEFT JOIN `users` AS `author` ON `author`.`id` = `comments`.`authorId`"
                                + " WHERE `comments`.`postId` = ANY(?)) AS `ranked` WHERE `ranked`.`row_number` <= ?"
                                + " ORDER BY `ranked`.`row_number`")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `ranked`.`id`, `ranked`.`body`, `ranked`.`postId`, `ranked`.`authorId`, `ranked`.`author.id`, `ranked`.`author.name`, `ranked`.`author.companyId`"
                                + " FROM (SELECT `comments`.`id` AS `id`, `comments`.`body` AS `body`, `comments`.`postId` AS `postId`, `comments`.`authorId` AS `authorId`, `author`.`id` AS `author.id`, `author`.`name` AS `author.name`, `author`.`companyId` AS `author.companyId`, ROW_NUMBER() OVER (PARTITION BY `comments`.`postId`"
                                + " ORDER BY `comments`.`id`) AS `row_number` FROM `comments`"
                                + " LEFT JOIN `users` AS `author` ON `author`.`id` = `comments`.`authorId`"
                                + " WHERE `comments`.`postId` IN (SELECT value FROM json_each(?))) AS `ranked`"
                                + " WHERE `ranked`.`row_number` <= ? ORDER BY `ranked`.`row_number`");
    }

    @Test
    void aHasOneThatNeitherItsKeyNorOneColumnTellsApartIsFetched() {
        String numbered = "SELECT `ranked`.`postId`, `ranked`.`tagId`, `ranked`.`position` FROM (SELECT"
                + " `firstLink`.`postId` AS `postId`, `firstLink`.`tagId` AS `tagId`, `firstLink`.`position` AS `position`,"
                + " ROW_NUMBER() OVER (PARTITION BY `firstLink`.`postId` ORDER BY `firstLink`.`postId`, `firstLink`.`tagId`)"
                + " AS `row_number` FROM `post_tags` AS `firstLink` WHERE `firstLink`.`postId` ";
        String first = ") AS `ranked` WHERE `ranked`.`row_number` <= ? ORDER BY `ranked`.`row_number`";
        String posts = "SELECT `post`.`id` FROM `posts` AS `post`";

        sql.plan(blog.post, q -> q.strategy(WINDOW).attributes("id").include("firstLink"))
                .isOnPostgres(posts, numbered + "= ANY(?)" + first)
                .isOnSqlite(posts, numbered + "IN (SELECT value FROM json_each(?))" + first);
    }

    @Test
    void aBelongsToWithALimitIsFetchedAndNotJoined() {
        sql.plan(blog.post, q -> q.strategy(WINDOW).include("author", a -> a.limit(1)))
                .isOnPostgres(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `ranked`.`id`, `ranked`.`name`, `ranked`.`companyId`"
                                + " FROM (SELECT `author`.`id` AS `id`, `author`.`name` AS `name`, `author`.`companyId` AS `companyId`, ROW_NUMBER() OVER (PARTITION BY `author`.`id`"
                                + " ORDER BY `author`.`id`) AS `row_number` FROM `users` AS `author`"
                                + " WHERE `author`.`id` = ANY(?)) AS `ranked` WHERE `ranked`.`row_number` <= ?"
                                + " ORDER BY `ranked`.`row_number`")
                .isOnSqlite(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId` FROM `posts` AS `post`",
                        "SELECT `ranked`.`id`, `ranked`.`name`, `ranked`.`companyId`"
                                + " FROM (SELECT `author`.`id` AS `id`, `author`.`name` AS `name`, `author`.`companyId` AS `companyId`, ROW_NUMBER() OVER (PARTITION BY `author`.`id`"
                                + " ORDER BY `author`.`id`) AS `row_number` FROM `users` AS `author`"
                                + " WHERE `author`.`id` IN (SELECT value FROM json_each(?))) AS `ranked`"
                                + " WHERE `ranked`.`row_number` <= ? ORDER BY `ranked`.`row_number`");
    }

    @Test
    void aKeyOfTwoColumnsFetchesByBoth() {
        sql.plan(blog.order, q -> q.include("lines"))
                .isOnPostgres(
                        "SELECT `order`.`region`, `order`.`number`, `order`.`total` FROM `orders` AS `order`",
                        "SELECT `lines`.`id`, `lines`.`item`, `lines`.`region`, `lines`.`number` FROM `lines`"
                                + " WHERE (`lines`.`region`, `lines`.`number`) IN (SELECT * FROM unnest(?, ?))")
                .isOnSqlite(
                        "SELECT `order`.`region`, `order`.`number`, `order`.`total` FROM `orders` AS `order`",
                        "SELECT `lines`.`id`, `lines`.`item`, `lines`.`region`, `lines`.`number` FROM `lines`"
                                + " WHERE (`lines`.`region`, `lines`.`number`) IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]')"
                                + " FROM json_each(?))");
    }

    @Test
    void anIncludeWithAConditionOfItsOwnJoinsTheSourcesOnceMore() {
        sql.plan(
                        blog.post,
                        q -> q.attributes("id")
                                .include(
                                        "comments",
                                        c -> c.attributes("id")
                                                .on(on -> on.where("authorId").eq(parent("authorId")))))
                .isOnSqlite(
                        "SELECT `post`.`id` FROM `posts` AS `post`",
                        "SELECT `comments`.`id`, `comments`.`postId`, `post`.`id` FROM `comments` INNER JOIN `posts` AS `post`"
                                + " ON `comments`.`authorId` = `post`.`authorId`"
                                + " WHERE `post`.`id` IN (SELECT value FROM json_each(?))");
    }

    @Test
    void orPutsTheConditionsBesideTheKeys() {
        sql.plan(
                        blog.post,
                        q -> q.attributes("id")
                                .include(
                                        "comments",
                                        c -> c.attributes("id")
                                                .where("body")
                                                .eq("x")
                                                .or(true)))
                .isOnSqlite(
                        "SELECT `post`.`id` FROM `posts` AS `post` WHERE EXISTS (SELECT 1 FROM `comments`"
                                + " WHERE `comments`.`postId` = `post`.`id` OR `comments`.`body` = ?)",
                        "SELECT `comments`.`id`, `comments`.`postId`, `post`.`id` FROM `comments` INNER JOIN `posts` AS `post`"
                                + " ON `comments`.`postId` = `post`.`id` OR `comments`.`body` = ?"
                                + " WHERE `post`.`id` IN (SELECT value FROM json_each(?))");
    }
}
