package org.sequelize4j.jdbc;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.SqlText;

/**
 * The row that a statement was to write, as far as its text and its binds tell: what databases leave out when they refuse it.
 *
 * @param table null when the statement is neither an INSERT nor an UPDATE
 */
record WrittenRow(@Nullable String table, List<SqlText.Bind> binds) {
    private static final WrittenRow NOTHING = new WrittenRow(null, List.of());
    private static final String NAME = "(?:\"[^\"]+\"|`[^`]+`|\\[[^]]+]|[\\p{L}_][\\p{L}\\d_$]*)";
    private static final Pattern TABLE = Pattern.compile(
            "^\\s*(?:(?:INSERT|REPLACE|MERGE)(?:\\s+OR\\s+\\w+|\\s+IGNORE)?\\s+INTO|UPDATE(?:\\s+OR\\s+\\w+)?)\\s*(?:"
                    + NAME + "\\s*\\.\\s*)?(" + NAME + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH = Pattern.compile("\\((\\d{1,9})\\)");

    static WrittenRow of(@Nullable SqlText sql) {
        if (sql == null) {
            return NOTHING;
        }
        Matcher written = TABLE.matcher(sql.text());
        return new WrittenRow(written.find() ? bare(written.group(1)) : null, sql.values());
    }

    private static String bare(String name) {
        return "\"`[".indexOf(name.charAt(0)) < 0 ? name : name.substring(1, name.length() - 1);
    }

    /** The bind that was written to the column, when a single row was written; of several rows nobody knows which was refused. */
    SqlText.@Nullable Bind bind(String column) {
        List<SqlText.Bind> written =
                binds.stream().filter(bind -> column.equals(bind.column())).toList();
        return written.size() == 1 ? written.get(0) : null;
    }

    boolean hasValues(List<String> columns) {
        return columns.stream().allMatch(column -> {
            SqlText.Bind bind = bind(column);
            return bind != null && bind.value() != null;
        });
    }

    /** The column whose text is longer than the database says it may be; empty unless it is the only one. */
    List<String> tooLong(String databaseSays) {
        Matcher length = LENGTH.matcher(databaseSays);
        int limit = length.find() ? Integer.parseInt(length.group(1)) : 0;
        List<String> columns = binds.stream()
                .filter(bind -> bind.value() instanceof CharSequence text && text.length() > limit)
                .map(SqlText.Bind::column)
                .filter(Objects::nonNull)
                .toList();
        return columns.size() == 1 ? columns : List.of();
    }
}
