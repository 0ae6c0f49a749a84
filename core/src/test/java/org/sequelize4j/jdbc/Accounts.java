package org.sequelize4j.jdbc;

import java.util.Arrays;
import java.util.List;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.testing.TestDatabase;

/** A table to write to, and the statements of the tests. */
final class Accounts {
    private Accounts() {}

    static Database open(TestDatabase where) {
        return open(DatabaseSettings.ofUrl(where.url()));
    }

    static Database open(DatabaseSettings settings) {
        Database database = Database.open(settings);
        database.executor().execute("CREATE TABLE accounts (name VARCHAR(20) PRIMARY KEY, balance INTEGER NOT NULL)");
        return database;
    }

    static void add(Database database, String name, int balance) {
        database.executor().update(sql("INSERT INTO accounts (name, balance) VALUES (?, ?)", name, balance));
    }

    static void change(Database database, String name, int difference) {
        database.executor().update(sql("UPDATE accounts SET balance = balance + ? WHERE name = ?", difference, name));
    }

    static int balance(Database database, String name) {
        return database.executor()
                .query(sql("SELECT balance FROM accounts WHERE name = ?", name), rows -> rows.getInt(1))
                .get(0);
    }

    static List<String> names(Database database) {
        return database.executor().query(sql("SELECT name FROM accounts ORDER BY name"), rows -> rows.getString(1));
    }

    static SqlText sql(String text, Object... binds) {
        return new SqlText(
                text,
                Arrays.stream(binds).map(value -> new SqlText.Bind(value, null)).toList());
    }
}
