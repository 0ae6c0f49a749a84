package org.sequelize4j.schema;

import java.util.List;
import java.util.stream.Collectors;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.TextType;

/** Prints names as they stand in DDL. */
record Names(Dialect dialect) {
    private static final DataType TEXT = new TextType(TextType.Size.REGULAR);

    String name(String name) {
        return dialect.quote(name);
    }

    String table(TableName table) {
        String name = dialect.quote(table.name());
        return table.schema() == null ? name : dialect.quote(table.schema()) + "." + name;
    }

    /** {@code "a", "b"}. */
    String list(List<String> names) {
        return names.stream().map(dialect::quote).collect(Collectors.joining(", "));
    }

    String tables(List<TableName> tables) {
        return tables.stream().map(this::table).collect(Collectors.joining(", "));
    }

    String text(String text) {
        return dialect.inline(text, TEXT);
    }
}
