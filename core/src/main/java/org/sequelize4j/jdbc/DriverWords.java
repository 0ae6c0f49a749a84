package org.sequelize4j.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.SqlText;

/** The first line of what a driver says, with the values that were bound taken out of it unless they may be seen. */
final class DriverWords {
    private final boolean showBinds;

    DriverWords(boolean showBinds) {
        this.showBinds = showBinds;
    }

    String of(SQLException failure, @Nullable SqlText sql) {
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return "SQLState " + failure.getSQLState() + ".";
        }
        String line = message.lines().findFirst().orElse("").strip();
        String shown = showBinds || sql == null ? line : withoutValues(line, sql);
        return shown.endsWith(".") ? shown : shown + ".";
    }

    private static String withoutValues(String message, SqlText sql) {
        String shown = message;
        for (SqlText.Bind bind : sql.values()) {
            String value = String.valueOf(bind.value());
            if (!value.isEmpty()) {
                shown = shown.replace("\"" + value + "\"", "\"?\"").replace("'" + value + "'", "'?'");
            }
        }
        return shown;
    }
}
