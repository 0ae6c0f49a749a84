package org.sequelize4j.schema;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sequelize4j.OnDelete;
import org.sequelize4j.definition.TableStorage;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.type.BlobType;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.JsonType;
import org.sequelize4j.type.TextType;

/** MariaDB and MySQL: columns are changed in place, words and comments are a part of them, and DDL commits. */
final class MysqlSchema implements SchemaDialect, TableText.ColumnSpelling {
    private static final Pattern PLAIN_DEFAULT = Pattern.compile(
            "[-+]?\\d+(\\.\\d*)?(e[-+]?\\d+)?|x?'([^']|'')*'|NULL|TRUE|FALSE"
                    + "|(CURRENT_TIMESTAMP|NOW|LOCALTIME|LOCALTIMESTAMP)(\\(\\d?\\))?",
            Pattern.CASE_INSENSITIVE);

    /** The names that the database gives back for functions that were written otherwise. */
    private static final Map<Pattern, String> SAME_FUNCTIONS = Map.of(
            word("now|localtime|localtimestamp"), "current_timestamp",
            word("curdate"), "current_date",
            word("curtime"), "current_time",
            word("lcase"), "lower",
            word("ucase"), "upper");

    /** A text inside of an expression as MySQL gives it back: with its character set, and escaped. */
    private static final Pattern FOREIGN_TEXT = Pattern.compile("\\b_\\w+\\\\'((?:[^\\\\']|\\\\(?!'))*)\\\\'");

    private final Dialect dialect;
    private final Names names;
    private final MysqlPrinter printer;

    MysqlSchema(Dialect dialect) {
        this.dialect = dialect;
        this.names = new Names(dialect);
        this.printer = new MysqlPrinter(names, new TableText(names, this), this);
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public List<String> print(SchemaChange change) {
        return printer.print(change);
    }

    @Override
    public void run(List<SchemaChange> changes, Executor executor, Transactions transactions) {
        new MysqlRun(this, names, printer, executor, transactions).run(changes);
    }

    @Override
    public Introspector introspector(Executor executor) {
        return new MysqlIntrospector(executor);
    }

    @Override
    public String head(ColumnDescription column, TableDescription table) {
        boolean inKey = table.primaryKeyColumns().contains(column.name());
        return column.type()
                + (column.nullable() || inKey ? "" : " NOT NULL")
                + (column.autoIncrement() ? " auto_increment" : "");
    }

    @Override
    public String tableOptions(TableStorage storage) {
        return MysqlTableOptions.of(storage);
    }

    @Override
    public String ending(ColumnDescription column) {
        return column.comment() == null ? "" : " COMMENT " + names.text(column.comment());
    }

    @Override
    public String defaultValue(String value) {
        return PLAIN_DEFAULT.matcher(value).matches() ? value : "(" + value + ")";
    }

    /** Text, bytes and documents have none on MySQL; Sequelize leaves it out, and so a new row gets it in Java only. */
    @Override
    public boolean takesDefault(DataType type) {
        return !(type instanceof TextType || type instanceof BlobType || type instanceof JsonType);
    }

    /** MySQL read REFERENCES in a column and did nothing with it, up to version 8. */
    @Override
    public boolean referencesInColumn() {
        return false;
    }

    @Override
    public String constraintName(String wanted) {
        return name(wanted);
    }

    @Override
    public boolean sameType(String wanted, String live) {
        return MysqlTypeNames.canonical(wanted).equals(MysqlTypeNames.canonical(live));
    }

    @Override
    public boolean sameDefault(String wanted, String live) {
        return LooseSql.same(oneName(wanted), oneName(live));
    }

    @Override
    public boolean sameCondition(String wanted, String live) {
        return LooseSql.same(wanted, FOREIGN_TEXT.matcher(live).replaceAll("'$1'"));
    }

    /** InnoDB checks at once, so both refuse alike, and a rule that is not said is reported as either. */
    @Override
    public OnDelete effect(OnDelete rule) {
        return rule == OnDelete.DEFAULT || rule == OnDelete.RESTRICT ? OnDelete.NO_ACTION : rule;
    }

    private static String oneName(String value) {
        String same = FOREIGN_TEXT.matcher(value).replaceAll("'$1'");
        for (Map.Entry<Pattern, String> function : SAME_FUNCTIONS.entrySet()) {
            same = LooseSql.isText(value)
                    ? value
                    : function.getKey().matcher(same).replaceAll(function.getValue());
        }
        return same;
    }

    private static Pattern word(String words) {
        return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
