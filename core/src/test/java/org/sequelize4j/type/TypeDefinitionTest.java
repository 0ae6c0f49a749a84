package org.sequelize4j.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;

class TypeDefinitionTest {
    @Test
    void typesAreNamedAsSequelizeWritesThem() {
        assertThat(List.of(
                        DataTypes.STRING,
                        DataTypes.STRING(50),
                        DataTypes.CHAR(2),
                        new StringType(255, false, true),
                        DataTypes.TEXT,
                        DataTypes.TEXT(TextType.Size.TINY),
                        DataTypes.UNSIGNED(DataTypes.INTEGER),
                        new IntegerType(IntegerType.Size.BIGINT, true, true),
                        DataTypes.DECIMAL,
                        DataTypes.DECIMAL(10, 2),
                        DataTypes.UNSIGNED(DataTypes.DOUBLE),
                        DataTypes.DATE,
                        DataTypes.DATE(6),
                        DataTypes.BLOB(TextType.Size.LONG),
                        DataTypes.ENUM("a", "b"),
                        DataTypes.JSON,
                        DataTypes.JSONB))
                .extracting(DataType::name)
                .containsExactly(
                        "STRING",
                        "STRING(50)",
                        "CHAR(2)",
                        "STRING.BINARY",
                        "TEXT",
                        "TEXT('tiny')",
                        "INTEGER.UNSIGNED",
                        "BIGINT.UNSIGNED.ZEROFILL",
                        "DECIMAL",
                        "DECIMAL(10,2)",
                        "DOUBLE.UNSIGNED",
                        "DATE",
                        "DATE(6)",
                        "BLOB('long')",
                        "ENUM('a', 'b')",
                        "JSON",
                        "JSONB");
    }

    @Test
    void impossibleTypesAreRefused() {
        assertThatThrownBy(() -> DataTypes.STRING(0)).hasMessageContaining("at least 1, and 0 was given");
        assertThatThrownBy(() -> DataTypes.DECIMAL(2, 3)).hasMessageContaining("DECIMAL(2,3) cannot be");
        assertThatThrownBy(() -> DataTypes.DATE(7)).hasMessageContaining("0 to 6");
        assertThatThrownBy(DataTypes::ENUM).hasMessageContaining("at least one value");
        assertThatThrownBy(() -> DataTypes.ENUM("a", "")).hasMessageContaining("none of them is empty");
        assertThatThrownBy(() -> DataTypes.ENUM("a", "b", "a")).hasMessageContaining("\"a\" is twice");
        assertThatThrownBy(() -> new EnumType(List.of("FUNDAY"), DayOfWeek.class))
                .hasMessageContaining("DayOfWeek has no constant named \"FUNDAY\"");
    }

    @Test
    void aSearchForWhatDoesNotFitIsNoMistake() {
        assertThat(DataTypes.STRING(3).acceptForComparison("Jack")).isEqualTo("Jack");
        assertThat(DataTypes.DECIMAL(3, 1).acceptForComparison("1234.567")).isEqualTo(new BigDecimal("1234.567"));
    }

    @Test
    void aLongValueIsShortenedInTheRefusal() {
        assertThatThrownBy(() -> DataTypes.STRING.accept("🚢".repeat(300)))
                .hasMessage("\"" + "🚢".repeat(60)
                        + "…\" does not fit into STRING: it has 300 characters, and the column takes 255.");
    }

    @Test
    void bytesAreCopiedOnTheWayIn() {
        byte[] given = {1};
        Object accepted = DataTypes.BLOB.accept(given);
        given[0] = 2;
        assertThat(accepted).isEqualTo(new byte[] {1});
    }
}
