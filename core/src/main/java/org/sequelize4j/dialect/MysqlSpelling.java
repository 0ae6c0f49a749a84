package org.sequelize4j.dialect;

import org.sequelize4j.Lock;
import org.sequelize4j.sql.Select;

/** MySQL. */
final class MysqlSpelling extends MysqlFamilySpelling {
    /** Sequelize has none here: a schema becomes a part of the table's name. */
    @Override
    public boolean schemas() {
        return false;
    }

    @Override
    boolean unquotesAllText() {
        return true;
    }

    /** The rows of all tables of the statement: only since MySQL 8 one can be named, and a shared lock can skip rows. */
    @Override
    public void lock(Select.RowLock lock, SqlWriter out) {
        if (lock.lock() == Lock.UPDATE) {
            out.add(" FOR UPDATE").add(lock.skipLocked() ? " SKIP LOCKED" : "");
        } else {
            out.add(lock.skipLocked() ? " FOR SHARE SKIP LOCKED" : " LOCK IN SHARE MODE");
        }
    }
}
