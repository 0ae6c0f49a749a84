package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sequelize4j.BulkWriteEvent;
import org.sequelize4j.FindEvent;
import org.sequelize4j.Hook;
import org.sequelize4j.HookType;
import org.sequelize4j.Instance;
import org.sequelize4j.error.DefinitionException;

/** What is said of methods that are marked as hooks and cannot be. */
class HookMisfitTest {
    interface WrongEvent extends Instance<WrongEvent> {
        Long id();

        @Hook(HookType.BEFORE_FIND)
        static void find(BulkWriteEvent<WrongEvent> event) {}
    }

    interface DefaultOfMany extends Instance<DefaultOfMany> {
        Long id();

        @Hook(HookType.BEFORE_BULK_CREATE)
        default void many() {}
    }

    interface Returning extends Instance<Returning> {
        Long id();

        @Hook(HookType.BEFORE_SAVE)
        static boolean save(Returning row) {
            return true;
        }
    }

    interface OfNoModel extends Instance<OfNoModel> {
        Long id();

        @Hook(HookType.BEFORE_QUERY)
        static void query(FindEvent<OfNoModel> event) {}
    }

    interface Untyped extends Instance<Untyped> {
        Long id();

        @Hook({})
        static void never(Untyped row) {}
    }

    private static void refused(Class<?> type, String message) {
        assertThatThrownBy(() -> Scanned.model(type))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining(message);
    }

    @Test
    void theParameterIsTheEvent() {
        refused(
                WrongEvent.class,
                "is marked as hook beforeFind, and does not fit it. Write static void find(FindEvent<WrongEvent> event).");
    }

    @Test
    void hooksOfManyRowsAreStatic() {
        refused(DefaultOfMany.class, "does not fit it. Write static void many(BulkCreateEvent<DefaultOfMany> event).");
    }

    @Test
    void nothingIsReturned() {
        refused(Returning.class, "Write static void save(Returning row), or default void save() with a body.");
    }

    @Test
    void hooksOfNoModelBelongToTheSequelize() {
        refused(OfNoModel.class, "which is about no model. Add it with sequelize.hooks(h -> h.beforeQuery(…)).");
    }

    @Test
    void aTypeIsNamed() {
        refused(Untyped.class, "is marked @Hook without a type. Write @Hook(HookType.BEFORE_SAVE).");
    }
}
