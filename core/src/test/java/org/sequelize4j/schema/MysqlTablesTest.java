package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.DATE;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.DataTypes.UNSIGNED;
import static org.sequelize4j.DataTypes.UUID;
import static org.sequelize4j.schema.Dialected.MYSQL;
import static org.sequelize4j.schema.Dialected.mariadb;
import static org.sequelize4j.schema.Dialected.mysql;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Expression;
import org.sequelize4j.OnDelete;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.schema.SchemaChange.AddColumn;
import org.sequelize4j.schema.SchemaChange.AlterColumn;
import org.sequelize4j.schema.SchemaChange.CommentTable;
import org.sequelize4j.schema.SchemaChange.DropConstraint;
import org.sequelize4j.schema.SchemaChange.DropIndex;

/** The statements for MariaDB and MySQL, without a database. */
class MysqlTablesTest {
    private static final TableName TASKS = new TableName(null, "Tasks");

    @Test
    void columnsAreDeclaredAsSequelizeDoes() {
        Models models = Models.plain()
                .model(
                        "E",
                        m -> m.attribute("token", UUID)
                                .attribute(
                                        "n",
                                        UNSIGNED(INTEGER),
                                        a -> a.allowNull(false).comment("it's a \\"))
                                .attribute("done", BOOLEAN, a -> a.defaultValue(false))
                                .attribute("seen", DATE, a -> a.defaultValue(Instant.parse("2020-01-02T03:04:05.678Z")))
                                .attribute("s", ENUM("a", "it's"), a -> a.defaultValue("a"))
                                .attribute("note", TEXT, a -> a.defaultValue("left to Java"))
                                .attribute("low", STRING, a -> a.defaultValue(Expression.fn("lower", "ABC")))
                                .attribute("name", STRING, a -> a.unique())
                                .comment("table"));

        assertThat(mysql(models))
                .isEqualTo(mariadb(models))
                .containsExactly(
                        "CREATE TABLE IF NOT EXISTS `Es` (`id` INTEGER auto_increment, `token` CHAR(36) BINARY,"
                                + " `n` INTEGER UNSIGNED NOT NULL COMMENT 'it''s a \\\\', `done` TINYINT(1) DEFAULT 0,"
                                + " `seen` DATETIME DEFAULT '2020-01-02 03:04:05', `s` ENUM('a', 'it''s') DEFAULT 'a',"
                                + " `note` TEXT, `low` VARCHAR(255) DEFAULT (lower('ABC')), `name` VARCHAR(255) UNIQUE,"
                                + " PRIMARY KEY (`id`)) ENGINE=InnoDB COMMENT 'table'");
    }

    @Test
    void theTableIsStoredAsItIsSaid() {
        Models models = Models.plain()
                .model(
                        "Log",
                        m -> m.engine("Aria")
                                .charset("utf8mb4")
                                .collate("utf8mb4_bin")
                                .initialAutoIncrement(1000)
                                .rowFormat("DYNAMIC")
                                .comment("all"));

        assertThat(mysql(models))
                .isEqualTo(mariadb(models))
                .containsExactly("CREATE TABLE IF NOT EXISTS `Logs` (`id` INTEGER auto_increment, PRIMARY KEY (`id`))"
                        + " ENGINE=Aria DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin AUTO_INCREMENT=1000"
                        + " ROW_FORMAT=DYNAMIC COMMENT 'all'");
        assertThat(Dialected.sqlite(models)).noneMatch(sql -> sql.contains("Aria") || sql.contains("utf8mb4"));
        assertThatThrownBy(() -> Models.plain().model("Log", m -> m.charset("utf8; DROP")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("charset is \"utf8; DROP\", but it takes one word of letters, digits and \"_\", such as"
                        + " \"utf8mb4\".");
        assertThatThrownBy(() -> Models.plain().model("Log", m -> m.initialAutoIncrement(0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("initialAutoIncrement is 0");
    }

    @Test
    void whatMysqlGivesBackOtherwiseIsTheSame() {
        SchemaDialect schema = SchemaDialect.of(MYSQL);

        assertThat(schema.sameDefault("lower('ABC')", "lower(_utf8mb4\\'ABC\\')"))
                .isTrue();
        assertThat(schema.sameDefault("lower('ABC')", "lower(_utf8mb4\\'ABD\\')"))
                .isFalse();
        assertThat(schema.sameCondition("a = 'b' OR a = 'c'", "((`a` = _utf8mb4\\'b\\') or (`a` = _utf8mb4\\'c\\'))"))
                .isTrue();
        assertThat(schema.sameType("INTEGER(5) ZEROFILL", "int(5) unsigned zerofill"))
                .isTrue();
        assertThat(schema.sameType("INTEGER(5)", "int")).isTrue();
        assertThat(schema.sameType("INTEGER", "int unsigned")).isFalse();
        assertThat(schema.sameType("JSON", "json")).isTrue();
    }

    @Test
    void foreignKeysStandAtTheEndAndGetNoIndexOfOurs() {
        Models models = Models.plain()
                .model("User")
                .model("Task", m -> m.attribute("title", STRING))
                .hasMany("User", "Task", a -> {});

        assertThat(mysql(models).get(1))
                .isEqualTo("CREATE TABLE IF NOT EXISTS `Tasks` (`id` INTEGER auto_increment, `title` VARCHAR(255),"
                        + " `UserId` INTEGER, FOREIGN KEY (`UserId`) REFERENCES `Users` (`id`)"
                        + " ON DELETE SET NULL ON UPDATE CASCADE, PRIMARY KEY (`id`)) ENGINE=InnoDB");
        assertThat(mysql(models)).hasSize(2);
    }

    @Test
    void aForeignKeyComesWithItsColumnInOneStatement() {
        ForeignKeyDescription key = new ForeignKeyDescription(
                null,
                List.of("UserId"),
                new TableName(null, "Users"),
                List.of("id"),
                OnDelete.SET_NULL,
                OnDelete.CASCADE);

        assertThat(printed(new AddColumn(TASKS, column("UserId", "INTEGER", null), false, key)))
                .containsExactly("ALTER TABLE `Tasks` ADD `UserId` INTEGER, ADD CONSTRAINT `Tasks_UserId_foreign_idx`"
                        + " FOREIGN KEY (`UserId`) REFERENCES `Users` (`id`) ON DELETE SET NULL ON UPDATE CASCADE");
    }

    @Test
    void aColumnIsSaidAgainAsAWhole() {
        ColumnDescription from = column("title", "VARCHAR(255)", null);
        ColumnDescription to =
                new ColumnDescription("title", "VARCHAR(100)", false, "'x'", false, false, List.of(), null, "shown");

        assertThat(printed(new AlterColumn(TASKS, from, to)))
                .containsExactly(
                        "UPDATE `Tasks` SET `title` = ('x') WHERE `title` IS NULL",
                        "ALTER TABLE `Tasks` MODIFY `title` VARCHAR(100) NOT NULL DEFAULT 'x' COMMENT 'shown'");
    }

    @Test
    void whatGoesIsNamedWithItsKind() {
        assertThat(printed(new DropConstraint(TASKS, "Tasks_ibfk_1")))
                .containsExactly("ALTER TABLE `Tasks` DROP FOREIGN KEY `Tasks_ibfk_1`");
        assertThat(printed(new DropConstraint(TASKS, "PRIMARY")))
                .containsExactly("ALTER TABLE `Tasks` DROP PRIMARY KEY");
        assertThat(printed(new DropIndex(TASKS, "tasks_title"))).containsExactly("DROP INDEX `tasks_title` ON `Tasks`");
        assertThat(printed(new CommentTable(TASKS, null))).containsExactly("ALTER TABLE `Tasks` COMMENT ''");
    }

    @Test
    void typesAreTheSameUnderTheirOtherNames() {
        SchemaDialect schema = SchemaDialect.of(MYSQL);

        assertThat(List.of(
                        schema.sameType("INTEGER", "int(11)"),
                        schema.sameType("INTEGER UNSIGNED", "int unsigned"),
                        schema.sameType("INTEGER UNSIGNED ZEROFILL", "int(10) unsigned zerofill"),
                        schema.sameType("CHAR(36) BINARY", "char(36)"),
                        schema.sameType("DECIMAL", "decimal(10,0)"),
                        schema.sameType("DOUBLE PRECISION", "double"),
                        schema.sameType("JSON", "longtext"),
                        schema.sameType("JSON", "json"),
                        schema.sameType("ENUM('a', 'B''s')", "enum('a','B''s')")))
                .containsOnly(true);
        assertThat(List.of(
                        schema.sameType("TINYINT(1)", "tinyint(4)"),
                        schema.sameType("INTEGER", "int(10) unsigned"),
                        schema.sameType("DATETIME", "datetime(3)"),
                        schema.sameType("ENUM('a', 'b')", "enum('a','B')"),
                        schema.sameType("VARCHAR(255)", "varchar(100)")))
                .containsOnly(false);
    }

    private static ColumnDescription column(String name, String type, String value) {
        return new ColumnDescription(name, type, true, value, false, false, List.of(), null, null);
    }

    private static List<String> printed(SchemaChange change) {
        return SchemaDialect.of(MYSQL).print(change);
    }
}
