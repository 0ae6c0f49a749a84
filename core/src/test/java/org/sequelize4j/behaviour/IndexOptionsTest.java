package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.JSONB;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Sort.DESC;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequelize4j.IndexOptions;
import org.sequelize4j.IndexType;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.DefinitionException;

/** What the options of an index become on each database. */
class IndexOptionsTest {
    private static final String POSTGRES = "jdbc:postgresql://localhost/test";
    private static final String SQLITE = "jdbc:sqlite:x";
    private static final String MYSQL = "jdbc:mysql://localhost/test";
    private static final String MARIADB = "jdbc:mariadb://localhost/test";
    private static final String H2 = "jdbc:h2:mem:x";

    /** The statement that makes an index over the e-mail of users, names between double quotes. */
    private static String index(String url, Consumer<IndexOptions> options, String... attributes) {
        try (Sequelize sequelize =
                Sequelize.builder().url(url).timestamps(false).offline()) {
            sequelize.define("user", m -> {
                m.attribute("email", STRING).attribute("bio", TEXT).attribute("age", INTEGER);
                m.attribute("meta", url.equals(POSTGRES) ? JSONB : TEXT);
                options.accept(m.index(attributes).name("i"));
            });
            List<String> statements = new ArrayList<>();
            sequelize.sync(s -> s.dryRun(statements::add));
            return statements.get(statements.size() - 1).replace('`', '"');
        }
    }

    @Test
    void conditionsTakeEveryOperator() {
        Consumer<IndexOptions> adults = i -> i.unique()
                .where(w -> w.where("age")
                        .gt(17)
                        .where("email")
                        .like("%@x")
                        .where("bio")
                        .isNull());

        String expected =
                "CREATE UNIQUE INDEX \"i\" ON \"users\" (\"email\") WHERE \"age\" > 17 AND \"email\" LIKE '%@x'"
                        + " AND \"bio\" IS NULL";
        assertThat(index(POSTGRES, adults, "email")).isEqualTo(expected);
        assertThat(index(SQLITE, adults, "email")).isEqualTo(expected);
    }

    @Test
    void valuesAndConditionsAreJoined() {
        assertThat(index(
                        SQLITE,
                        i -> i.where(Map.of("age", 5)).where(w -> w.where("bio").ne("x")),
                        "email"))
                .endsWith("WHERE (\"age\" = 5) AND (\"bio\" <> 'x')");
    }

    @ParameterizedTest
    @ValueSource(strings = {MYSQL, MARIADB, H2})
    void withoutPartialIndexesAnIndexHasAllRowsUnlessItIsUnique(String url) {
        assertThat(index(url, i -> i.where(w -> w.where("age").gt(17)), "email"))
                .isEqualTo("CREATE INDEX \"i\" ON \"users\" (\"email\")");
        assertThatThrownBy(() ->
                        index(url, i -> i.unique().where(w -> w.where("age").gt(17)), "email"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("The index \"i\" of \"users\" cannot be made")
                .hasMessageContaining("has no partial indexes");
    }

    @Test
    void expressionsArePartsLikeOthers() {
        Consumer<IndexOptions> lower =
                i -> i.unique().field(fn("lower", col("email"))).field("age").order("age", DESC);

        assertThat(index(POSTGRES, lower))
                .isEqualTo("CREATE UNIQUE INDEX \"i\" ON \"users\" ((lower(\"email\")), \"age\" DESC)");
        assertThat(index(SQLITE, lower))
                .isEqualTo("CREATE UNIQUE INDEX \"i\" ON \"users\" ((lower(\"email\")), \"age\" DESC)");
        assertThat(index(MYSQL, lower))
                .isEqualTo("CREATE UNIQUE INDEX \"i\" ON \"users\" ((lower(\"email\")), \"age\" DESC)");
        assertThatThrownBy(() -> index(MARIADB, lower)).hasMessageContaining("mariadb has no indexes over expressions");
        assertThatThrownBy(() -> index(H2, lower)).hasMessageContaining("h2 has no indexes over expressions");
    }

    @Test
    void methodsAndOperatorClassesAreForPostgres() {
        Consumer<IndexOptions> documents = i -> i.using("gin").operator("meta", "jsonb_path_ops");

        assertThat(index(POSTGRES, documents, "meta"))
                .isEqualTo("CREATE INDEX \"i\" ON \"users\" USING gin (\"meta\" jsonb_path_ops)");
        assertThat(index(POSTGRES, i -> i.operator("text_pattern_ops").concurrently(), "email"))
                .isEqualTo("CREATE INDEX CONCURRENTLY \"i\" ON \"users\" (\"email\" text_pattern_ops)");
        assertThat(index(MYSQL, i -> i.using("BTREE").operator("x"), "email"))
                .isEqualTo("CREATE INDEX \"i\" USING BTREE ON \"users\" (\"email\")");
        assertThat(index(SQLITE, documents, "meta")).isEqualTo("CREATE INDEX \"i\" ON \"users\" (\"meta\")");
    }

    @Test
    void lengthsAndKindsAreForMysql() {
        assertThat(index(MYSQL, i -> i.length("bio", 20).order("bio", DESC), "bio"))
                .isEqualTo("CREATE INDEX \"i\" ON \"users\" (\"bio\"(20) DESC)");
        assertThat(index(POSTGRES, i -> i.length("bio", 20), "bio"))
                .isEqualTo("CREATE INDEX \"i\" ON \"users\" (\"bio\")");
        assertThat(index(MARIADB, i -> i.type(IndexType.FULLTEXT).parser("ngram"), "bio"))
                .isEqualTo("CREATE FULLTEXT INDEX \"i\" ON \"users\" (\"bio\") WITH PARSER ngram");
        assertThat(index(MARIADB, i -> i.type(IndexType.UNIQUE), "email"))
                .isEqualTo("CREATE UNIQUE INDEX \"i\" ON \"users\" (\"email\")");
        assertThatThrownBy(() -> index(SQLITE, i -> i.type(IndexType.FULLTEXT), "bio"))
                .hasMessageContaining("sqlite has no FULLTEXT indexes");
    }

    @Test
    void collationsAreForPostgresAndSqlite() {
        assertThat(index(SQLITE, i -> i.collate("email", "NOCASE"), "email"))
                .isEqualTo("CREATE INDEX \"i\" ON \"users\" (\"email\" COLLATE \"NOCASE\")");
        assertThat(index(MYSQL, i -> i.collate("email", "NOCASE"), "email"))
                .isEqualTo("CREATE INDEX \"i\" ON \"users\" (\"email\")");
        assertThatThrownBy(() -> index(MYSQL, i -> i.unique().collate("email", "NOCASE"), "email"))
                .hasMessageContaining("mysql has no collations of an index");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> index(SQLITE, i -> i.using("btree; DROP TABLE users"), "email"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("no word");
        assertThatThrownBy(() -> index(SQLITE, i -> i.length("email", 0), "email"))
                .hasMessageContaining("at least one character");
        assertThatThrownBy(() -> index(SQLITE, i -> i.length("bio", 5), "email"))
                .hasMessageContaining("There is an index over [email] that says the length of \"bio\"");
        try (Sequelize sequelize = Sequelize.offline()) {
            assertThatThrownBy(() -> sequelize.define(
                            "user", m -> m.attribute("email", STRING).index().field(fn("lower", col("email")))))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContaining("no name can be derived");
        }
    }
}
