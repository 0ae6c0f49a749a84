package org.sequelize4j.schema;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.dialect.Capability;

/** Prints CREATE INDEX. */
record IndexText(Names names) {
    String create(TableName table, IndexDescription index) {
        IndexDescription.Manner manner = index.manner();
        String method = manner.method() == null ? "" : "USING " + manner.method();
        boolean beforeTable = names.dialect().can(Capability.INDEX_KINDS);
        return "CREATE " + (index.unique() ? "UNIQUE " : manner.type() == null ? "" : manner.type() + " ") + "INDEX "
                + (manner.concurrently() ? "CONCURRENTLY " : "") + names.name(index.name())
                + (beforeTable ? spaced(method) : "") + " ON " + names.table(table)
                + (beforeTable ? "" : spaced(method)) + " ("
                + index.parts().stream().map(this::part).collect(Collectors.joining(", ")) + ")"
                + (manner.parser() == null ? "" : " WITH PARSER " + manner.parser())
                + (index.where() == null ? "" : " WHERE " + index.where());
    }

    private String part(IndexDescription.Part part) {
        return (part.expression() ? "(" + part.column() + ")" : names.name(part.column()))
                + (part.length() == null ? "" : "(" + part.length() + ")")
                + (part.collation() == null ? "" : " COLLATE " + names.name(part.collation()))
                + spaced(part.operator())
                + (part.direction() == Sort.DESC ? " DESC" : "");
    }

    private static String spaced(@Nullable String word) {
        return word == null || word.isEmpty() ? "" : " " + word;
    }
}
