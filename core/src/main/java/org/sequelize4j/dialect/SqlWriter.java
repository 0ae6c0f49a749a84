package org.sequelize4j.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.type.DataType;

/** The text of a statement while it is printed, and its binds in the order of their placeholders. */
final class SqlWriter {
    private final StringBuilder text = new StringBuilder(256);
    private final List<SqlText.Bind> binds = new ArrayList<>();
    private final Spelling spelling;

    private final @Nullable Function<SqlText.Bind, String> constants;

    SqlWriter(Spelling spelling) {
        this(spelling, null);
    }

    /**
     * A writer of one text.
     *
     * @param constants writes values into the text, where there cannot be binds; null to bind them
     */
    SqlWriter(Spelling spelling, @Nullable Function<SqlText.Bind, String> constants) {
        this.spelling = spelling;
        this.constants = constants;
    }

    SqlWriter add(String sql) {
        text.append(sql);
        return this;
    }

    /** Lets the whole statement begin with this, once. */
    SqlWriter begin(String sql) {
        if (text.indexOf(sql) != 0) {
            text.insert(0, sql);
        }
        return this;
    }

    SqlWriter name(String identifier) {
        text.append(spelling.quote(identifier));
        return this;
    }

    SqlWriter names(List<String> identifiers) {
        return list(identifiers, this::name);
    }

    SqlWriter bind(@Nullable Object value, @Nullable DataType type) {
        return bind(value, type, null);
    }

    SqlWriter bind(@Nullable Object value, @Nullable DataType type, @Nullable String column) {
        SqlText.Bind bind = new SqlText.Bind(value, type, column);
        if (constants == null) {
            text.append('?');
            binds.add(bind);
        } else {
            text.append(constants.apply(bind));
        }
        return this;
    }

    <T> SqlWriter list(List<T> parts, Consumer<T> write) {
        return list(parts, ", ", write);
    }

    <T> SqlWriter list(List<T> parts, String separator, Consumer<T> write) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                text.append(separator);
            }
            write.accept(parts.get(i));
        }
        return this;
    }

    SqlText finish() {
        return new SqlText(text.toString(), List.copyOf(binds));
    }
}
