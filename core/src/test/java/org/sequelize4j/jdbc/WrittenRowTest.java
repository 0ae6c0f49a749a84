package org.sequelize4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequelize4j.sql.SqlText;

class WrittenRowTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO \"users\" (\"name\") VALUES (?)",
                "insert into users (name) values (?)",
                "  INSERT OR IGNORE INTO [users] VALUES (?)",
                "INSERT IGNORE INTO `shop`.`users` VALUES (?)",
                "REPLACE INTO shop.users VALUES (?)",
                "update users set name = ?",
                "UPDATE OR REPLACE users SET name = ?",
                "INSERT\nINTO \"shop\" . \"users\"(name) VALUES (?)"
            })
    void theTableIsReadFromTheStatement(String sql) {
        assertThat(WrittenRow.of(new SqlText(sql, List.of())).table()).isEqualTo("users");
    }

    @Test
    void otherStatementsWriteNoRow() {
        assertThat(WrittenRow.of(new SqlText("SELECT 'INSERT INTO users'", List.of()))
                        .table())
                .isNull();
    }
}
