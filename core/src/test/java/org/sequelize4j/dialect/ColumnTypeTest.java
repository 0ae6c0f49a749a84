package org.sequelize4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequelize4j.DataTypes;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.StringType;
import org.sequelize4j.type.TextType;

class ColumnTypeTest {
    static Stream<Arguments> types() {
        return Stream.of(
                arguments(DataTypes.STRING, "VARCHAR(255)", "VARCHAR(255)"),
                arguments(new StringType(255, false, true), "VARCHAR BINARY(255)", "BYTEA"),
                arguments(DataTypes.CHAR(3), "CHAR(3)", "CHAR(3)"),
                arguments(DataTypes.TEXT(TextType.Size.LONG), "TEXT", "TEXT"),
                arguments(DataTypes.TINYINT, "TINYINT", "SMALLINT"),
                arguments(DataTypes.SMALLINT, "SMALLINT", "SMALLINT"),
                arguments(DataTypes.MEDIUMINT, "MEDIUMINT", "INTEGER"),
                arguments(DataTypes.INTEGER, "INTEGER", "INTEGER"),
                arguments(DataTypes.UNSIGNED(DataTypes.INTEGER), "INTEGER", "INTEGER"),
                arguments(DataTypes.BIGINT, "BIGINT", "BIGINT"),
                arguments(DataTypes.FLOAT, "FLOAT", "DOUBLE PRECISION"),
                arguments(DataTypes.REAL, "REAL", "REAL"),
                arguments(DataTypes.DOUBLE, "DOUBLE PRECISION", "DOUBLE PRECISION"),
                arguments(DataTypes.DECIMAL, "DECIMAL", "DECIMAL"),
                arguments(DataTypes.DECIMAL(10, 2), "DECIMAL(10,2)", "DECIMAL(10,2)"),
                arguments(DataTypes.BOOLEAN, "TINYINT(1)", "BOOLEAN"),
                arguments(DataTypes.DATE, "DATETIME", "TIMESTAMP WITH TIME ZONE"),
                arguments(DataTypes.DATEONLY, "DATE", "DATE"),
                arguments(DataTypes.TIME, "TIME", "TIME"),
                arguments(DataTypes.UUID, "UUID", "UUID"),
                arguments(DataTypes.BLOB, "BLOB", "BYTEA"),
                arguments(DataTypes.BLOB(TextType.Size.TINY), "TINYBLOB", "BYTEA"),
                arguments(DataTypes.ENUM("a"), "TEXT", "TEXT"),
                arguments(DataTypes.JSON, "JSON", "JSON"),
                arguments(DataTypes.JSONB, "JSON", "JSONB"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void columnsAreDeclaredAsSequelizeDeclaresThem(DataType type, String sqlite, String postgres) {
        assertThat(Sql.SQLITE.columnType(type)).isEqualTo(sqlite);
        assertThat(Sql.POSTGRES.columnType(type)).isEqualTo(postgres);
    }

    @Test
    void anEnumColumnHasATypeOfItsOwn() {
        assertThat(Sql.POSTGRES.enumType(null, "Users", "status")).isEqualTo("\"enum_Users_status\"");
        assertThat(Sql.POSTGRES.enumType("public", "Users", "status")).isEqualTo("\"public\".\"enum_Users_status\"");
    }

    @Test
    void virtualAttributesHaveNoColumn() {
        assertThatThrownBy(() -> Sql.SQLITE.columnType(DataTypes.VIRTUAL)).hasMessageContaining("has no column");
        assertThatThrownBy(() -> Sql.POSTGRES.columnType(DataTypes.VIRTUAL)).hasMessageContaining("has no column");
    }
}
