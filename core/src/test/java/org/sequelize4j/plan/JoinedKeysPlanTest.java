package org.sequelize4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.dialect.Dialects;

/** Where a database finds rows faster by a join with their keys than by a condition on them. */
class JoinedKeysPlanTest {
    private final Blog blog = new Blog();
    private final Dialect dialect = Dialects.named("h2");

    private String fetch(Consumer<Query<Row>> query) {
        return new Planner(dialect)
                .plan(blog.find(blog.post, query))
                .print(dialect)
                .get(1)
                .replace('"', '`');
    }

    @Test
    void rowsAreJoinedToTheirKeys() {
        assertThat(fetch(q -> q.include("comments", c -> c.where("body", "a"))))
                .isEqualTo("SELECT `comments`.`id`, `comments`.`body`, `comments`.`postId`, `comments`.`authorId`"
                        + " FROM `comments` INNER JOIN UNNEST(?) AS `keys`(`key1`) ON `comments`.`postId` = `keys`.`key1`"
                        + " WHERE `comments`.`body` = ?");
    }

    @Test
    void targetsOfAJunctionAreJoinedToTheKeysOverIt() {
        assertThat(fetch(q -> q.include("tags")))
                .endsWith(" FROM `tags` INNER JOIN `post_tags` AS `postTag` ON `postTag`.`tagId` = `tags`.`id`"
                        + " INNER JOIN UNNEST(?) AS `keys`(`key1`) ON `postTag`.`postId` = `keys`.`key1`");
    }
}
