package org.sequelize4j.typed;

import org.sequelize4j.AssociateEvent;
import org.sequelize4j.BulkCreateEvent;
import org.sequelize4j.BulkUpdateEvent;
import org.sequelize4j.BulkWriteEvent;
import org.sequelize4j.FindEvent;
import org.sequelize4j.FoundEvent;
import org.sequelize4j.HookType;
import org.sequelize4j.SyncEvent;

/** What a static hook method takes, for each type of hook of models. */
final class HookSubject {
    private HookSubject() {}

    /** The class of the event; the model itself for hooks of one instance. */
    static Class<?> of(HookType type, Class<?> model) {
        return switch (type) {
            case BEFORE_BULK_CREATE, AFTER_BULK_CREATE -> BulkCreateEvent.class;
            case BEFORE_BULK_UPDATE, AFTER_BULK_UPDATE -> BulkUpdateEvent.class;
            case BEFORE_BULK_DESTROY, AFTER_BULK_DESTROY, BEFORE_BULK_RESTORE, AFTER_BULK_RESTORE ->
                BulkWriteEvent.class;
            case BEFORE_FIND, BEFORE_FIND_AFTER_EXPAND_INCLUDE_ALL, BEFORE_FIND_AFTER_OPTIONS, BEFORE_COUNT ->
                FindEvent.class;
            case AFTER_FIND -> FoundEvent.class;
            case BEFORE_SYNC, AFTER_SYNC -> SyncEvent.class;
            case BEFORE_ASSOCIATE, AFTER_ASSOCIATE -> AssociateEvent.class;
            default -> model;
        };
    }
}
