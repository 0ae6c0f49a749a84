package org.sequelize4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.sql.ColumnValues;
import org.sequelize4j.sql.InsertColumns;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlText;

class InsertColumnsTest {
    private static final InsertColumns SHIPS =
            new InsertColumns(new Source.Table("fleet", "ships", "ships"), List.of("name", "sails"), List.of("id"));

    @Test
    void arraysStandForTheRows() {
        assertThat(Sql.POSTGRES.print(SHIPS).text())
                .isEqualTo("INSERT INTO \"fleet\".\"ships\" (\"name\", \"sails\") SELECT * FROM unnest(?, ?)"
                        + " RETURNING \"id\"");
        assertThat(Sql.POSTGRES.bindsColumn(DataTypes.STRING)).isTrue();
    }

    @Test
    void whatHasNoArraysOfItsOwnIsLeftOut() {
        assertThat(Sql.POSTGRES.bindsColumn(DataTypes.ENUM("small", "large"))).isFalse();
        assertThat(Sql.POSTGRES.bindsColumn(DataTypes.JSONB)).isFalse();
        assertThat(Sql.POSTGRES.bindsColumn(DataTypes.ARRAY(DataTypes.INTEGER))).isFalse();
        assertThat(Sql.SQLITE.bindsColumn(DataTypes.STRING)).isFalse();
        assertThatThrownBy(() -> Sql.SQLITE.print(SHIPS)).hasMessageContaining("give each row its values");
    }

    @Test
    void textsThatTheDriverSendsWithoutATypeKeepNone() {
        Dialect untyped = Dialects.ofUrl("jdbc:postgresql://localhost/app?stringtype=unspecified");
        assertThat(untyped.name()).isEqualTo("postgres");
        assertThat(untyped.bindsColumn(DataTypes.STRING)).isFalse();
        assertThat(untyped.bindsColumn(DataTypes.INTEGER)).isTrue();
    }

    @Test
    void theValuesAreToldOneByOne() {
        SqlText sql = new SqlText(
                "INSERT …",
                List.of(
                        new SqlText.Bind(new ColumnValues(List.of("Pearl", "Ranger")), DataTypes.STRING, "name"),
                        new SqlText.Bind(4, DataTypes.INTEGER, "sails")));
        assertThat(sql.values()).extracting(SqlText.Bind::value).containsExactly("Pearl", "Ranger", 4);
        assertThat(sql.values()).extracting(SqlText.Bind::column).containsExactly("name", "name", "sails");
        assertThat(sql.binds().get(0).value()).hasToString("[Pearl, Ranger]");
    }
}
