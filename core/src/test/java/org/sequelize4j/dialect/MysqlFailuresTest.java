package org.sequelize4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLNonTransientException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MysqlFailuresTest {
    @Test
    void theKeyOfADuplicateIsNamedByBothServers() {
        assertThat(classified(1062, "(conn=4) Duplicate entry 'x-7' for key 'Users_email'"))
                .isEqualTo(new SqlFailure(ErrorKind.UNIQUE, null, "Users_email", List.of()));
        assertThat(classified(1062, "Duplicate entry 'a for key b' for key 'Users.PRIMARY'")
                        .constraint())
                .isEqualTo("PRIMARY");
    }

    @Test
    void aForeignKeyIsNamedWithItsTableAndColumns() {
        assertThat(classified(
                        1452,
                        "Cannot add or update a child row: a foreign key constraint fails (`db`.`bars`, CONSTRAINT"
                                + " `bars_ibfk_1` FOREIGN KEY (`fooId`, `fooKey`) REFERENCES `foos` (`id`, `key`))"))
                .isEqualTo(new SqlFailure(ErrorKind.FOREIGN_KEY, "bars", "bars_ibfk_1", List.of("fooId", "fooKey")));
        assertThat(classified(1217, "Cannot delete or update a parent row: a foreign key constraint fails"))
                .isEqualTo(SqlFailure.of(ErrorKind.FOREIGN_KEY));
    }

    @Test
    void columnsAreNamedInSeveralWays() {
        assertThat(classified(1048, "Column 'req' cannot be null"))
                .isEqualTo(new SqlFailure(ErrorKind.NOT_NULL, null, null, List.of("req")));
        assertThat(classified(1364, "Field 'req' doesn't have a default value").columns())
                .containsExactly("req");
        assertThat(classified(1406, "Data too long for column 'code' at row 1"))
                .isEqualTo(new SqlFailure(ErrorKind.TOO_LONG, null, null, List.of("code")));
    }

    @Test
    void checksAreNamedByBothServers() {
        assertThat(classified(4025, "CONSTRAINT `grown` failed for `db`.`Users`")
                        .constraint())
                .isEqualTo("grown");
        assertThat(classified(4025, "CONSTRAINT `Users.age` failed for `db`.`Users`")
                        .constraint())
                .isEqualTo("age");
        assertThat(classified(3819, "Check constraint 'grown' is violated.").constraint())
                .isEqualTo("grown");
    }

    @ParameterizedTest
    @CsvSource({
        "1213, SERIALIZATION",
        "1205, SERIALIZATION",
        "1020, SERIALIZATION",
        "3572, LOCK_TIMEOUT",
        "1317, TIMEOUT",
        "1969, TIMEOUT",
        "1045, ACCESS_DENIED",
        "1049, CONNECTION_REFUSED",
        "1927, CONNECTION_LOST",
        "1146, OTHER",
        "1054, OTHER",
        "1064, OTHER"
    })
    void codesSayTheKind(int code, ErrorKind kind) {
        assertThat(classified(code, "…").kind()).isEqualTo(kind);
    }

    @Test
    void aBrokenConnectionIsKnownByItsState() {
        SQLException lost = new SQLException("Communications link failure", "08S01", 0);
        assertThat(Sql.MYSQL.classify(lost).kind()).isEqualTo(ErrorKind.CONNECTION_LOST);
    }

    @Test
    void aStatementThatTheDriverCancelledIsKnownByItsClass() {
        assertThat(Sql.MYSQL.classify(new MySQLStatementCancelledException()).kind())
                .isEqualTo(ErrorKind.TIMEOUT);
    }

    private static SqlFailure classified(int code, String message) {
        return Sql.MARIADB.classify(new SQLException(message, "HY000", code));
    }

    /** What MySQL's driver throws, which is not there when this is compiled: it has neither code nor state. */
    @SuppressWarnings("serial") // never written
    private static final class MySQLStatementCancelledException extends SQLNonTransientException {
        MySQLStatementCancelledException() {
            super("Statement cancelled due to client request");
        }
    }
}
