package org.sequelize4j.jdbc;

import java.sql.SQLException;
import java.sql.Statement;

/** What is done with a statement that is ready to run. */
@FunctionalInterface
interface StatementWork<S extends Statement, R> {
    R run(S statement) throws SQLException;
}
