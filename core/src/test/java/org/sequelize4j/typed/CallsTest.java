package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallsTest {
    private static final Call LENGTH = (self, arguments) -> 1;
    private static final Call IS_EMPTY = (self, arguments) -> 2;

    /** The JDK makes a new object of the same method each time. */
    private static Method method(String name) throws NoSuchMethodException {
        return CharSequence.class.getMethod(name);
    }

    @Test
    void aMethodIsFoundWhicheverObjectStandsForIt() throws NoSuchMethodException {
        Calls calls = new Calls(Map.of(method("length"), LENGTH, method("isEmpty"), IS_EMPTY));
        Method kept = method("isEmpty");
        for (int i = 0; i < 100; i++) {
            assertThat(calls.of(method("length"))).isSameAs(LENGTH);
            assertThat(calls.of(method("isEmpty"))).isSameAs(IS_EMPTY);
            assertThat(calls.of(kept)).isSameAs(IS_EMPTY);
        }
    }

    @Test
    void aMethodThatWasNotThereIsToldOf() throws NoSuchMethodException {
        Calls calls = new Calls(Map.of(method("length"), LENGTH));
        assertThatThrownBy(() -> calls.of(method("isEmpty")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("isEmpty");
    }
}
