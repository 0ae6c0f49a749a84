package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.BIGINT;
import static org.sequelize4j.DataTypes.BLOB;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.CHAR;
import static org.sequelize4j.DataTypes.DATE;
import static org.sequelize4j.DataTypes.DATEONLY;
import static org.sequelize4j.DataTypes.DECIMAL;
import static org.sequelize4j.DataTypes.DOUBLE;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.JSON;
import static org.sequelize4j.DataTypes.JSONB;
import static org.sequelize4j.DataTypes.REAL;
import static org.sequelize4j.DataTypes.SMALLINT;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.DataTypes.TIME;
import static org.sequelize4j.DataTypes.TINYINT;
import static org.sequelize4j.DataTypes.UNSIGNED;
import static org.sequelize4j.DataTypes.UUID;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Expression;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** What a sync creates is what the models want, so that another one has nothing to do. */
@DatabaseTest({Engine.SQLITE, Engine.POSTGRES})
class CreationTest {
    private final LiveSync live;

    CreationTest(TestDatabase database) {
        live = new LiveSync(database);
    }

    @AfterEach
    void close() {
        live.close();
    }

    private static Models everything() {
        return Models.withTimestamps()
                .model(
                        "Team",
                        m -> m.attribute("name", STRING, a -> a.unique())
                                .attribute("region", STRING(10), a -> a.unique("region_code"))
                                .attribute("code", CHAR(3), a -> a.unique("region_code"))
                                .comment("It's a team"))
                .model("Player", m -> {
                    m.attribute("nick", STRING, a -> a.allowNull(false).defaultValue("it's"))
                            .attribute("bio", TEXT, a -> a.comment("what it's about"))
                            .attribute("tiny", TINYINT, a -> a.defaultValue(-5))
                            .attribute("small", UNSIGNED(SMALLINT))
                            .attribute("big", BIGINT, a -> a.defaultValue(9_000_000_000L))
                            .attribute("real", REAL, a -> a.defaultValue(1.5f))
                            .attribute("width", DOUBLE, a -> a.defaultValue(2.25))
                            .attribute("price", UNSIGNED(DECIMAL(10, 2)), a -> a.defaultValue(new BigDecimal("9.50")))
                            .attribute("exact", DECIMAL)
                            .attribute(
                                    "active", BOOLEAN, a -> a.allowNull(false).defaultValue(true))
                            .attribute("born", DATEONLY, a -> a.defaultValue(LocalDate.of(2000, 2, 29)))
                            .attribute("seen", DATE, a -> a.defaultValue(Instant.parse("2020-01-02T03:04:05.678Z")))
                            .attribute("at", TIME)
                            .attribute("token", UUID, a -> a.unique())
                            .attribute("picture", BLOB)
                            .attribute("data", JSON, a -> a.defaultValue(Map.of("b", List.of(1, 2))))
                            .attribute("index", JSONB, a -> a.defaultValue(Map.of("b", List.of(1, 2))))
                            .attribute("role", ENUM("goalie", "it's", "other"), a -> a.defaultValue("it's"))
                            .attribute("upper", STRING, a -> a.defaultValue(Expression.fn("lower", "ABC")))
                            .attribute("today", DATEONLY, a -> a.defaultValue(Expression.literal("CURRENT_DATE")));
                    m.index("nick", "big").order("big", Sort.DESC).unique();
                    m.index("born").name("born_active").where(Map.of("active", true, "nick", "x"));
                    m.index("at").where(Collections.singletonMap("tiny", null));
                })
                .belongsTo("Player", "Team", a -> a.onDelete(OnDelete.NO_ACTION))
                .belongsTo("Player", "Player", a -> a.as("captain"))
                .belongsToMany("Player", "Team", a -> a.as("visits").through("Visits"));
    }

    @Test
    void describesWhatItFinds() {
        Models models = everything();
        live.create(models);

        for (ModelDefinition model : models.definitions()) {
            TableDescription wanted = Dialected.describe(live.database.dialect(), model);
            TableDescription found = live.table(wanted.name().name());
            assertThat(found.columns().stream().map(ColumnDescription::name))
                    .containsExactlyElementsOf(wanted.columns().stream()
                            .map(ColumnDescription::name)
                            .toList());
            assertThat(found.columns().stream().map(ColumnDescription::nullable))
                    .containsExactlyElementsOf(wanted.columns().stream()
                            .map(ColumnDescription::nullable)
                            .toList());
            assertThat(found.columns().stream().map(ColumnDescription::enumValues))
                    .containsExactlyElementsOf(wanted.columns().stream()
                            .map(ColumnDescription::enumValues)
                            .toList());
            assertThat(found.columns().stream().map(ColumnDescription::unsigned))
                    .containsExactlyElementsOf(wanted.columns().stream()
                            .map(ColumnDescription::unsigned)
                            .toList());
            assertThat(found.columns().stream().map(ColumnDescription::autoIncrement))
                    .containsExactlyElementsOf(wanted.columns().stream()
                            .map(ColumnDescription::autoIncrement)
                            .toList());
            assertThat(found.primaryKeyColumns()).isEqualTo(wanted.primaryKeyColumns());
            assertThat(found.uniqueKeys().stream().map(KeyDescription::columns))
                    .containsExactlyInAnyOrderElementsOf(wanted.uniqueKeys().stream()
                            .map(KeyDescription::columns)
                            .toList());
            assertThat(found.foreignKeys())
                    .hasSameSizeAs(wanted.foreignKeys())
                    .allMatch(key -> wanted.foreignKeys().stream()
                            .anyMatch(other -> other.leadsLike(key)
                                    && other.actsLike(key, SchemaDialect.of(live.database.dialect()))));
            assertThat(found.indexes())
                    .hasSameSizeAs(wanted.indexes())
                    .allMatch(index -> wanted.indexes().stream().anyMatch(other -> other.isBuiltLike(index)));
            assertThat(found.keepsakes().checks()).isEmpty();
        }
    }

    @Test
    void anotherSyncSendsNothing() {
        assertThat(live.create(everything())).isNotEmpty();

        assertThat(live.create(everything())).isEmpty();
    }

    @Test
    void alteringWhatWasCreatedSendsNothing() {
        live.create(everything());

        assertThat(live.alter(everything())).isEmpty();
        assertThat(live.sync(everything(), LiveSync.ALTER_AND_DROP)).isEmpty();
    }

    @Test
    void anExistingTableIsLeftAsItIsButGetsItsIndexes() {
        live.create(
                Models.plain().model("user", m -> m.attribute("name", STRING).attribute("age", INTEGER)));

        List<String> sent = live.create(Models.plain().model("user", m -> {
            m.attribute("name", TEXT).attribute("age", INTEGER);
            m.index("age");
        }));

        assertThat(sent).containsExactly("CREATE INDEX \"users_age\" ON \"users\" (\"age\")");
        assertThat(live.alter(Models.plain()
                        .model("user", m -> m.attribute("name", STRING).attribute("age", INTEGER))))
                .isEmpty();
    }

    @Test
    void keysOfSeveralColumnsStandInTheTable() {
        Models models = Models.plain()
                .model(
                        "order",
                        m -> m.attribute("region", STRING(10), a -> a.primaryKey())
                                .attribute("no", INTEGER, a -> a.primaryKey()))
                .model("line", m -> m.attribute("note", TEXT))
                .belongsTo("line", "order", a -> a.foreignKeys("orderRegion", "orderNo"));
        live.create(models);

        assertThat(live.table("lines").foreignKeys())
                .singleElement()
                .satisfies(key -> assertThat(key.columns()).containsExactly("orderRegion", "orderNo"));
        assertThat(live.alter(models)).isEmpty();
    }

    @Test
    void aSchemaIsCreatedOrBecomesPartOfTheName() {
        Models models = Models.plain()
                .model("user", m -> m.schema("shop").attribute("kind", ENUM("a", "b")))
                .model("task", m -> m.schema("shop"))
                .belongsTo("task", "user", a -> {});
        live.create(models);

        String table = live.postgres ? "\"shop\".\"tasks\"" : "\"shop.tasks\"";
        assertThat(live.rows("SELECT count(*) FROM " + table)).containsExactly("0");
        assertThat(live.alter(models)).isEmpty();
    }

    @Test
    void namesThatNeedQuotesKeepThem() {
        Models models = Models.plain()
                .model(
                        "odd",
                        m -> m.tableName("it's \"a\" (table)")
                                .attribute("select", ENUM("a)", "b,c"))
                                .attribute(
                                        "x", INTEGER, a -> a.field("from \"x\"").unique()))
                .belongsTo("odd", "odd", a -> a.as("parent"));
        live.create(models);

        assertThat(live.alter(models)).isEmpty();
    }
}
