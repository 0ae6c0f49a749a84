package org.sequelize4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Lock;
import org.sequelize4j.definition.Aggregate;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Operand;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Selection;
import org.sequelize4j.sql.SqlText;

/** The statements about the associated rows of one source. */
class RelatedPlanTest {
    private final Blog blog = new Blog();
    private final Dialect dialect = Dialects.named("postgres");
    private final Planner planner = new Planner(dialect);

    @Test
    void theTargetsOfOneSourceAreFoundByItsKey() {
        Include include = Include.of(
                blog.association(blog.post, "comments"),
                blog.find(blog.comment, q -> q.where("body", "x").limit(2)));

        SqlText sql = dialect.print(planner.related(include, List.of(7)).root().select());

        assertThat(sql.text().replace('"', '`'))
                .isEqualTo("SELECT `comments`.`id`, `comments`.`body`, `comments`.`postId`, `comments`.`authorId`"
                        + " FROM `comments` WHERE `comments`.`postId` = ? AND `comments`.`body` = ?"
                        + " ORDER BY `comments`.`id` LIMIT ?");
        assertThat(sql.binds().stream().map(SqlText.Bind::value).toList()).startsWith(7, "x");
    }

    @Test
    void aHasOneThatMayHaveSeveralRowsGivesTheSmallestPrimaryKey() {
        Include include = Include.of(blog.association(blog.post, "cover"));

        assertThat(print(include, 7))
                .isEqualTo("SELECT `cover`.`id`, `cover`.`url`, `cover`.`postId` FROM `images` AS `cover`"
                        + " WHERE `cover`.`postId` = ? ORDER BY `cover`.`id` LIMIT ?");
    }

    @Test
    void theLinksOfABelongsToManyComeAlong() {
        Include include = Include.of(blog.association(blog.post, "topTags"));

        assertThat(print(include, 7))
                .isEqualTo(
                        "SELECT `topTags`.`id`, `topTags`.`name`, `postTag`.`postId`,"
                                + " `postTag`.`position` FROM `tags` AS `topTags` INNER JOIN `post_tags` AS `postTag`"
                                + " ON `postTag`.`tagId` = `topTags`.`id` WHERE `postTag`.`postId` = ? AND `postTag`.`position` = ?");
    }

    @Test
    void theTargetsCanBeLocked() {
        Include include =
                Include.of(blog.association(blog.comment, "post"), blog.find(blog.post, q -> q.lock(Lock.UPDATE)));

        assertThat(print(include, 7)).endsWith("WHERE `post`.`id` = ? FOR UPDATE OF `post`");
    }

    @Test
    void countingNeedsNoMoreThanTheTable() {
        Predicate condition = blog.where(blog.comment, w -> w.where("body", "x"));

        assertThat(dialect.print(planner.count(
                                Include.of(
                                        blog.association(blog.post, "comments"),
                                        Find.all(blog.comment).withWhere(condition)),
                                List.of(7)))
                        .text()
                        .replace('"', '`'))
                .isEqualTo("SELECT count(*) FROM `comments` WHERE `comments`.`postId` = ? AND `comments`.`body` = ?");
    }

    @Test
    void aCountOfAnAssociationIsASubqueryOfTheSameStatement() {
        Operand count = new Operand.AggregateOperand(
                blog.association(blog.post, "comments"), Aggregate.COUNT, null, Predicate.ALWAYS, Predicate.ALWAYS);
        Selection selection = new Selection(
                List.of(blog.post.requireAttribute("title")), List.of(new Selection.Computed("comments", count)));

        assertThat(dialect.print(planner.plan(blog.find(blog.post, q -> {}).withSelection(selection))
                                .root()
                                .select())
                        .text()
                        .replace('"', '`'))
                .isEqualTo("SELECT `post`.`id`, `post`.`title`, (SELECT count(*) FROM `comments`"
                        + " WHERE `comments`.`postId` = `post`.`id`) AS `comments` FROM `posts` AS `post`");
    }

    private String print(Include include, Object key) {
        return dialect.print(planner.related(include, List.of(key)).root().select())
                .text()
                .replace('"', '`');
    }
}
