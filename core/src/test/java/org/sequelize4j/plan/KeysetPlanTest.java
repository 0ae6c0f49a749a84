package org.sequelize4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Expression;
import org.sequelize4j.Nulls;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Keyset;

/** The condition behind a row: exact SQL. */
class KeysetPlanTest {
    private final Blog blog = new Blog();

    private String where(String dialect, ModelDefinition model, Consumer<Query<Row>> order, Object... values) {
        Dialect database = Dialects.named(dialect);
        Find find = blog.find(model, order);
        Keyset keyset = Keyset.of(find, database.can(Capability.NULLS_ARE_HIGH), database.can(Capability.RANKED_WORDS));
        Find page = find.and(keyset.behind(Arrays.asList(values), database.can(Capability.TUPLE_RANGES)));
        String sql = new Planner(database).plan(page).print(database).get(0);
        return sql.substring(sql.indexOf(" WHERE ") + 7).replaceFirst(" ORDER BY .*", "");
    }

    @Test
    void theKeyAloneIsComparedAsItIs() {
        assertThat(where("postgres", blog.post, q -> {}, 7)).isEqualTo("\"post\".\"id\" > ?");
        assertThat(where("postgres", blog.post, q -> q.orderBy("id", Sort.DESC), 7))
                .isEqualTo("\"post\".\"id\" < ?");
    }

    @Test
    void severalColumnsThatAreNeverNullAreComparedAtOnceWhereAnIndexServesThat() {
        assertThat(where("postgres", blog.order, q -> {}, 1, 2))
                .isEqualTo("(\"order\".\"region\", \"order\".\"number\") > (?, ?)");
        assertThat(where("sqlite", blog.order, q -> {}, 1, 2))
                .isEqualTo("(\"order\".\"region\", \"order\".\"number\") > (?, ?)");
        assertThat(where("mariadb", blog.order, q -> {}, 1, 2))
                .isEqualTo("`order`.`region` >= ? AND (`order`.`region` > ? OR"
                        + " (`order`.`region` = ? AND `order`.`number` > ?))");
    }

    @Test
    void theKeyFollowsTheDirectionOfTheLastTermSoThatOneIndexServesBoth() {
        assertThat(where("postgres", blog.order, q -> q.orderBy("region", Sort.DESC), 1, 2))
                .isEqualTo("(\"order\".\"region\", \"order\".\"number\") < (?, ?)");
    }

    @Test
    void mixedDirectionsAreALadder() {
        assertThat(where(
                        "postgres",
                        blog.order,
                        q -> q.orderBy("region", Sort.DESC).orderBy("number"),
                        1,
                        2))
                .isEqualTo("\"order\".\"region\" <= ? AND (\"order\".\"region\" < ? OR"
                        + " (\"order\".\"region\" = ? AND \"order\".\"number\" > ?))");
    }

    @Test
    void nullsStandWhereTheDatabaseSortsThem() {
        assertThat(where("postgres", blog.post, q -> q.orderBy("views"), 5, 7))
                .isEqualTo("\"post\".\"views\" > ? OR \"post\".\"views\" IS NULL OR"
                        + " (\"post\".\"views\" = ? AND \"post\".\"id\" > ?)");
        assertThat(where("sqlite", blog.post, q -> q.orderBy("views"), 5, 7))
                .isEqualTo("\"post\".\"views\" > ? OR (\"post\".\"views\" = ? AND \"post\".\"id\" > ?)");
        assertThat(where("sqlite", blog.post, q -> q.orderBy("views"), null, 7))
                .isEqualTo("\"post\".\"views\" IS NOT NULL OR (\"post\".\"views\" IS NULL AND \"post\".\"id\" > ?)");
        assertThat(where("postgres", blog.post, q -> q.orderBy("views"), null, 7))
                .isEqualTo("\"post\".\"views\" IS NULL AND \"post\".\"id\" > ?");
    }

    @Test
    void nullsStandWhereTheQueryPutsThem() {
        for (String dialect : List.of("sqlite", "postgres")) {
            assertThat(where(dialect, blog.post, q -> q.orderBy(Expression.col("views"), Sort.DESC, Nulls.LAST), 5, 7)
                            .replace('"', '`'))
                    .isEqualTo("`post`.`views` < ? OR `post`.`views` IS NULL OR"
                            + " (`post`.`views` = ? AND `post`.`id` < ?)");
        }
    }

    @Test
    void theOtherEndTurnsEverythingRound() {
        Find find = blog.find(
                blog.post,
                q -> q.orderBy(Expression.col("views"), Sort.DESC, Nulls.LAST).orderBy("title"));
        Keyset keyset = Keyset.of(find, true, true);

        assertThat(keyset).hasToString("\"post.views\" DESC NULLS LAST, \"post.title\" ASC, \"post.id\" ASC");
        assertThat(keyset.reversed())
                .hasToString("\"post.views\" ASC NULLS FIRST, \"post.title\" DESC, \"post.id\" DESC");
        assertThat(keyset.reversed().reversed()).isEqualTo(keyset);
    }
}
