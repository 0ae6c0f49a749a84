package org.sequelize4j;

import java.util.Locale;
import org.sequelize4j.naming.Names;

/**
 * When a hook runs. {@link #BEFORE_SAVE} and {@link #AFTER_SAVE} run with create and update alike, between the hooks of those
 * in the order in which they were added.
 */
public enum HookType {
    BEFORE_VALIDATE,
    AFTER_VALIDATE,
    VALIDATION_FAILED,
    BEFORE_CREATE,
    AFTER_CREATE,
    BEFORE_UPDATE,
    AFTER_UPDATE,
    BEFORE_SAVE,
    AFTER_SAVE,
    BEFORE_UPSERT,
    AFTER_UPSERT,
    BEFORE_DESTROY,
    AFTER_DESTROY,
    BEFORE_RESTORE,
    AFTER_RESTORE,
    BEFORE_BULK_CREATE,
    AFTER_BULK_CREATE,
    BEFORE_BULK_UPDATE,
    AFTER_BULK_UPDATE,
    BEFORE_BULK_DESTROY,
    AFTER_BULK_DESTROY,
    BEFORE_BULK_RESTORE,
    AFTER_BULK_RESTORE,
    BEFORE_FIND,
    BEFORE_FIND_AFTER_EXPAND_INCLUDE_ALL,
    BEFORE_FIND_AFTER_OPTIONS,
    AFTER_FIND,
    BEFORE_COUNT,
    AFTER_COMMIT,
    AFTER_CREATE_COMMIT,
    AFTER_UPDATE_COMMIT,
    AFTER_DESTROY_COMMIT,
    BEFORE_SYNC,
    AFTER_SYNC,
    BEFORE_ASSOCIATE,
    AFTER_ASSOCIATE,
    BEFORE_DEFINE,
    AFTER_DEFINE,
    BEFORE_INIT,
    AFTER_INIT,
    BEFORE_BULK_SYNC,
    AFTER_BULK_SYNC,
    BEFORE_CONNECT,
    AFTER_CONNECT,
    BEFORE_DISCONNECT,
    AFTER_DISCONNECT,
    BEFORE_POOL_ACQUIRE,
    AFTER_POOL_ACQUIRE,
    BEFORE_QUERY,
    AFTER_QUERY;

    /** Whether it is about models; the others are added to a {@link Sequelize} only, by {@link SequelizeHooks}. */
    public boolean ofModels() {
        return compareTo(BEFORE_DEFINE) < 0;
    }

    /** The name of the method of {@link Hooks} or {@link SequelizeHooks} that adds such a hook, which is Sequelize's name for it: {@code beforeCreate}. */
    public String method() {
        return Names.camelize(name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return method();
    }
}
