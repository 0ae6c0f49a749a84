package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.sequelize4j.DataTypes.BIGINT;
import static org.sequelize4j.DataTypes.BLOB;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.CHAR;
import static org.sequelize4j.DataTypes.DATE;
import static org.sequelize4j.DataTypes.DATEONLY;
import static org.sequelize4j.DataTypes.DECIMAL;
import static org.sequelize4j.DataTypes.DOUBLE;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.FLOAT;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.JSON;
import static org.sequelize4j.DataTypes.JSONB;
import static org.sequelize4j.DataTypes.MEDIUMINT;
import static org.sequelize4j.DataTypes.REAL;
import static org.sequelize4j.DataTypes.SMALLINT;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.DataTypes.TIME;
import static org.sequelize4j.DataTypes.TINYINT;
import static org.sequelize4j.DataTypes.UNSIGNED;
import static org.sequelize4j.DataTypes.UUID;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Sequelize;
import org.sequelize4j.type.DataType;

/** The guide's table of data types is what the types and the dialects themselves say. */
class DataTypeTableTest {
    private static final List<DataType> TYPES = List.of(
            STRING,
            STRING(50),
            CHAR(3),
            TEXT,
            TINYINT,
            SMALLINT,
            MEDIUMINT,
            INTEGER,
            BIGINT,
            UNSIGNED(INTEGER),
            UNSIGNED(BIGINT),
            FLOAT,
            REAL,
            DOUBLE,
            DECIMAL,
            DECIMAL(10, 2),
            BOOLEAN,
            DATE,
            DATE(6),
            DATEONLY,
            TIME,
            UUID,
            BLOB,
            ENUM("open", "closed"),
            JSON,
            JSONB);

    @Test
    void theTableInTheGuideIsTrue() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "docs", "guide", "models.md"));
        int heading = lines.indexOf("| type | in Java | accepts | SQLite | PostgreSQL |");

        List<String> written = lines.stream()
                .skip(heading + 2L)
                .takeWhile(line -> line.startsWith("|"))
                .toList();

        assertThat(heading).isNotNegative();
        assertThat(written).containsExactlyElementsOf(table());
    }

    private static List<String> table() {
        List<String> sqlite = columns("jdbc:sqlite:any");
        List<String> postgres = columns("jdbc:postgresql:any");
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < TYPES.size(); row++) {
            DataType type = TYPES.get(row);
            rows.add("| " + code(type.name()) + " | " + code(type.javaType().getSimpleName()) + " | " + accepted(type)
                    + " | " + code(sqlite.get(row)) + " | " + code(postgres.get(row)) + " |");
        }
        return rows;
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    /** What the type says when it is given something that it cannot take. */
    private static String accepted(DataType type) {
        String refusal = catchThrowable(() -> type.accept(new Object())).getMessage();
        return refusal.replaceFirst("(?s).*Allowed are ", "").replaceFirst("\\.$", "");
    }

    /** The columns of a table that has one of each, as the dialect declares them. */
    private static List<String> columns(String url) {
        return TYPES.stream()
                .map(type -> createTable(url, type))
                .map(DataTypeTableTest::column)
                .toList();
    }

    private static String createTable(String url, DataType type) {
        List<String> statements = new ArrayList<>();
        try (Sequelize sequelize = Sequelize.builder().url(url).offline()) {
            sequelize
                    .define("m", m -> m.attribute("x", type).timestamps(false).tableName("t"))
                    .sync(s -> s.dryRun(statements::add));
        }
        return statements.stream()
                .filter(statement -> statement.startsWith("CREATE TABLE"))
                .findFirst()
                .orElseThrow();
    }

    /** What stands between the name of the column and the key or the end of the statement. */
    private static String column(String createTable) {
        String column = createTable.substring(createTable.indexOf("\"x\" ") + 4, createTable.lastIndexOf(')'));
        return column.replace(", PRIMARY KEY (\"id\")", "");
    }
}
