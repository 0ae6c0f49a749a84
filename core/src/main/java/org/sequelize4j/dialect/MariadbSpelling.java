package org.sequelize4j.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Lock;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.type.IntegerType;

/** MariaDB: many keys travel in one JSON document. */
final class MariadbSpelling extends MysqlFamilySpelling {
    /** A longer list of placeholders costs more than taking a document apart. */
    private static final int FEW_KEYS = 8;

    @Override
    public boolean schemas() {
        return true;
    }

    /** It gives text of three bytes a character, with a question mark for whatever needs four. */
    @Override
    boolean unquotesAllText() {
        return false;
    }

    /** The rows of all tables of the statement, because none can be named. */
    @Override
    public void lock(Select.RowLock lock, SqlWriter out) {
        out.add(lock.lock() == Lock.UPDATE ? " FOR UPDATE" : " LOCK IN SHARE MODE")
                .add(lock.skipLocked() ? " SKIP LOCKED" : "");
    }

    /** It ends a recursive query after 1,000 steps, without a word. */
    @Override
    public String beforeRecursion() {
        return "SET STATEMENT max_recursive_iterations = 4294967295 FOR ";
    }

    /** Whole numbers only: texts out of a document have a collation of their own, which may not mix with the column's. */
    @Override
    public void keys(SqlExpression.KeyIn in, List<? extends List<@Nullable Object>> keys, ExpressionPrinter printer) {
        if (keys.size() <= FEW_KEYS || !in.types().stream().allMatch(IntegerType.class::isInstance)) {
            super.keys(in, keys, printer);
            return;
        }
        SqlWriter out = printer.out();
        printColumns(in, printer);
        out.add(" IN (SELECT * FROM JSON_TABLE(").bind(KeyJson.of(keys), null).add(", '$[*]' COLUMNS (");
        for (int i = 0; i < in.columns().size(); i++) {
            String type =
                    in.types().get(i) instanceof IntegerType whole && whole.unsigned() ? " BIGINT UNSIGNED" : " BIGINT";
            String path = in.columns().size() == 1 ? "'$'" : "'$[" + i + "]'";
            out.add(i == 0 ? "" : ", ").add("k" + i).add(type).add(" PATH ").add(path);
        }
        out.add(")) AS k)");
    }
}
