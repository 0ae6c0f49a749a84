package org.sequelize4j.plan;

import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Sort.DESC;

import org.junit.jupiter.api.Test;

/** The statements of includes that are joined, in numbers: what is asked, and exactly what is sent. */
class JoinedIncludePlanTest {
    private final Blog blog = new Blog();
    private final PlannedSql sql = new PlannedSql(blog);

    @Test
    void aBelongsToIsJoined() {
        sql.plan(blog.post, q -> q.include("author"))
                .isOnBoth(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId`, `author`.`id`, `author`.`name`, `author`.`companyId`"
                                + " FROM `posts` AS `post` LEFT JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId`");
    }

    @Test
    void ofAnIncludeWithoutAttributesOnlyTheJoinIsLeft() {
        sql.plan(
                        blog.post,
                        q -> q.attributes("id")
                                .include("author", a -> a.attributes().where("name", "Ann")))
                .isOnBoth(
                        "SELECT `post`.`id` FROM `posts` AS `post`"
                                + " INNER JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId` AND `author`.`name` = ?");
    }

    @Test
    void aHasOneWhoseKeyIsUniqueIsJoined() {
        sql.plan(blog.user, q -> q.include("profile"))
                .isOnBoth(
                        "SELECT `user`.`id`, `user`.`name`, `user`.`companyId`, `profile`.`id`, `profile`.`bio`"
                                + " FROM `users` AS `user` LEFT JOIN `profiles` AS `profile` ON `profile`.`userId` = `user`.`id`");
    }

    @Test
    void ofSeveralRowsForAHasOneTheOneWithTheSmallestPrimaryKeyIsJoined() {
        sql.plan(blog.post, q -> q.attributes("id").include("cover"))
                .isOnBoth("SELECT `post`.`id`, `cover`.`id`, `cover`.`url` FROM `posts` AS `post`"
                        + " LEFT JOIN `images` AS `cover` ON `cover`.`postId` = `post`.`id` AND `cover`.`id` ="
                        + " (SELECT `cover_2`.`id` FROM `images` AS `cover_2` WHERE `cover_2`.`postId` = `post`.`id`"
                        + " ORDER BY `cover_2`.`id` LIMIT ?)");
    }

    @Test
    void whatAnIncludeSaysDecidesWhichOfSeveralRowsForAHasOneIsJoined() {
        sql.plan(
                        blog.post,
                        q -> q.attributes("id")
                                .include(
                                        "cover",
                                        i -> i.where("url", "x")
                                                .orderBy("url", DESC)
                                                .include(
                                                        "post",
                                                        p -> p.where("views").gt(3))))
                .isOnBoth("SELECT `post`.`id`, `cover`.`id`, `cover`.`url`, `cover.post_2`.`id`,"
                        + " `cover.post_2`.`title`, `cover.post_2`.`views`, `cover.post_2`.`authorId` FROM `posts` AS `post`"
                        + " INNER JOIN `images` AS `cover` ON `cover`.`postId` = `post`.`id` AND `cover`.`id` ="
                        + " (SELECT `cover_2`.`id` FROM `images` AS `cover_2` WHERE `cover_2`.`postId` = `post`.`id`"
                        + " AND `cover_2`.`url` = ? AND EXISTS (SELECT 1 FROM `posts` AS `cover.post`"
                        + " WHERE `cover.post`.`id` = `cover_2`.`postId` AND `cover.post`.`views` > ?)"
                        + " ORDER BY `cover_2`.`url` DESC, `cover_2`.`id` DESC LIMIT ?)"
                        + " INNER JOIN `posts` AS `cover.post_2` ON `cover.post_2`.`id` = `cover`.`postId`"
                        + " AND `cover.post_2`.`views` > ?");
    }

    @Test
    void toOneIncludesAreJoinedToAnyDepth() {
        sql.plan(blog.comment, q -> q.include("post", p -> p.include("author", a -> a.include("company"))))
                .isOnBoth(
                        "SELECT `comment`.`id`, `comment`.`body`, `comment`.`postId`, `comment`.`authorId`, `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId`, `post.author`.`id`, `post.author`.`name`, `post.author`.`companyId`, `post.author.company`.`id`, `post.author.company`.`name`"
                                + " FROM `comments` AS `comment` LEFT JOIN `posts` AS `post` ON `post`.`id` = `comment`.`postId`"
                                + " LEFT JOIN `users` AS `post.author` ON `post.author`.`id` = `post`.`authorId`"
                                + " LEFT JOIN `companies` AS `post.author.company` ON `post.author.company`.`id` = `post.author`.`companyId`");
    }

    @Test
    void ofAJoinedRowTheSelectedAttributesAndThePrimaryKeyAreRead() {
        sql.plan(blog.post, q -> q.attributes("title").include("author", a -> a.attributes("name")))
                .isOnBoth("SELECT `post`.`id`, `post`.`title`, `post`.`authorId`, `author`.`id`, `author`.`name`"
                        + " FROM `posts` AS `post` LEFT JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId`");
    }

    @Test
    void aConditionInAnIncludeLeavesOutParentsWithoutAMatch() {
        sql.plan(blog.post, q -> q.include("author", a -> a.where("name", "Ann")))
                .isOnBoth(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId`, `author`.`id`, `author`.`name`, `author`.`companyId`"
                                + " FROM `posts` AS `post`"
                                + " INNER JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId` AND `author`.`name` = ?");
    }

    @Test
    void aConditionInAnOptionalIncludeStandsInItsONAndKeepsTheParents() {
        sql.plan(blog.post, q -> q.include("author", a -> a.where("name", "Ann").required(false)))
                .isOnBoth(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId`, `author`.`id`, `author`.`name`, `author`.`companyId`"
                                + " FROM `posts` AS `post`"
                                + " LEFT JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId` AND `author`.`name` = ?");
    }

    @Test
    void aRequiredIncludeBelowARequiredOneDropsRowsFromBoth() {
        sql.plan(
                        blog.post,
                        q -> q.include("author", a -> a.required(true).include("company", c -> c.where("name", "X"))))
                .isOnBoth(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId`, `author`.`id`, `author`.`name`, `author`.`companyId`, `author.company`.`id`, `author.company`.`name`"
                                + " FROM `posts` AS `post` INNER JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId`"
                                + " INNER JOIN `companies` AS `author.company` ON `author.company`.`id` = `author`.`companyId` AND `author.company`.`name` = ?");
    }

    @Test
    void aRequiredIncludeBelowAnOptionalOneDecidesWhetherTheOptionalOneIsThere() {
        sql.plan(
                        blog.post,
                        q -> q.include("author", a -> a.required(false).include("company", c -> c.where("name", "X"))))
                .isOnBoth(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId`, `author`.`id`, `author`.`name`, `author`.`companyId`, `author.company_2`.`id`, `author.company_2`.`name`"
                                + " FROM `posts` AS `post`"
                                + " LEFT JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId` AND EXISTS (SELECT 1"
                                + " FROM `companies` AS `author.company`"
                                + " WHERE `author.company`.`id` = `author`.`companyId` AND `author.company`.`name` = ?)"
                                + " LEFT JOIN `companies` AS `author.company_2` ON `author.company_2`.`id` = `author`.`companyId` AND `author.company_2`.`name` = ?");
    }

    @Test
    void aRequiredFetchBelowAnOptionalJoinDecidesWhetherTheJoinIsThere() {
        sql.plan(
                        blog.comment,
                        q -> q.include("post", p -> p.required(false).include("tags", t -> t.where("name", "sql"))))
                .isOnPostgres(
                        "SELECT `comment`.`id`, `comment`.`body`, `comment`.`postId`, `comment`.`authorId`, `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId`"
                                + " FROM `comments` AS `comment`"
                                + " LEFT JOIN `posts` AS `post` ON `post`.`id` = `comment`.`postId` AND EXISTS (SELECT 1"
                                + " FROM `tags` AS `post.tags`"
                                + " INNER JOIN `post_tags` AS `post.tags.postTag` ON `post.tags.postTag`.`tagId` = `post.tags`.`id`"
                                + " WHERE `post.tags.postTag`.`postId` = `post`.`id` AND `post.tags`.`name` = ?)",
                        "SELECT `tags`.`id`, `tags`.`name`, `postTag`.`postId`, `postTag`.`position`"
                                + " FROM `tags` INNER JOIN `post_tags` AS `postTag` ON `postTag`.`tagId` = `tags`.`id`"
                                + " WHERE `postTag`.`postId` = ANY(?) AND `tags`.`name` = ?")
                .isOnSqlite(
                        "SELECT `comment`.`id`, `comment`.`body`, `comment`.`postId`, `comment`.`authorId`, `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId`"
                                + " FROM `comments` AS `comment`"
                                + " LEFT JOIN `posts` AS `post` ON `post`.`id` = `comment`.`postId` AND EXISTS (SELECT 1"
                                + " FROM `tags` AS `post.tags`"
                                + " INNER JOIN `post_tags` AS `post.tags.postTag` ON `post.tags.postTag`.`tagId` = `post.tags`.`id`"
                                + " WHERE `post.tags.postTag`.`postId` = `post`.`id` AND `post.tags`.`name` = ?)",
                        "SELECT `tags`.`id`, `tags`.`name`, `postTag`.`postId`, `postTag`.`position`"
                                + " FROM `tags` INNER JOIN `post_tags` AS `postTag` ON `postTag`.`tagId` = `tags`.`id`"
                                + " WHERE `postTag`.`postId` IN (SELECT value FROM json_each(?)) AND `tags`.`name` = ?");
    }

    @Test
    void aPathInTheConditionOfAJoinIsASubquerySinceTheONComesBeforeWhatItWouldJoin() {
        sql.plan(
                        blog.post,
                        q -> q.include(
                                "author", a -> a.where(col("company", "name")).eq("X")))
                .isOnBoth(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId`, `author`.`id`, `author`.`name`, `author`.`companyId`"
                                + " FROM `posts` AS `post`"
                                + " INNER JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId` AND (SELECT `author.company`.`name`"
                                + " FROM `companies` AS `author.company` WHERE `author.company`.`id` = `author`.`companyId`) = ?");
    }

    @Test
    void aSelfAssociationJoinsTheSameTableTwiceUnderTwoNames() {
        sql.plan(blog.category, q -> q.include("parent", p -> p.include("parent")))
                .isOnBoth(
                        "SELECT `category`.`id`, `category`.`name`, `category`.`parentId`, `parent`.`id`, `parent`.`name`, `parent`.`parentId`, `parent.parent`.`id`, `parent.parent`.`name`, `parent.parent`.`parentId`"
                                + " FROM `categories` AS `category`"
                                + " LEFT JOIN `categories` AS `parent` ON `parent`.`id` = `category`.`parentId`"
                                + " LEFT JOIN `categories` AS `parent.parent` ON `parent.parent`.`id` = `parent`.`parentId`");
    }

    @Test
    void aKeyOfTwoColumnsIsJoinedByBoth() {
        sql.plan(blog.line, q -> q.include("order"))
                .isOnBoth(
                        "SELECT `line`.`id`, `line`.`item`, `line`.`region`, `line`.`number`, `order`.`region`, `order`.`total`"
                                + " FROM `lines` AS `line`"
                                + " LEFT JOIN `orders` AS `order` ON `order`.`region` = `line`.`region` AND `order`.`number` = `line`.`number`");
    }

    @Test
    void limitAndOffsetCountRootRowsBesideJoins() {
        sql.plan(blog.post, q -> q.include("author").orderBy("id").limit(10).offset(20))
                .isOnBoth(
                        "SELECT `post`.`id`, `post`.`title`, `post`.`views`, `post`.`authorId`, `author`.`id`, `author`.`name`, `author`.`companyId`"
                                + " FROM `posts` AS `post` LEFT JOIN `users` AS `author` ON `author`.`id` = `post`.`authorId`"
                                + " ORDER BY `post`.`id` LIMIT ? OFFSET ?");
    }
}
