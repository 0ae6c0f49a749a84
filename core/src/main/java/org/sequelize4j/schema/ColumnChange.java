package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sequelize4j.schema.SchemaChange.AlterColumn;

/** The statements that make one column another, as few as do, where its type, default and rules are changed one by one. */
final class ColumnChange {
    private final Names names;
    private final TableText text;
    private final Words words;

    /** What H2 and PostgreSQL say each in its own way. */
    interface Words {
        boolean isRetyped(ColumnDescription from, ColumnDescription to);

        /**
         * Gives the column its new type.
         *
         * @param column the beginning of a statement that alters it
         */
        List<String> retype(AlterColumn change, String column);

        /** Lets the column count from the largest number that it has. */
        List<String> count(AlterColumn change, String column);
    }

    ColumnChange(Names names, TableText text, Words words) {
        this.names = names;
        this.text = text;
        this.words = words;
    }

    List<String> statements(AlterColumn change) {
        ColumnDescription from = change.from();
        ColumnDescription to = change.to();
        List<String> statements = new ArrayList<>();
        String table = "ALTER TABLE " + names.table(change.table()) + " ";
        String column = table + "ALTER COLUMN " + names.name(to.name());
        boolean retyped = words.isRetyped(from, to);
        boolean newDefault = !Objects.equals(from.defaultValue(), to.defaultValue());
        boolean counts = from.autoIncrement() || to.autoIncrement();
        if (from.unsigned() && !to.unsigned()) {
            statements.add(
                    table + "DROP CONSTRAINT IF EXISTS " + names.name(DerivedNames.check(change.table(), to.name())));
        }
        if (from.defaultValue() != null && (to.defaultValue() == null || retyped) && !counts) {
            statements.add(column + " DROP DEFAULT");
        }
        if (retyped) {
            statements.addAll(words.retype(change, column));
        }
        if (to.defaultValue() != null && (newDefault || retyped) && !counts) {
            statements.add(column + " SET DEFAULT " + to.defaultValue());
        }
        if (from.nullable() && !to.nullable() && to.defaultValue() != null) {
            statements.add("UPDATE " + names.table(change.table()) + " SET " + names.name(to.name())
                    + " = DEFAULT WHERE " + names.name(to.name()) + " IS NULL");
        }
        if (from.nullable() != to.nullable()) {
            statements.add(column + (to.nullable() ? " DROP NOT NULL" : " SET NOT NULL"));
        }
        if (to.unsigned() && !from.unsigned()) {
            text.checks(change.table(), to).forEach(check -> statements.add(table + "ADD " + text.check(check)));
        }
        if (to.autoIncrement() && !from.autoIncrement()) {
            statements.addAll(words.count(change, column));
        }
        return statements;
    }
}
