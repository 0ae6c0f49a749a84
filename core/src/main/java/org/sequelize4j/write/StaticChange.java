package org.sequelize4j.write;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BulkUpdateEvent;
import org.sequelize4j.Where;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.EditableCondition;

/** A static update or destroy that its hooks look at, and what they have made of it. */
final class StaticChange {
    private final @Nullable RowInstance values;
    private final EditableCondition condition;
    private boolean individually;

    StaticChange(@Nullable RowInstance values, EditableCondition condition, ReachSettings settings) {
        this.values = values;
        this.condition = condition;
        this.individually = settings.write().individualHooks();
    }

    EditableCondition condition() {
        return condition;
    }

    boolean individually() {
        return individually;
    }

    BulkUpdateEvent<?> event(boolean asRows) {
        return new Event<>(asRows);
    }

    private final class Event<T> implements BulkUpdateEvent<T> {
        private final boolean asRows;

        Event(boolean asRows) {
            this.asRows = asRows;
        }

        @Override
        @SuppressWarnings("unchecked") // the hook was written for this face; hooks of a destroy cannot ask for values
        public T values() {
            RowInstance row = Objects.requireNonNull(values);
            return (T) (asRows ? row : row.face());
        }

        @Override
        public Map<String, @Nullable Object> conditions() {
            return condition.map();
        }

        @Override
        public BulkUpdateEvent<T> where(Consumer<? super Where<T>> more) {
            condition.add(asRows, more);
            return this;
        }

        @Override
        public BulkUpdateEvent<T> replaceWhere(Consumer<? super Where<T>> other) {
            condition.replace(asRows, other);
            return this;
        }

        @Override
        public boolean individualHooks() {
            return individually;
        }

        @Override
        public BulkUpdateEvent<T> individualHooks(boolean individually) {
            condition.requireOpen("individualHooks");
            StaticChange.this.individually = individually;
            return this;
        }
    }
}
