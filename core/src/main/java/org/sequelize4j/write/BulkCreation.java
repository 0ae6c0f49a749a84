package org.sequelize4j.write;

import java.util.List;
import org.sequelize4j.BulkCreateEvent;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;

/** A bulkCreate that its hooks look at, and what they have asked for. */
final class BulkCreation {
    private final List<RowInstance> rows;
    private boolean individually;
    private boolean written;

    BulkCreation(List<RowInstance> rows, WriteSettings settings) {
        this.rows = rows;
        this.individually = settings.individualHooks();
    }

    boolean individually() {
        return individually;
    }

    /** From now on nothing can be asked for any more. */
    void written() {
        written = true;
    }

    BulkCreateEvent<?> event(boolean asRows) {
        return new Event<>(asRows ? rows : rows.stream().map(RowInstance::face).toList());
    }

    private final class Event<T> implements BulkCreateEvent<T> {
        private final List<T> faces;

        @SuppressWarnings("unchecked") // the hook was written for this face
        Event(List<?> faces) {
            this.faces = (List<T>) List.copyOf(faces);
        }

        @Override
        public List<T> rows() {
            return faces;
        }

        @Override
        public boolean individualHooks() {
            return individually;
        }

        @Override
        public BulkCreateEvent<T> individualHooks(boolean individually) {
            if (written) {
                throw new InstanceException(
                        "The rows are written already; individualHooks is said in beforeBulkCreate.");
            }
            BulkCreation.this.individually = individually;
            return this;
        }
    }
}
