package org.sequelize4j.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Expression;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;

/** The statements about a key that leads to one of several models: each says of which model it speaks. */
class PolymorphicPlanTest {
    private final Sequelize sequelize = Sequelize.offline();
    private final Model<Row> comments =
            sequelize.define("comment", m -> m.attribute("body", STRING).timestamps(false));
    private final Model<Row> images =
            sequelize.define("image", m -> m.attribute("title", STRING).timestamps(false));

    PolymorphicPlanTest() {
        Model<Row> videos =
                sequelize.define("video", m -> m.attribute("title", STRING).timestamps(false));
        comments.belongsToOneOf("on", List.of(images, videos));
        images.hasMany(comments, a -> a.polymorphic("on"));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private List<String> statements(Consumer<Query<Row>> query) {
        return List.of(comments.toSql(query).replace('"', '`').split("\n"));
    }

    private static String where(String sql) {
        return sql.substring(sql.indexOf(" WHERE ") + 7);
    }

    @Test
    void anIncludeIsFetchedModelByModel() {
        List<String> statements = statements(q -> q.include("on"));

        assertThat(statements).hasSize(3);
        assertThat(statements.get(0))
                .contains("`comment`.`onType`", "`comment`.`onId`")
                .doesNotContain("JOIN");
        assertThat(statements.get(1)).contains("FROM `images` AS `onImage` WHERE ");
        assertThat(statements.get(2)).contains("FROM `videos` AS `onVideo` WHERE ");
    }

    @Test
    void aJoinAsksForTheModel() {
        assertThat(statements(q -> q.include("onImage", i -> i.strategy(LoadStrategy.JOIN)))
                        .get(0))
                .contains(
                        " LEFT JOIN `images` AS `onImage` ON `onImage`.`id` = `comment`.`onId` AND `comment`.`onType` = ?");
        assertThat(statements(q -> q.where(Expression.col("onImage", "title")).eq("x"))
                        .get(0))
                .contains(
                        " LEFT JOIN `images` AS `onImage` ON `onImage`.`id` = `comment`.`onId` AND `comment`.`onType` = ?");
    }

    @Test
    void aConditionIsAskedOfEachModel() {
        assertThat(where(statements(q -> q.whereHas("on", o -> o.where("title", "x")))
                        .get(0)))
                .isEqualTo("EXISTS (SELECT 1 FROM `images` AS `onImage` WHERE `onImage`.`id` = `comment`.`onId`"
                        + " AND `comment`.`onType` = ? AND `onImage`.`title` = ?)"
                        + " OR EXISTS (SELECT 1 FROM `videos` AS `onVideo` WHERE `onVideo`.`id` = `comment`.`onId`"
                        + " AND `comment`.`onType` = ? AND `onVideo`.`title` = ?)");
    }

    @Test
    void aRequiredIncludeLeavesOutRowsWithoutAnyOfTheModels() {
        assertThat(where(statements(q -> q.include("on", o -> o.required(true))).get(0)))
                .isEqualTo("EXISTS (SELECT 1 FROM `images` AS `onImage` WHERE `onImage`.`id` = `comment`.`onId`"
                        + " AND `comment`.`onType` = ?)"
                        + " OR EXISTS (SELECT 1 FROM `videos` AS `onVideo` WHERE `onVideo`.`id` = `comment`.`onId`"
                        + " AND `comment`.`onType` = ?)");
    }

    @Test
    void theOtherSideAsksForItsOwnModel() {
        String sql = images.toSql(q -> q.whereHas("comments")).replace('"', '`');

        assertThat(where(sql))
                .isEqualTo("EXISTS (SELECT 1 FROM `comments`"
                        + " WHERE `comments`.`onId` = `image`.`id` AND `comments`.`onType` = ?)");
    }
}
